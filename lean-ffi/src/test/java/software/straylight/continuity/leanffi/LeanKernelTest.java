package software.straylight.continuity.leanffi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.kernel.DifferentialKernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.kernel.differential.RequestGenerator;
import software.straylight.continuity.model.Batch;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.IndexList;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.Node;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.testing.Places;

/** The binding: sizes, threads, what the library says of itself. */
class LeanKernelTest {
  private final LeanKernel lean = LeanKernel.load();

  @Test
  void itIsTheLeanKernelWithTheFormatsLimits() {
    assertThat(LeanKernel.isEnabled()).isTrue();
    assertThat(LeanKernel.cause()).isEmpty();
    assertThat(lean.kind()).isEqualTo(KernelKind.LEAN);
    assertThat(new KernelClient(lean).abi().maxMessage()).isEqualTo(Limits.MESSAGE);
    assertThat(new KernelClient(lean).abi().sources()).isEqualTo(lean.digest());
  }

  @Test
  void itsReceiptIsTheOneOfTheProofsAndSpeaksOfItsSources() throws IOException {
    byte[] receipt =
        Files.readAllBytes(Places.repository().resolve("proofs-ci").resolve("receipt.json"));
    assertThat(lean.digest()).isNotEqualTo(Digest.ZERO);
    assertThat(lean.receipt()).isEqualTo(Digest.sha256(receipt));
    assertThat(Receipt.of(receipt).sources()).isEqualTo(lean.digest());
    assertThat(new DifferentialKernel(lean, new ReferenceKernel()).receipt())
        .isEqualTo(lean.receipt());
    assertThat(new ReferenceKernel().receipt()).isEqualTo(Digest.ZERO);
  }

  @Test
  void theClaimsTravelWithIt() {
    assertThat(LeanKernel.claims()).contains("## key_determines_the_action").contains("theorem");
  }

  private static byte[] graph(int nodes) {
    Node none = new Node(IndexList.of(), IndexList.of());
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      all.add(none);
    }
    return Operation.VALIDATE_GRAPH.request(
        new Graph(OrderedSet.empty(), List.of(), OrderedSet.empty(), all));
  }

  /** Around the sizes at which buffers grow, small ones after large ones. */
  @Test
  void requestsAndRepliesOfAnySizeFit() {
    for (int nodes : new int[] {0, 1, 8000, 8190, 8191, 8192, 8193, 16_384, 700_000, 3}) {
      byte[] request = graph(nodes);
      assertThat(lean.call(Operation.VALIDATE_GRAPH.number(), request))
          .as(nodes + " nodes")
          .isEqualTo(new ReferenceKernel().call(Operation.VALIDATE_GRAPH.number(), request));
    }
  }

  private static List<byte[]> requests() {
    return IntStream.range(0, 64)
        .mapToObj(
            i ->
                RequestGenerator.wellFormed(Operation.VALIDATE_GRAPH, i, i % 5)
                    .bytes()
                    .toByteArray())
        .toList();
  }

  private void answersAlikeOn(ExecutorService executor, int tasks)
      throws InterruptedException, ExecutionException {
    List<byte[]> requests = requests();
    List<byte[]> expected =
        requests.stream()
            .map(r -> new ReferenceKernel().call(Operation.VALIDATE_GRAPH.number(), r))
            .toList();
    List<Future<Integer>> wrong = new ArrayList<>();
    for (int t = 0; t < tasks; t++) {
      int first = t;
      wrong.add(
          executor.submit(
              () -> {
                int different = 0;
                for (int i = 0; i < requests.size(); i++) {
                  int k = (first + i) % requests.size();
                  byte[] reply = lean.call(Operation.VALIDATE_GRAPH.number(), requests.get(k));
                  different += Arrays.equals(reply, expected.get(k)) ? 0 : 1;
                }
                return different;
              }));
    }
    for (Future<Integer> f : wrong) {
      assertThat(f.get()).isZero();
    }
  }

  @Test
  void eightThreadsAtOnceAreAnsweredAlike() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      answersAlikeOn(threads, 64);
    }
  }

  @Test
  void virtualThreadsAreAnsweredAlike() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answersAlikeOn(threads, 1000);
    }
  }

  @Test
  void aBatchIsAnsweredItemByItem() {
    List<Bytes> items = requests().stream().map(Bytes::of).toList();
    byte[] batch = new Batch(items).encode();
    assertThat(lean.call(Operation.VALIDATE_GRAPH.batchNumber(), batch))
        .isEqualTo(new ReferenceKernel().call(Operation.VALIDATE_GRAPH.batchNumber(), batch));
  }

  @Test
  void aMessageAboveTheLimitIsMalformedAtZero() {
    byte[] tooLong = new byte[Limits.MESSAGE + 1];
    assertThat(lean.call(Operation.VALIDATE_GRAPH.number(), tooLong))
        .isEqualTo(new byte[] {2, 0, 0, 0, 0, 0, 0, 0, 0, 1});
  }
}
