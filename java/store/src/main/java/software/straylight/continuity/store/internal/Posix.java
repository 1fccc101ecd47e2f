package software.straylight.continuity.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The Linux calls that the store needs and the JDK lacks: everything relative to a directory
 * descriptor, {@code openat2} with {@code RESOLVE_BENEATH}, {@code flock}, nanosecond times, {@code
 * FICLONE}. Names are passed as UTF-8 whatever the locale. Failures are {@link PosixException};
 * {@code EINTR} is retried where the manual allows it.
 */
public final class Posix {
  /** Relative names start at the working directory. */
  public static final int AT_FDCWD = -100;

  public static final int O_RDONLY = 0;
  public static final int O_WRONLY = 01;
  public static final int O_RDWR = 02;
  public static final int O_CREAT = 0100;
  public static final int O_EXCL = 0200;
  public static final int O_TRUNC = 01000;
  public static final int O_APPEND = 02000;
  public static final int O_NONBLOCK = 04000;
  public static final int O_CLOEXEC = 02000000;
  public static final int O_PATH = 010000000;
  public static final int O_DIRECTORY;
  public static final int O_NOFOLLOW;

  static {
    // The only two flags whose numbers differ between the architectures that we run on.
    boolean arm = SystemCall.isArm();
    O_DIRECTORY = arm ? 040000 : 0200000;
    O_NOFOLLOW = arm ? 0100000 : 0400000;
  }

  public static final int LOCK_SH = 1;
  public static final int LOCK_EX = 2;
  public static final int LOCK_NB = 4;

  private static final int AT_SYMLINK_NOFOLLOW = 0x100;
  private static final int AT_EMPTY_PATH = 0x1000;
  private static final int AT_REMOVEDIR = 0x200;
  private static final int STATX_BASIC = 0x7ff;
  private static final int STATX_SIZE = 256;
  private static final long RESOLVE_NO_MAGICLINKS = 0x02;
  private static final long RESOLVE_NO_SYMLINKS = 0x04;
  private static final long RESOLVE_BENEATH = 0x08;
  private static final long FICLONE = 0x40049409L;
  private static final long UTIME_OMIT = (1L << 30) - 2L;
  private static final long SECOND = 1_000_000_000L;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

  private Posix() {}

