package software.straylight.continuity.toolchain;

/** Run-time checks compiled into a program. */
public enum Sanitizer implements Token {
  ADDRESS("address"),
  UNDEFINED("undefined"),
  THREAD("thread"),
  MEMORY("memory"),
  LEAK("leak");

  private final String token;

  Sanitizer(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
