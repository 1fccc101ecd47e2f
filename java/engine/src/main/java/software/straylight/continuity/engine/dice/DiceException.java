package software.straylight.continuity.engine.dice;

/** Anything the engine reports, with a stable code. */
public abstract class DiceException extends RuntimeException {
  private final String code;

  DiceException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  DiceException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** Stable, upper-case, for programs. */
  public final String code() {
    return code;
  }
}
