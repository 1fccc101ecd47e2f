package software.straylight.continuity.toolchain;

/**
 * Micro-architecture of a {@link Triple}. Which architecture each belongs to, and its argument, is
 * in {@link FlagTable}.
 */
public enum Cpu implements Token {
  GENERIC("generic"),
  NATIVE("native"),
  X86_64_V2("x86_64_v2"),
  X86_64_V3("x86_64_v3"),
  X86_64_V4("x86_64_v4"),
  ZNVER3("znver3"),
  ZNVER4("znver4"),
  ZNVER5("znver5"),
  SAPPHIRERAPIDS("sapphirerapids"),
  ALDERLAKE("alderlake"),
  NEOVERSE_V2("neoverse_v2"),
  NEOVERSE_N2("neoverse_n2"),
  CORTEX_A78AE("cortex_a78ae"),
  CORTEX_A78C("cortex_a78c"),
  APPLE_M1("apple_m1"),
  APPLE_M2("apple_m2"),
  APPLE_M3("apple_m3"),
  APPLE_M4("apple_m4");

  private final String token;

  Cpu(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
