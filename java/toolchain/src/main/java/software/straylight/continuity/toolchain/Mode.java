package software.straylight.continuity.toolchain;

/** Optimisation as a whole: the flags a configuration begins with. */
public enum Mode implements Token {
  DEBUG("Debug"),
  RELEASE("Release");

  private final String token;

  Mode(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