  /** {@code openat(2)}; {@code O_CLOEXEC} is always set. */
  public static Fd open(int dir, String path, int flags, int mode) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long fd =
          retried(
              SystemCall.OPENAT, path, arena, dir, utf8(arena, path), flags | O_CLOEXEC, mode, 0);
      return new Fd((int) fd, path);
    }
  }

  /**
   * {@code openat2(2)}: opens {@code path} and never leaves {@code dir}, whatever the symbolic
   * links on the way say and whoever changes them meanwhile.
   *
   * @param symlinks whether links inside the directory are followed; otherwise they are ELOOP
   */
  public static Fd openBeneath(int dir, String path, int flags, boolean symlinks)
      throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment how = arena.allocate(24, 8);
      how.set(LONG, 0, Integer.toUnsignedLong(flags | O_CLOEXEC));
      long resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
      how.set(LONG, 16, symlinks ? resolve : resolve | RESOLVE_NO_SYMLINKS);
      long name = utf8(arena, path);
      long fd;
      do {
        fd = SystemCall.OPENAT2.call(arena, dir, name, how.address(), how.byteSize(), 0);
        // EAGAIN: a rename elsewhere raced with "..": the manual says to try again.
      } while (fd == -Errno.EINTR || fd == -Errno.EAGAIN);
      return new Fd((int) check(SystemCall.OPENAT2, path, fd), path);
    }
  }

  static void close(int fd) {
    try (Arena arena = Arena.ofConfined()) {
      // An error of close is not actionable: on Linux the descriptor is gone, and what had to be
      // durable was fsynced before.
      SystemCall.CLOSE.call(arena, fd, 0, 0, 0, 0);
    }
  }

  /** {@code read(2)} into {@code buffer}; 0 at the end. */
  public static long read(Fd fd, MemorySegment buffer, long length) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long to = room(buffer, length);
      return retried(SystemCall.READ, fd.name(), arena, fd.number(), to, length, 0, 0);
    }
  }

  /** One {@code write(2)}; may be short. */
  public static long write(Fd fd, MemorySegment buffer, long length) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long from = room(buffer, length);
      return retried(SystemCall.WRITE, fd.name(), arena, fd.number(), from, length, 0, 0);
    }
  }

  /** The identity of an open file. */
  public static FileIdentity stat(Fd fd) throws PosixException {
    return statx(fd.number(), "", AT_EMPTY_PATH, fd.name());
  }

  /** The identity of a name, links not followed. */
  public static FileIdentity stat(int dir, String path) throws PosixException {
    return statx(dir, path, AT_SYMLINK_NOFOLLOW, path);
  }

  private static FileIdentity statx(int dir, String path, int flags, String shown)
      throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment x = arena.allocate(STATX_SIZE, 8);
      long name = utf8(arena, path);
      once(SystemCall.STATX, shown, arena, dir, name, flags, STATX_BASIC, x.address());
      long device =
          (Integer.toUnsignedLong(x.get(INT, 136)) << 32) | Integer.toUnsignedLong(x.get(INT, 140));
      return new FileIdentity(
          device,
          x.get(LONG, 32),
          Short.toUnsignedInt(x.get(ValueLayout.JAVA_SHORT, 28)),
          Integer.toUnsignedLong(x.get(INT, 16)),
          x.get(INT, 20),
          x.get(LONG, 40),
          x.get(LONG, 112) * SECOND + x.get(INT, 120),
          x.get(LONG, 96) * SECOND + x.get(INT, 104));
    }
  }

  public static void chmod(Fd fd, int mode) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      once(SystemCall.FCHMOD, fd.name(), arena, fd.number(), mode, 0, 0, 0);
    }
  }

  /** {@code rename(2)} within one directory descriptor; an existing file is replaced. */
  public static void rename(int dir, String from, String to) throws PosixException {
    rename(dir, from, dir, to);
  }

  public static void rename(int fromDir, String from, int toDir, String to) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long a = utf8(arena, from);
      once(SystemCall.RENAMEAT2, to, arena, fromDir, a, toDir, utf8(arena, to), 0);
    }
  }

  /** {@code linkat(2)}: fails with EEXIST where the name is taken. */
  public static void link(int fromDir, String from, int toDir, String to) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long a = utf8(arena, from);
      once(SystemCall.LINKAT, to, arena, fromDir, a, toDir, utf8(arena, to), 0);
    }
  }

  public static void symlink(String target, int dir, String path) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long a = utf8(arena, target);
      once(SystemCall.SYMLINKAT, path, arena, a, dir, utf8(arena, path), 0, 0);
    }
  }

  /** The bytes of a symbolic link's target, at most 4096. */
  public static byte[] readlink(int dir, String path) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(4096);
      long name = utf8(arena, path);
      long n = once(SystemCall.READLINKAT, path, arena, dir, name, buffer.address(), 4096, 0);
      return buffer.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE);
    }
  }

  public static void unlink(int dir, String path) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      once(SystemCall.UNLINKAT, path, arena, dir, utf8(arena, path), 0, 0, 0);
    }
  }

  public static void rmdir(int dir, String path) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      once(SystemCall.UNLINKAT, path, arena, dir, utf8(arena, path), AT_REMOVEDIR, 0, 0);
    }
  }

  public static void mkdir(int dir, String path, int mode) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      once(SystemCall.MKDIRAT, path, arena, dir, utf8(arena, path), mode, 0, 0);
    }
  }

  /** Sets the mtime of a name, links not followed; the atime is left as it is. */
  public static void setModified(int dir, String path, long nanos) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long name = utf8(arena, path);
      long times = times(arena, nanos);
      once(SystemCall.UTIMENSAT, path, arena, dir, name, times, AT_SYMLINK_NOFOLLOW, 0);
    }
  }

  /** Sets the mtime of an open file; the atime is left as it is. */
  public static void setModified(Fd fd, long nanos) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      // Without a name the call means the descriptor itself: futimens(3).
      once(SystemCall.UTIMENSAT, fd.name(), arena, fd.number(), 0, times(arena, nanos), 0, 0);
    }
  }

  private static long times(Arena arena, long nanos) {
    MemorySegment times = arena.allocate(32, 8);
    times.set(LONG, 8, UTIME_OMIT);
    times.set(LONG, 16, Math.floorDiv(nanos, SECOND));
    times.set(LONG, 24, Math.floorMod(nanos, SECOND));
    return times.address();
  }

  public static void fsync(Fd fd) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      once(SystemCall.FSYNC, fd.name(), arena, fd.number(), 0, 0, 0, 0);
    }
  }

  /** {@code flock(2)}; false if {@link #LOCK_NB} was given and another holds it. */
  public static boolean flock(Fd fd, int operation) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long r;
      do {
        r = SystemCall.FLOCK.call(arena, fd.number(), operation, 0, 0, 0);
      } while (r == -Errno.EINTR);
      return r != -Errno.EAGAIN && check(SystemCall.FLOCK, fd.name(), r) == 0;
    }
  }

  /** One {@code getdents64(2)}: bytes of {@code struct linux_dirent64}; 0 at the end. */
  static long getdents(Fd fd, MemorySegment buffer) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long to = buffer.address();
      return once(
          SystemCall.GETDENTS64, fd.name(), arena, fd.number(), to, buffer.byteSize(), 0, 0);
    }
  }

  /** Shares the source's extents with the target; false where the file system cannot. */
  public static boolean reflink(Fd target, Fd source) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long r = SystemCall.IOCTL.call(arena, target.number(), FICLONE, source.number(), 0, 0);
      return switch ((int) -r) {
        case Errno.EOPNOTSUPP, Errno.ENOTTY, Errno.EINVAL, Errno.EXDEV, Errno.ENOSYS -> false;
        default -> check(SystemCall.IOCTL, target.name(), r) == 0;
      };
    }
  }

  /** Whether the file carries extended attributes. */
  public static boolean hasExtendedAttributes(Fd fd) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long n = SystemCall.FLISTXATTR.call(arena, fd.number(), 0, 0, 0, 0);
      return n != -Errno.EOPNOTSUPP && check(SystemCall.FLISTXATTR, fd.name(), n) > 0;
    }
  }

  /** The effective user id. */
  public static int effectiveUser() {
    try (Arena arena = Arena.ofConfined()) {
      return (int) SystemCall.GETEUID.call(arena, 0, 0, 0, 0, 0);
    }
  }

  /** The address of a name as a C string; a NUL inside would cut it, so it is refused. */
  private static long utf8(Arena arena, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a name with a NUL: " + text.replace('\0', '?'));
    }
    return arena.allocateFrom(text, StandardCharsets.UTF_8).address();
  }

  /** The address of a buffer that has at least {@code length} bytes. */
  private static long room(MemorySegment buffer, long length) {
    return buffer.asSlice(0, length).address();
  }

  private static long once(
      SystemCall call, String shown, Arena arena, long a, long b, long c, long d, long e)
      throws PosixException {
    return check(call, shown, call.call(arena, a, b, c, d, e));
  }

  private static long retried(
      SystemCall call, String shown, Arena arena, long a, long b, long c, long d, long e)
      throws PosixException {
    long result;
    do {
      result = call.call(arena, a, b, c, d, e);
    } while (result == -Errno.EINTR);
    return check(call, shown, result);
  }

  private static long check(SystemCall call, String shown, long result) throws PosixException {
    if (result < 0) {
      throw new PosixException(call.name().toLowerCase(Locale.ROOT), shown, (int) -result);
    }
    return result;
  }
}
