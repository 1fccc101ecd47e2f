package software.straylight.continuity.toolchain;

import software.straylight.continuity.toolchain.ToolchainException.Code;

/**
 * What a program runs on. Only combinations that exist can be made: a C library belongs to a
 * system, a processor to an architecture.
 *
 * @param gpu for device code; the C rules compile for {@code cpu} only
 */
public record Triple(Arch arch, Vendor vendor, Os os, Abi abi, Cpu cpu, Gpu gpu) {
  /**
   * Checks that the parts go together.
   *
   * @throws ToolchainException {@code ILLEGAL_TRIPLE} or {@code CPU_NOT_OF_ARCH}
   */
  public Triple {
    if (!exists(arch, vendor, os, abi)) {
      throw new ToolchainException(
          Code.ILLEGAL_TRIPLE,
          "there is no target "
              + render(arch, os, abi)
              + " (vendor "
              + vendor.token()
              + "): linux takes gnu or musl, wasm32 the system wasi or none and no ABI, darwin no"
              + " ABI, windows gnu or msvc, none eabi or eabihf (armv7) or no ABI");
    }
    if (!FlagTable.knows(arch, cpu)) {
      throw new ToolchainException(
          Code.CPU_NOT_OF_ARCH,
          "cpu "
              + cpu.token()
              + " is not a processor of "
              + arch.token()
              + "; choose one of "
              + String.join(", ", FlagTable.cpus(arch)));
    }
  }

  /** The triple without vendor, with the generic processor and no GPU. */
  public static Triple of(Arch arch, Os os, Abi abi) {
    return new Triple(arch, Vendor.UNKNOWN, os, abi, Cpu.GENERIC, Gpu.NONE);
  }

  /**
   * This triple, if a build of this kind may use it: {@code native} means whatever processor the
   * machine has, so what it makes is never published.
   *
   * @throws ToolchainException {@code NATIVE_CPU}
   */
  public Triple admitted(boolean localOnly) {
    if (cpu == Cpu.NATIVE && !localOnly) {
      throw new ToolchainException(
          Code.NATIVE_CPU,
          "cpu native depends on the machine that builds, so its results cannot be shared; name a"
              + " processor ("
              + String.join(", ", FlagTable.cpus(arch))
              + ") or build with --local-only");
    }
    return this;
  }

  /** How people write it: {@code x86_64-linux-musl}, {@code wasm32-wasip1}. */
  public String render() {
    return render(arch, os, abi);
  }

  private static String render(Arch arch, Os os, Abi abi) {
    String system = os == Os.WASI ? "wasip1" : os.token();
    return arch.token() + "-" + system + (abi == Abi.NONE ? "" : "-" + abi.token());
  }

  private static boolean exists(Arch arch, Vendor vendor, Os os, Abi abi) {
    boolean arm = arch == Arch.ARMV7;
    boolean wasm = arch == Arch.WASM32;
    boolean legal =
        switch (os) {
          case LINUX -> !wasm && (abi == Abi.GNU || abi == Abi.MUSL);
          case DARWIN -> (arch == Arch.X86_64 || arch == Arch.AARCH64) && abi == Abi.NONE;
          case WASI -> wasm && abi == Abi.NONE;
          case WINDOWS ->
              (arch == Arch.X86_64 || arch == Arch.AARCH64) && (abi == Abi.GNU || abi == Abi.MSVC);
          case NONE -> abi == Abi.NONE || (arm && (abi == Abi.EABI || abi == Abi.EABIHF));
        };
    return legal
        && (vendor != Vendor.APPLE || os == Os.DARWIN)
        && (vendor != Vendor.PC || arch == Arch.X86_64)
        && (vendor != Vendor.NVIDIA || (arch == Arch.AARCH64 && os == Os.LINUX));
  }
}
