package software.straylight.continuity.store.internal;

import java.io.IOException;

/** A system call that failed, with its {@code errno}. */
public final class PosixException extends IOException {
  private final String call;
  private final String path;
  private final int errno;

  PosixException(String call, String path, int errno) {
    super(call + " " + path + ": " + Errno.describe(errno));
    this.call = call;
    this.path = path;
    this.errno = errno;
  }

  /** The name of the system call. */
  public String call() {
    return call;
  }

  /** The path given to the call, or the name of the descriptor. */
  public String path() {
    return path;
  }

  /** The value of {@code errno}; see {@link Errno}. */
  public int errno() {
    return errno;
  }

  /** Whether {@code errno} is the given one. */
  public boolean is(int value) {
    return errno == value;
  }
}
