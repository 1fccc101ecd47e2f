package software.straylight.continuity.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.ToolchainException.Code;

class FlagTableTest {
  /** Every flag value that can be written, as "flag value". */
  static List<Flag> everyFlag() {
    List<Flag> all = new ArrayList<>();
    Stream.of(OptLevel.values()).map(Flag.Opt::new).forEach(all::add);
    Stream.of(Lto.values()).map(Flag.LinkTime::new).forEach(all::add);
    Stream.of(Sanitizer.values()).map(Flag.Sanitize::new).forEach(all::add);
    Stream.of(CStandard.values()).map(Flag.Standard::new).forEach(all::add);
    Stream.of(CxxStandard.values()).map(Flag.StandardCxx::new).forEach(all::add);
    Stream.of(Warning.values()).map(Flag.Warn::new).forEach(all::add);
    for (Flag.Switch s : Flag.Switch.values()) {
      all.add(new Flag.Toggle(s, false));
      all.add(new Flag.Toggle(s, true));
    }
    return all;
  }

  @Test
  void theTableHasExactlyTheFlagsThatCanBeWritten() {
    Set<String> typed = new LinkedHashSet<>();
    everyFlag().forEach(f -> typed.add(f.name() + " " + f.value()));
    assertThat(FlagTable.rows().stream().map(r -> r.flag() + " " + r.value()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(typed);
  }

  @Test
  void everyProcessorBelongsToAnArchitectureAndOnlyToNamedOnes() {
    for (Cpu cpu : Cpu.values()) {
      assertThat(Stream.of(Arch.values()).filter(a -> FlagTable.knows(a, cpu))).isNotEmpty();
    }
    Set<String> named = new LinkedHashSet<>();
    Stream.of(Cpu.values()).map(Cpu::token).forEach(named::add);
    for (Arch arch : Arch.values()) {
      assertThat(named).containsAll(FlagTable.cpus(arch));
      assertThat(FlagTable.cpus(arch)).contains("generic");
    }
  }

  @Test
  void marchIsForX86AndMcpuForTheRest() {
    for (Arch arch : Arch.values()) {
      for (String name : FlagTable.cpus(arch)) {
        Cpu cpu = Stream.of(Cpu.values()).filter(c -> c.token().equals(name)).findAny().get();
        assertThat(FlagTable.cpu(arch, cpu).getFirst())
            .startsWith(arch == Arch.X86_64 ? "-march=" : "-mcpu=");
      }
    }
  }

  @Test
  void everyGpuHasAnArgument() {
    assertThat(FlagTable.gpu(Gpu.NONE)).isEmpty();
    assertThat(FlagTable.gpu(Gpu.SM_90A)).containsExactly("--offload-arch=sm_90a");
    for (Gpu gpu : Gpu.values()) {
      assertThat(FlagTable.gpu(gpu)).hasSize(gpu == Gpu.NONE ? 0 : 1);
    }
  }

  @Test
  void aRefusedFlagSaysWhy() {
    FlagSet flags = FlagSet.of(Mode.DEBUG).with(List.of(new Flag.Sanitize(Sanitizer.MEMORY)));
    assertThatThrownBy(() -> FlagTable.select(Family.ZIG, flags))
        .hasMessageContaining("sanitize memory")
        .hasMessageContaining("run-time library")
        .extracting(e -> ((ToolchainException) e).code())
        .isEqualTo(Code.UNSUPPORTED_FLAG);
  }

  @Test
  void aLaterLayerReplacesAndTwoValuesInOneLayerContradict() {
    FlagSet flags =
        FlagSet.of(Mode.RELEASE)
            .with(List.of(new Flag.Opt(OptLevel.O3), new Flag.Warn(Warning.ALL)))
            .with(List.of(new Flag.Warn(Warning.EXTRA), new Flag.Warn(Warning.ALL)));
    assertThat(flags.flags().stream().filter(f -> f.name().equals("opt")))
        .containsExactly(new Flag.Opt(OptLevel.O3));
    assertThat(flags.flags().stream().filter(f -> f.name().equals("warn")))
        .containsExactly(new Flag.Warn(Warning.ALL), new Flag.Warn(Warning.EXTRA));
    assertThatThrownBy(
            () -> flags.with(List.of(new Flag.Opt(OptLevel.O0), new Flag.Opt(OptLevel.O1))))
        .hasMessage("flag opt is given as O0 and as O1 in one list; keep one");
  }

  @Test
  void theOrderOfFlagsInABuildFileDoesNotReachTheArguments() {
    List<Flag> layer =
        List.of(
            new Flag.Toggle(Flag.Switch.PIC, true),
            new Flag.Warn(Warning.ERROR),
            new Flag.Warn(Warning.ALL),
            new Flag.Standard(CStandard.C11));
    assertThat(FlagTable.select(Family.ZIG, FlagSet.of(Mode.DEBUG).with(layer)))
        .isEqualTo(FlagTable.select(Family.ZIG, FlagSet.of(Mode.DEBUG).with(layer.reversed())));
  }
}
