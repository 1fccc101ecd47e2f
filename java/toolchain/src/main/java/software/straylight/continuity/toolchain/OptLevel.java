package software.straylight.continuity.toolchain;

/** Optimisation level. */
public enum OptLevel implements Token {
  O0("O0"),
  O1("O1"),
  O2("O2"),
  O3("O3"),
  OS("Os"),
  OZ("Oz");

  private final String token;

  OptLevel(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
