package software.straylight.continuity.toolchain;

/** Warning groups of the C family. {@code none} silences all, {@code error} makes them fatal. */
public enum Warning implements Token {
  NONE("none"),
  ALL("all"),
  EXTRA("extra"),
  PEDANTIC("pedantic"),
  ERROR("error");

  private final String token;

  Warning(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
