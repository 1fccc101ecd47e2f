package software.straylight.continuity.store.internal;

/** The Linux error numbers (asm-generic) on which the store decides, and their texts. */
public final class Errno {
  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int EINTR = 4;
  public static final int EIO = 5;
  public static final int EAGAIN = 11;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int EXDEV = 18;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int EMFILE = 24;
  public static final int ENOTTY = 25;
  public static final int ENOSPC = 28;
  public static final int EROFS = 30;
  public static final int EMLINK = 31;
  public static final int ENAMETOOLONG = 36;
  public static final int ENOSYS = 38;
  public static final int ENOTEMPTY = 39;
  public static final int ELOOP = 40;
  public static final int EOPNOTSUPP = 95;
  public static final int EDQUOT = 122;

  private Errno() {}

  static String describe(int errno) {
    return switch (errno) {
      case EPERM -> "operation not permitted (EPERM)";
      case ENOENT -> "no such file or directory (ENOENT)";
      case EINTR -> "interrupted (EINTR)";
      case EIO -> "input/output error (EIO)";
      case EAGAIN -> "resource temporarily unavailable (EAGAIN)";
      case EACCES -> "permission denied (EACCES)";
      case EEXIST -> "file exists (EEXIST)";
      case EXDEV -> "crosses a file system, or leaves the directory it must stay in (EXDEV)";
      case ENOTDIR -> "not a directory (ENOTDIR)";
      case EISDIR -> "is a directory (EISDIR)";
      case EINVAL -> "invalid argument (EINVAL)";
      case EMFILE -> "too many open files (EMFILE)";
      case ENOTTY -> "operation not supported by this file (ENOTTY)";
      case ENOSPC -> "no space left on device (ENOSPC)";
      case EROFS -> "read-only file system (EROFS)";
      case EMLINK -> "too many links (EMLINK)";
      case ENAMETOOLONG -> "file name too long (ENAMETOOLONG)";
      case ENOSYS -> "function not implemented by this kernel (ENOSYS)";
      case ENOTEMPTY -> "directory not empty (ENOTEMPTY)";
      case ELOOP -> "a symbolic link where none is allowed, or too many (ELOOP)";
      case EOPNOTSUPP -> "operation not supported (EOPNOTSUPP)";
      case EDQUOT -> "disk quota exceeded (EDQUOT)";
      default -> "error number " + errno;
    };
  }
}
