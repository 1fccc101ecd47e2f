package software.straylight.continuity.toolchain.host;

/** A compiler that cannot be imported. The message says what is wrong with it. */
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, with a stable name. */
  public enum Code {
    /** There is no such program, or it is not one. */
    NOT_A_COMPILER,
    /** It is a compiler for something that cannot be imported yet. */
    COMPILER_UNSUPPORTED,
    /** It does not do what an import asks of it. */
    COMPILER_BROKEN,
    /** A file that it names is not there, or cannot be read. */
    COMPILER_INCOMPLETE
  }

  private final Code code;

  ImportException(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** The stable code. */
  public Code code() {
    return code;
  }
}
