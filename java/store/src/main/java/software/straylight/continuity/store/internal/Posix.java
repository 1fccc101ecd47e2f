package software.straylight.continuity.store.internal;

import static software.straylight.continuity.store.internal.SystemCall.INT;
import static software.straylight.continuity.store.internal.SystemCall.LONG;
import static software.straylight.continuity.store.internal.SystemCall.POINTER;
import static software.straylight.continuity.store.internal.SystemCall.STATE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

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
    boolean arm = System.getProperty("os.arch", "").equals("aarch64");
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
  private static final long SYS_OPENAT2 = 437;
  private static final long RESOLVE_NO_MAGICLINKS = 0x02;
  private static final long RESOLVE_NO_SYMLINKS = 0x04;
  private static final long RESOLVE_BENEATH = 0x08;
  private static final long FICLONE = 0x40049409L;
  private static final long UTIME_OMIT = (1L << 30) - 2L;
  private static final long SECOND = 1_000_000_000L;

  private static final MethodHandle OPENAT =
      SystemCall.linkVariadic("openat", 3, INT, INT, POINTER, INT, INT);
  private static final MethodHandle SYSCALL =
      SystemCall.linkVariadic("syscall", 1, LONG, LONG, LONG, POINTER, POINTER, LONG);
  private static final MethodHandle CLOSE = SystemCall.link("close", INT, INT);
  private static final MethodHandle READ = SystemCall.link("read", LONG, INT, POINTER, LONG);
  private static final MethodHandle WRITE = SystemCall.link("write", LONG, INT, POINTER, LONG);
  private static final MethodHandle STATX =
      SystemCall.link("statx", INT, INT, POINTER, INT, INT, POINTER);
  private static final MethodHandle FCHMOD = SystemCall.link("fchmod", INT, INT, INT);
  private static final MethodHandle RENAMEAT =
      SystemCall.link("renameat", INT, INT, POINTER, INT, POINTER);
  private static final MethodHandle LINKAT =
      SystemCall.link("linkat", INT, INT, POINTER, INT, POINTER, INT);
  private static final MethodHandle SYMLINKAT =
      SystemCall.link("symlinkat", INT, POINTER, INT, POINTER);
  private static final MethodHandle READLINKAT =
      SystemCall.link("readlinkat", LONG, INT, POINTER, POINTER, LONG);
  private static final MethodHandle UNLINKAT = SystemCall.link("unlinkat", INT, INT, POINTER, INT);
  private static final MethodHandle MKDIRAT = SystemCall.link("mkdirat", INT, INT, POINTER, INT);
  private static final MethodHandle UTIMENSAT =
      SystemCall.link("utimensat", INT, INT, POINTER, POINTER, INT);
  private static final MethodHandle FUTIMENS = SystemCall.link("futimens", INT, INT, POINTER);
  private static final MethodHandle FSYNC = SystemCall.link("fsync", INT, INT);
  private static final MethodHandle FLOCK = SystemCall.link("flock", INT, INT, INT);
  private static final MethodHandle GETDENTS =
      SystemCall.link("getdents64", LONG, INT, POINTER, LONG);
  private static final MethodHandle IOCTL =
      SystemCall.linkVariadic("ioctl", 2, INT, INT, LONG, LONG);
  private static final MethodHandle FLISTXATTR =
      SystemCall.link("flistxattr", LONG, INT, POINTER, LONG);
  private static final MethodHandle GETEUID = SystemCall.link("geteuid", INT);

  private Posix() {}

  /** {@code openat(2)}; {@code O_CLOEXEC} is always set. */
  public static Fd open(int dir, String path, int flags, int mode) throws PosixException {
    return new Fd(openRaw(dir, path, flags, mode), path);
  }

  private static int openRaw(int dir, String path, int flags, int mode) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = arena.allocateFrom(path, StandardCharsets.UTF_8);
      int fd;
      do {
        fd = (int) OPENAT.invokeExact(state, dir, name, flags | O_CLOEXEC, mode);
      } while (fd < 0 && SystemCall.errno(state) == Errno.EINTR);
      return (int) check(fd, state, "openat", path);
    } catch (Throwable t) {
      throw rethrow(t);
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
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = arena.allocateFrom(path, StandardCharsets.UTF_8);
      MemorySegment how = arena.allocate(24, 8);
      how.set(LONG, 0, Integer.toUnsignedLong(flags | O_CLOEXEC));
      long resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
      how.set(LONG, 16, symlinks ? resolve : resolve | RESOLVE_NO_SYMLINKS);
      long fd;
      int errno;
      do {
        fd = (long) SYSCALL.invokeExact(state, SYS_OPENAT2, (long) dir, name, how, 24L);
        errno = SystemCall.errno(state);
        // EAGAIN: a rename elsewhere raced with "..": the manual says to try again.
      } while (fd < 0 && (errno == Errno.EINTR || errno == Errno.EAGAIN));
      return new Fd((int) check(fd, state, "openat2", path), path);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  static void close(int fd) {
    try (Arena arena = Arena.ofConfined()) {
      // An error of close is not actionable: on Linux the descriptor is gone, and what had to be
      // durable was fsynced before.
      int ignored = (int) CLOSE.invokeExact(arena.allocate(STATE), fd);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** {@code read(2)} into {@code buffer}; 0 at the end. */
  public static long read(Fd fd, MemorySegment buffer, long length) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      long n;
      do {
        n = (long) READ.invokeExact(state, fd.number(), buffer, length);
      } while (n < 0 && SystemCall.errno(state) == Errno.EINTR);
      return check(n, state, "read", fd.name());
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** One {@code write(2)}; may be short. */
  public static long write(Fd fd, MemorySegment buffer, long length) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      long n;
      do {
        n = (long) WRITE.invokeExact(state, fd.number(), buffer, length);
      } while (n < 0 && SystemCall.errno(state) == Errno.EINTR);
      return check(n, state, "write", fd.name());
    } catch (Throwable t) {
      throw rethrow(t);
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
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = arena.allocateFrom(path, StandardCharsets.UTF_8);
      MemorySegment x = arena.allocate(STATX_SIZE, 8);
      check((int) STATX.invokeExact(state, dir, name, flags, STATX_BASIC, x), state, "stat", shown);
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
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  public static void chmod(Fd fd, int mode) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      check((int) FCHMOD.invokeExact(state, fd.number(), mode), state, "fchmod", fd.name());
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** {@code renameat(2)} within one directory descriptor; an existing file is replaced. */
  public static void rename(int dir, String from, String to) throws PosixException {
    rename(dir, from, dir, to);
  }

  public static void rename(int fromDir, String from, int toDir, String to) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment a = arena.allocateFrom(from, StandardCharsets.UTF_8);
      MemorySegment b = arena.allocateFrom(to, StandardCharsets.UTF_8);
      check((int) RENAMEAT.invokeExact(state, fromDir, a, toDir, b), state, "rename", to);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** {@code linkat(2)}: fails with EEXIST where the name is taken. */
  public static void link(int fromDir, String from, int toDir, String to) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment a = arena.allocateFrom(from, StandardCharsets.UTF_8);
      MemorySegment b = arena.allocateFrom(to, StandardCharsets.UTF_8);
      check((int) LINKAT.invokeExact(state, fromDir, a, toDir, b, 0), state, "link", to);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  public static void symlink(String target, int dir, String path) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment a = arena.allocateFrom(target, StandardCharsets.UTF_8);
      MemorySegment b = arena.allocateFrom(path, StandardCharsets.UTF_8);
      check((int) SYMLINKAT.invokeExact(state, a, dir, b), state, "symlink", path);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** The bytes of a symbolic link's target, at most 4096. */
  public static byte[] readlink(int dir, String path) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = arena.allocateFrom(path, StandardCharsets.UTF_8);
      MemorySegment buffer = arena.allocate(4096);
      long n = (long) READLINKAT.invokeExact(state, dir, name, buffer, 4096L);
      check(n, state, "readlink", path);
      return buffer.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  public static void unlink(int dir, String path) throws PosixException {
    unlinkat(dir, path, 0, "unlink");
  }

  public static void rmdir(int dir, String path) throws PosixException {
    unlinkat(dir, path, AT_REMOVEDIR, "rmdir");
  }

  private static void unlinkat(int dir, String path, int flags, String call) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = arena.allocateFrom(path, StandardCharsets.UTF_8);
      check((int) UNLINKAT.invokeExact(state, dir, name, flags), state, call, path);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  public static void mkdir(int dir, String path, int mode) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = arena.allocateFrom(path, StandardCharsets.UTF_8);
      check((int) MKDIRAT.invokeExact(state, dir, name, mode), state, "mkdir", path);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** Sets the mtime of a name, links not followed; the atime is left as it is. */
  public static void setModified(int dir, String path, long nanos) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = arena.allocateFrom(path, StandardCharsets.UTF_8);
      MemorySegment times = arena.allocate(32, 8);
      times.set(LONG, 8, UTIME_OMIT);
      times.set(LONG, 16, Math.floorDiv(nanos, SECOND));
      times.set(LONG, 24, Math.floorMod(nanos, SECOND));
      check(
          (int) UTIMENSAT.invokeExact(state, dir, name, times, AT_SYMLINK_NOFOLLOW),
          state,
          "utimensat",
          path);
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** Sets the mtime of an open file; the atime is left as it is. */
  public static void setModified(Fd fd, long nanos) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment times = arena.allocate(32, 8);
      times.set(LONG, 8, UTIME_OMIT);
      times.set(LONG, 16, Math.floorDiv(nanos, SECOND));
      times.set(LONG, 24, Math.floorMod(nanos, SECOND));
      check((int) FUTIMENS.invokeExact(state, fd.number(), times), state, "futimens", fd.name());
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  public static void fsync(Fd fd) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      check((int) FSYNC.invokeExact(state, fd.number()), state, "fsync", fd.name());
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** {@code flock(2)}; false if {@link #LOCK_NB} was given and another holds it. */
  public static boolean flock(Fd fd, int operation) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      int r;
      do {
        r = (int) FLOCK.invokeExact(state, fd.number(), operation);
      } while (r < 0 && SystemCall.errno(state) == Errno.EINTR);
      if (r < 0 && SystemCall.errno(state) == Errno.EAGAIN) {
        return false;
      }
      check(r, state, "flock", fd.name());
      return true;
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** One {@code getdents64(2)}: bytes of {@code struct linux_dirent64}; 0 at the end. */
  static long getdents(Fd fd, MemorySegment buffer) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      long n = (long) GETDENTS.invokeExact(state, fd.number(), buffer, buffer.byteSize());
      return check(n, state, "getdents64", fd.name());
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** Shares the source's extents with the target; false where the file system cannot. */
  public static boolean reflink(Fd target, Fd source) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      int r = (int) IOCTL.invokeExact(state, target.number(), FICLONE, (long) source.number());
      if (r == 0) {
        return true;
      }
      return switch (SystemCall.errno(state)) {
        case Errno.EOPNOTSUPP, Errno.ENOTTY, Errno.EINVAL, Errno.EXDEV, Errno.ENOSYS -> false;
        default -> check(r, state, "ioctl(FICLONE)", target.name()) == 0;
      };
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** Whether the file carries extended attributes. */
  public static boolean hasExtendedAttributes(Fd fd) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      long n = (long) FLISTXATTR.invokeExact(state, fd.number(), MemorySegment.NULL, 0L);
      if (n < 0 && SystemCall.errno(state) == Errno.EOPNOTSUPP) {
        return false;
      }
      return check(n, state, "flistxattr", fd.name()) > 0;
    } catch (Throwable t) {
      throw rethrow(t);
    }
  }

  /** The effective user id. */
  public static int effectiveUser() {
    try (Arena arena = Arena.ofConfined()) {
      return (int) GETEUID.invokeExact(arena.allocate(STATE));
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  private static long check(long result, MemorySegment state, String call, String path)
      throws PosixException {
    if (result < 0) {
      throw new PosixException(call, path, SystemCall.errno(state));
    }
    return result;
  }

  /** A handle declares {@code Throwable}; only these can come out of it. */
  private static PosixException rethrow(Throwable t) {
    return switch (t) {
      case PosixException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(t);
    };
  }
}
