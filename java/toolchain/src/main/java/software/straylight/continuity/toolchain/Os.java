package software.straylight.continuity.toolchain;

/** Operating system of a {@link Triple}; {@code none} is freestanding. */
public enum Os implements Token {
  LINUX("linux"),
  DARWIN("darwin"),
  WASI("wasi"),
  WINDOWS("windows"),
  NONE("none");

  private final String token;

  Os(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
