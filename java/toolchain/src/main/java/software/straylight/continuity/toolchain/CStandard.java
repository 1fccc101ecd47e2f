package software.straylight.continuity.toolchain;

/** Language standard of a C source. */
public enum CStandard implements Token {
  C89("C89"),
  C99("C99"),
  C11("C11"),
  C17("C17"),
  C23("C23"),
  GNU89("Gnu89"),
  GNU99("Gnu99"),
  GNU11("Gnu11"),
  GNU17("Gnu17"),
  GNU23("Gnu23");

  private final String token;

  CStandard(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
