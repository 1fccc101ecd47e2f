package software.straylight.continuity.toolchain;

/** GPU architecture of a {@link Triple}, for device code. */
public enum Gpu implements Token {
  NONE("none"),
  SM_80("sm_80"),
  SM_86("sm_86"),
  SM_87("sm_87"),
  SM_89("sm_89"),
  SM_90("sm_90"),
  SM_90A("sm_90a"),
  SM_100("sm_100"),
  SM_100A("sm_100a"),
  SM_120("sm_120");

  private final String token;

  Gpu(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
