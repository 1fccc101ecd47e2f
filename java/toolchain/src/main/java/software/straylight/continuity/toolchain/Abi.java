package software.straylight.continuity.toolchain;

/** C library and calling convention of a {@link Triple}. */
public enum Abi implements Token {
  GNU("gnu"),
  MUSL("musl"),
  EABI("eabi"),
  EABIHF("eabihf"),
  MSVC("msvc"),
  NONE("none");

  private final String token;

  Abi(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
