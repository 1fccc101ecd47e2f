package software.straylight.continuity.kernel;

import org.jspecify.annotations.Nullable;

/** A call that decided nothing: infrastructure trouble, never a build's fault. */
public class KernelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a sentence that says what happened, and its cause. */
  public KernelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
