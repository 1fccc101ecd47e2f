package software.straylight.continuity.store.internal;

import java.io.IOException;

/** Deletes a directory tree by descriptors; symbolic links are removed, never followed. */
public final class Removal {
  private static final int NAMES = 1 << 24;

  private Removal() {}

  /** Removes a file, or a directory with all below it; nothing happens if it is absent. */
  public static void tree(int dir, String path) throws IOException {
    FileIdentity id;
    try {
      id = Posix.stat(dir, path);
    } catch (PosixException e) {
      if (e.is(Errno.ENOENT)) {
        return;
      }
      throw e;
    }
    if (!id.isDirectory()) {
      unlink(dir, path);
      return;
    }
    int flags = Posix.O_RDONLY | Posix.O_DIRECTORY | Posix.O_NOFOLLOW;
    try (Fd open = Posix.open(dir, path, flags, 0)) {
      // A sealed directory (0555) refuses an ordinary owner.
      Posix.chmod(open, 0700);
      for (String name : DirectoryList.names(open, NAMES)) {
        tree(open.number(), name);
      }
    }
    try {
      Posix.rmdir(dir, path);
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw e;
      }
    }
  }

  /** Removes a name; nothing happens if it is absent. */
  public static void unlink(int dir, String path) throws PosixException {
    try {
      Posix.unlink(dir, path);
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw e;
      }
    }
  }
}
