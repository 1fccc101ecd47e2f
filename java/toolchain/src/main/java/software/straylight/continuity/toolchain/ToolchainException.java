package software.straylight.continuity.toolchain;

/** A target, flag or source that the toolchain cannot honour. The message says what to do. */
public final class ToolchainException extends RuntimeException {
  /** Why, with a stable name. */
  public enum Code {
    /** Architecture, system and ABI do not go together. */
    ILLEGAL_TRIPLE,
    /** The processor is of another architecture. */
    CPU_NOT_OF_ARCH,
    /** {@code Cpu.native} in a build that may publish its results. */
    NATIVE_CPU,
    /** The toolchain has no libraries for the target. */
    UNSUPPORTED_TARGET,
    /** The target has no such kind of program or library. */
    UNSUPPORTED_LINK,
    /** The toolchain cannot do what the flag asks. */
    UNSUPPORTED_FLAG,
    /** The toolchain has no program for what is asked. */
    NO_ENTRY_POINT,
    /** One flag is given twice with different values in one list. */
    CONTRADICTORY_FLAG,
    /** The name of a macro is not a C identifier, or its value has a line end or NUL. */
    ILLEGAL_DEFINE,
    /** A file name that an option could be mistaken for, or that holds a NUL. */
    ILLEGAL_PATH
  }

  private final Code code;

  ToolchainException(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** The stable code. */
  public Code code() {
    return code;
  }
}
