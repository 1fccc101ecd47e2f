package software.straylight.continuity.toolchain;

/**
 * What a link makes: a program with everything inside, a program that loads shared libraries, or a
 * shared library.
 */
public enum LinkKind implements Token {
  STATIC("static"),
  DYNAMIC("dynamic"),
  SHARED("shared");

  private final String token;

  LinkKind(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
