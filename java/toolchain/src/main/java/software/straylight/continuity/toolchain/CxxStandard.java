package software.straylight.continuity.toolchain;

/** Language standard of a C++ source. */
public enum CxxStandard implements Token {
  CXX11("Cxx11"),
  CXX14("Cxx14"),
  CXX17("Cxx17"),
  CXX20("Cxx20"),
  CXX23("Cxx23"),
  GNUXX17("Gnuxx17"),
  GNUXX20("Gnuxx20"),
  GNUXX23("Gnuxx23");

  private final String token;

  CxxStandard(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
