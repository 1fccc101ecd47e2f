package software.straylight.continuity.toolchain;

/** Link-time optimisation. */
public enum Lto implements Token {
  OFF("off"),
  THIN("thin"),
  FAT("fat");

  private final String token;

  Lto(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
