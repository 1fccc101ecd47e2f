package software.straylight.continuity.leanffi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.straylight.continuity.kernel.DifferentialKernel;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.kernel.differential.Corpus;
import software.straylight.continuity.kernel.differential.DifferentialRun;
import software.straylight.continuity.kernel.differential.SeededFault;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.testing.Places;

/**
 * The proved kernel and the reference answer alike: on the committed corpus, then on generated
 * requests. {@code -Dtest.jvm.args=-Ddrt=N} runs {@code N} cases, {@code -Ddrt.seed=S} others.
 */
class LeanAgainstJavaTest {
  private static final int CASES = 200_000;
  private static final int FAULT_CASES = 20_000;

  private static final Binding BINDING = FfmBinding.load();
  private static final List<Operation> OPERATIONS = LeanOperations.of(BINDING);

  private final Kernel lean = LeanKernel.by(BINDING);

  static Stream<Arguments> bindings() {
    return Stream.of(
        new Arguments("ffm", LeanKernel.by(BINDING)),
        new Arguments("jna", LeanKernel.by(JnaBinding.load())));
  }

  record Arguments(String name, Kernel kernel) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bindings")
  void bothBindingsAnswerTheCorpus(Arguments binding) throws IOException {
    int answered = 0;
    for (Operation op : OPERATIONS) {
      for (Corpus.Case c : Corpus.read(Places.repository().resolve("vectors/kernel"), op)) {
        byte[] reply = binding.kernel.call(op.number(), c.request().bytes().toByteArray());
        if (!c.reply().isEmpty()) {
          assertThat(Bytes.of(reply).toHex()).as(op + " " + c.name()).isEqualTo(c.reply().toHex());
        }
        answered++;
      }
    }
    assertThat(answered).isGreaterThan(5);
  }

  @Test
  void generatedRequestsAreAnsweredAlike() {
    long cases = Long.getLong("drt", CASES);
    long seed = Long.getLong("drt.seed", 20_260_101L);
    Optional<DifferentialRun.Divergence> found =
        new DifferentialRun(OPERATIONS, lean, new ReferenceKernel()).run(seed, cases);
    assertThat(found.map(DifferentialRun.Divergence::message)).isEmpty();
    System.out.printf("%d cases of %s answered alike%n", cases, OPERATIONS);
  }

  static Stream<SeededFault> faults() {
    return SeededFault.all();
  }

  /** One rule wrong in the proved kernel, then in the reference: both are found, each operation. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultInEitherKernelIsFound(SeededFault fault) {
    Kernel java = new ReferenceKernel();
    List<Operation> op = List.of(fault.op());
    assertThat(new DifferentialRun(op, fault.in(lean), java).run(11, FAULT_CASES)).isPresent();
    assertThat(new DifferentialRun(op, lean, fault.in(java)).run(11, FAULT_CASES)).isPresent();
  }

  @Test
  void anotherLimitInEitherKernelIsFound() {
    Kernel java = new ReferenceKernel();
    List<Operation> op = List.of(Operation.ABI);
    Kernel wrongLean = SeededFault.anotherLimit(lean);
    Kernel wrongJava = SeededFault.anotherLimit(java);
    assertThat(new DifferentialRun(op, wrongLean, java).run(1, 10)).isPresent();
    assertThat(new DifferentialRun(op, lean, wrongJava).run(1, 10)).isPresent();
    assertThat(Stream.concat(Stream.of(Operation.ABI), faults().map(SeededFault::op)).distinct())
        .containsExactlyInAnyOrder(Operation.values());
  }

  @Test
  void theLibraryHasEveryOperation() {
    assertThat(OPERATIONS).containsExactly(Operation.values());
  }

  @Test
  void numbersThatAreNoOperationAreAnsweredAlike() {
    Kernel both = new DifferentialKernel(lean, new ReferenceKernel());
    for (int op : new int[] {0, 12, 99, 0x8000, 0x800c, 0x10001, -1}) {
      assertThat(both.call(op, new byte[0])).hasSize(10);
    }
  }
}
