package software.straylight.continuity.cli.terminal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Map;

/** How many columns and rows the terminal behind a descriptor has. */
public final class WindowSize {
  /** asm-generic/ioctls.h, the value on x86 and arm. */
  private static final long TIOCGWINSZ = 0x5413;

  private static final int STANDARD_ERROR = 2;

  private final int fixedColumns;
  private final MethodHandle ioctl;
  private final MemorySegment answer = Arena.ofAuto().allocate(8, 2);

  /** Reads {@code COLUMNS}; where it is not set, asks the terminal each time. */
  public WindowSize(Map<String, String> env) {
    fixedColumns = number(env.getOrDefault("COLUMNS", ""));
    Linker linker = Linker.nativeLinker();
    ioctl =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("ioctl"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG,
                ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(2));
  }

  /** Columns of standard error, at least 20; 80 if unknown. */
  public int columns() {
    if (fixedColumns > 0) {
      return Math.max(20, fixedColumns);
    }
    int found = ask(2);
    return found == 0 ? 80 : Math.max(20, found);
  }

  /** Rows of standard error, at least 4; 24 if unknown. */
  public int rows() {
    int found = ask(0);
    return found == 0 ? 24 : Math.max(4, found);
  }

  private synchronized int ask(long offset) {
    try {
      int status = (int) ioctl.invokeExact(STANDARD_ERROR, TIOCGWINSZ, answer);
      return status == 0 ? Short.toUnsignedInt(answer.get(ValueLayout.JAVA_SHORT, offset)) : 0;
    } catch (Throwable e) {
      throw new IllegalStateException("ioctl cannot be called", e);
    }
  }

  private static int number(String text) {
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
  }
}
