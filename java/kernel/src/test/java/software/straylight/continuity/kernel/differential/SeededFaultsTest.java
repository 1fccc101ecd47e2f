package software.straylight.continuity.kernel.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.ReferenceKernel;

/** Kernels that are wrong in one rule of one operation are found out, in each operation. */
class SeededFaultsTest {
  private static final int CASES = 20_000;

  static Stream<SeededFault> faults() {
    return SeededFault.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aKernelThatIsWrongInOneRuleIsFoundOut(SeededFault fault) {
    ReferenceKernel right = new ReferenceKernel();
    DifferentialRun run = new DifferentialRun(List.of(fault.op()), right, fault.in(right));
    DifferentialRun.Divergence found = run.run(7, CASES).orElseThrow();
    assertThat(found.smallest().op()).isEqualTo(fault.op().number());
    assertThat(found.message())
        .contains("KERNEL_DIVERGENCE")
        .contains(found.smallest().bytes().toHex())
        .contains("straylight kernel replay " + fault.op().number());
    assertThat(run.check(found.smallest())).isPresent();
  }

  @Test
  void everyOperationHasAFault() {
    Map<Operation, Integer> faults = new EnumMap<>(Operation.class);
    faults().forEach(f -> faults.merge(f.op(), 1, Integer::sum));
    faults.put(Operation.ABI, 1); // anotherLimitIsFoundOut
    assertThat(faults).containsOnlyKeys(Operation.values());
  }

  @Test
  void anotherLimitIsFoundOut() {
    ReferenceKernel right = new ReferenceKernel();
    assertThat(
            new DifferentialRun(List.of(Operation.ABI), right, SeededFault.anotherLimit(right))
                .run(1, 10))
        .isPresent();
  }

  @Test
  void equalKernelsDoNotDiverge() {
    Optional<DifferentialRun.Divergence> none =
        new DifferentialRun(new ReferenceKernel(), new ReferenceKernel()).run(3, 3000);
    assertThat(none).isEmpty();
  }
}
