package software.straylight.continuity.isolation;

/** Trouble of the host or of the isolation itself: never a verdict about an action. */
public final class InfrastructureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable upper-case name, for example {@code FUSE_UNAVAILABLE}
   * @param message what failed, at which step, and what to do
   */
  public InfrastructureException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The stable name of the trouble. */
  public String code() {
    return code;
  }
}
