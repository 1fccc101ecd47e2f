package software.straylight.continuity.toolchain;

/** Vendor of a {@link Triple}. */
public enum Vendor implements Token {
  UNKNOWN("unknown"),
  PC("pc"),
  APPLE("apple"),
  NVIDIA("nvidia");

  private final String token;

  Vendor(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
