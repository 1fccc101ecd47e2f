package software.straylight.continuity.toolchain;

/** Whose command line a C toolchain understands: a column of the flag table. */
public enum Family implements Token {
  ZIG("zig"),
  GCC("gcc"),
  CLANG("clang");

  private final String token;

  Family(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
