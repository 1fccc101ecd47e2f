package software.straylight.continuity.store.internal;

import java.io.IOException;
import java.util.Optional;

/**
 * A whole-file {@code flock(2)}: it belongs to the open file description, so two threads with a
 * descriptor each exclude one another like two processes, and the kernel releases it with the
 * process. (POSIX record locks do neither.)
 */
public final class FileLock implements AutoCloseable {
  private final Fd fd;

  private FileLock(Fd fd) {
    this.fd = fd;
  }

  /** Waits in the kernel: only for locks that are held for moments. */
  public static FileLock acquire(int root, String path, int kind) throws IOException {
    Fd fd = open(root, path);
    try {
      Posix.flock(fd, kind);
    } catch (PosixException e) {
      fd.close();
      throw e;
    }
    return new FileLock(fd);
  }

  /** The lock if nobody holds it. */
  public static Optional<FileLock> tryAcquire(int root, String path, int kind) throws IOException {
    Fd fd = open(root, path);
    boolean locked = false;
    try {
      locked = Posix.flock(fd, kind | Posix.LOCK_NB);
      return locked ? Optional.of(new FileLock(fd)) : Optional.empty();
    } finally {
      if (!locked) {
        fd.close();
      }
    }
  }

  /** Says at the end of a block that the lock was meant to be held until there. */
  public void keep() {
    fd.number();
  }

  static Fd open(int root, String path) throws PosixException {
    return Posix.open(root, path, Posix.O_RDWR | Posix.O_CREAT | Posix.O_NOFOLLOW, 0600);
  }

  @Override
  public void close() {
    fd.close();
  }
}
