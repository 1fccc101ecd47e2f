package software.straylight.continuity.toolchain;

/** CPU architecture of a {@link Triple}. */
public enum Arch implements Token {
  X86_64("x86_64"),
  AARCH64("aarch64"),
  WASM32("wasm32"),
  RISCV64("riscv64"),
  ARMV7("armv7");

  private final String token;

  Arch(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
