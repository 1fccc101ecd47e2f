package software.straylight.continuity.model;

import org.jspecify.annotations.Nullable;

/** A value that exceeds a limit of the format and so has no encoding. */
public final class NotEncodableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  NotEncodableException(String what) {
    super(what);
  }

  NotEncodableException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
