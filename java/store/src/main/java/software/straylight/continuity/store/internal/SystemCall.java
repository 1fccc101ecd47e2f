package software.straylight.continuity.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * The system calls by number, all through {@code syscall(2)} of the C library: one method handle.
 * Linking one for each function costs some ten milliseconds each, a third of a second before the
 * first file is opened.
 */
enum SystemCall {
  READ(0, 63),
  WRITE(1, 64),
  CLOSE(3, 57),
  IOCTL(16, 29),
  FLOCK(73, 32),
  FSYNC(74, 82),
  FCHMOD(91, 52),
  GETEUID(107, 175),
  FLISTXATTR(196, 13),
  GETDENTS64(217, 61),
  OPENAT(257, 56),
  MKDIRAT(258, 34),
  UNLINKAT(263, 35),
  LINKAT(265, 37),
  SYMLINKAT(266, 36),
  READLINKAT(267, 78),
  UTIMENSAT(280, 88),
  RENAMEAT2(316, 276),
  STATX(332, 291),
  OPENAT2(437, 437);

  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final MethodHandle SYSCALL = link();

  /** Apart, because an enum's constants are made before its other static fields. */
  private static final class Architecture {
    static final boolean ARM = System.getProperty("os.arch", "").equals("aarch64");
  }

  private final long number;

  /** Numbers of {@code asm/unistd_64.h} and of {@code asm-generic/unistd.h}. */
  SystemCall(int x86, int arm) {
    this.number = Architecture.ARM ? arm : x86;
  }

  /**
   * Calls the kernel. Pointers are addresses into memory of {@code arena}, which must stay open.
   *
   * @return the result, or the negated {@code errno}
   */
  long call(Arena arena, long a, long b, long c, long d, long e) {
    MemorySegment state = arena.allocate(STATE);
    try {
      long result = (long) SYSCALL.invokeExact(state, number, a, b, c, d, e);
      return result >= 0 ? result : -(long) (int) ERRNO.get(state, 0L);
    } catch (RuntimeException | Error x) {
      throw x;
    } catch (Throwable x) {
      throw new IllegalStateException(x);
    }
  }

  /** The number of O_DIRECTORY and others differs between the two. */
  static boolean isArm() {
    return Architecture.ARM;
  }

  private static MethodHandle link() {
    String machine = System.getProperty("os.arch", "");
    if (!System.getProperty("os.name", "").equals("Linux")
        || !(machine.equals("amd64") || machine.equals("aarch64"))) {
      throw new UnsupportedOperationException(
          "the store runs on Linux on x86-64 and aarch64, not on "
              + System.getProperty("os.name", "")
              + " on "
              + machine);
    }
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow("syscall"),
        FunctionDescriptor.of(LONG, LONG, LONG, LONG, LONG, LONG, LONG),
        Linker.Option.captureCallState("errno"),
        Linker.Option.firstVariadicArg(1));
  }
}
