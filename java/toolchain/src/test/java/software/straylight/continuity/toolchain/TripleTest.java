package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.ToolchainException.Code;

class TripleTest {
  @Test
  void rendersAsPeopleWriteIt() {
    assertThat(Triple.of(Arch.X86_64, Os.LINUX, Abi.MUSL).render()).isEqualTo("x86_64-linux-musl");
    assertThat(Triple.of(Arch.WASM32, Os.WASI, Abi.NONE).render()).isEqualTo("wasm32-wasip1");
    assertThat(Triple.of(Arch.ARMV7, Os.NONE, Abi.EABIHF).render()).isEqualTo("armv7-none-eabihf");
  }

  @Test
  void exactlyTheCombinationsThatExistCanBeMade() {
    int legal = 0;
    for (Arch arch : Arch.values()) {
      for (Os os : Os.values()) {
        for (Abi abi : Abi.values()) {
          try {
            Triple.of(arch, os, abi);
            legal++;
          } catch (ToolchainException e) {
            assertThat(e.code()).isEqualTo(Code.ILLEGAL_TRIPLE);
          }
        }
      }
    }
    // linux: 4 x 2, darwin: 2, wasi: 1, windows: 2 x 2, none: 5 + eabi and eabihf of armv7.
    assertThat(legal).isEqualTo(8 + 2 + 1 + 4 + 7);
  }

  @Test
  void aProcessorOfAnotherArchitectureIsRefusedWithTheChoices() {
    assertThatThrownBy(
            () ->
                new Triple(Arch.AARCH64, Vendor.UNKNOWN, Os.LINUX, Abi.MUSL, Cpu.ZNVER4, Gpu.NONE))
        .hasMessageContaining("znver4 is not a processor of aarch64")
        .hasMessageContaining("neoverse_v2");
  }

  @Test
  void nativeIsForBuildsThatNeverPublish() {
    Triple here = new Triple(Arch.X86_64, Vendor.UNKNOWN, Os.LINUX, Abi.MUSL, Cpu.NATIVE, Gpu.NONE);
    assertThat(here.admitted(true)).isSameAs(here);
    assertThatThrownBy(() -> here.admitted(false))
        .hasMessageContaining("--local-only")
        .extracting(e -> ((ToolchainException) e).code())
        .isEqualTo(Code.NATIVE_CPU);
  }

  @Test
  void aTargetWithoutLibrariesIsRefusedByTheToolchainOnly() {
    Triple mac = Triple.of(Arch.AARCH64, Os.DARWIN, Abi.NONE);
    assertThatThrownBy(
            () -> new ZigCc("/toolchain/cc").programKind(mac, FlagSet.of(Mode.DEBUG), false))
        .hasMessageContaining("no C library for aarch64-darwin")
        .hasMessageContaining("wasm32-wasip1");
  }
}
