package software.straylight.continuity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.IndexList;
import software.straylight.continuity.model.Node;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.OutputDecl;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.ReasonCode;

/** The order of a graph, and each choice among several faults. */
class GraphOrderTest {
  private final KernelClient kernel = new KernelClient(new ReferenceKernel());

  private static OutputDecl output(String packagePath, String name, int producer) {
    return new OutputDecl(0, Bytes.utf8(packagePath), Bytes.utf8(name), OutputKind.FILE, producer);
  }

  private static Node inputs(int... inputs) {
    return new Node(IndexList.of(inputs), IndexList.of());
  }

  private static Graph graph(List<OutputDecl> outputs, Node... nodes) {
    return new Graph(OrderedSet.of(Digest.ZERO), outputs, OrderedSet.empty(), List.of(nodes));
  }

  /** Node {@code i} makes output {@code i} and has the inputs {@code edges[i]}. */
  private static Graph of(int[]... edges) {
    List<OutputDecl> outputs = new ArrayList<>();
    Node[] nodes = new Node[edges.length];
    for (int i = 0; i < edges.length; i++) {
      outputs.add(output("", "n%07d".formatted(i), i));
      nodes[i] = inputs(edges[i]);
    }
    return graph(outputs, nodes);
  }

  private void refused(Graph graph, ReasonCode code, int... operands) {
    assertThat(kernel.validateGraph(graph))
        .isInstanceOfSatisfying(
            Answer.Refused.class,
            r -> {
              assertThat(r.reason().code()).isEqualTo(code.code());
              assertThat(r.reason().operands().stream().mapToInt(GraphOrderTest::number).toArray())
                  .isEqualTo(operands);
            });
  }

  private static int number(Bytes operand) {
    return ByteBuffer.wrap(operand.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private GraphOrder order(Graph graph) {
    return kernel.validateGraph(graph).orThrow(r -> new IllegalStateException(r.toString()));
  }

  @Test
  void nodesAreOrderedByLevelThenIndex() {
    GraphOrder o = order(of(new int[] {1, 2}, new int[] {3}, new int[0], new int[0]));
    assertThat(o.levels()).isEqualTo(IndexList.of(2, 1, 0, 0));
    assertThat(o.order()).isEqualTo(IndexList.of(2, 3, 1, 0));
  }

  @Test
  void theLevelIsTheLongestWay() {
    GraphOrder o = order(of(new int[0], new int[] {0}, new int[] {0, 1}, new int[] {0, 2}));
    assertThat(o.levels()).isEqualTo(IndexList.of(0, 1, 2, 3));
  }

  @Test
  void theCycleIsTheOneReachedFromTheSmallestNodeByItsSmallestProducers() {
    refused(of(new int[] {0}), ReasonCode.CYCLE, 0);
    // 0 leads into 2 -> 3 -> 1 -> 2; 4 and 5 are another cycle.
    refused(
        of(
            new int[] {2},
            new int[] {2},
            new int[] {3},
            new int[] {1},
            new int[] {5},
            new int[] {4}),
        ReasonCode.CYCLE,
        1,
        2,
        3);
    // A node with a level is not followed: 2 has one, so 1 goes on to 3.
    refused(
        of(new int[] {1}, new int[] {2, 3}, new int[0], new int[] {0, 1}),
        ReasonCode.CYCLE,
        0,
        1,
        3);
  }

  @Test
  void theFirstUnsortedOutputIsNamed() {
    refused(
        graph(List.of(output("", "b", 0), output("", "a", 0)), inputs()), ReasonCode.UNSORTED, 1);
    refused(
        graph(List.of(output("", "a", 0), output("", "a", 0)), inputs()),
        ReasonCode.DUPLICATE_OUTPUT,
        1);
  }

  @Test
  void anEarlierCheckComesFirstEvenForALaterItem() {
    // Output 0 has an illegal name, output 1 an unknown producer: producers are checked before.
    refused(
        graph(List.of(output("", "a/", 0), output("", "b", 7)), inputs()),
        ReasonCode.UNKNOWN_INDEX,
        1);
    // Node 0 has unknown sources, node 1 unsorted inputs: inputs of all nodes come first.
    refused(
        graph(
            List.of(output("", "a", 0), output("", "b", 0)),
            new Node(IndexList.of(), IndexList.of(4)),
            inputs(1, 0)),
        ReasonCode.UNSORTED,
        1);
    // Node 0 has an input out of range, node 1 unsorted ones: order is a pass of its own.
    refused(
        graph(List.of(output("", "a", 0), output("", "b", 0)), inputs(9), inputs(1, 0)),
        ReasonCode.UNSORTED,
        1);
  }

  @Test
  void theSmallestNestedOutputAndItsSmallestOuterAreNamed() {
    // By bytes, a-b lies between a and a/b.
    refused(
        graph(
            List.of(
                output("", "a", 0),
                output("", "a-b", 0),
                output("", "a/b", 0),
                output("", "a/b/c", 0)),
            inputs()),
        ReasonCode.NESTED_OUTPUT,
        0,
        2);
    order(graph(List.of(output("", "a", 0), output("p", "a/b", 0)), inputs()));
  }

  @Test
  void operandsAreUnsigned() {
    refused(graph(List.of(), inputs(0, -1)), ReasonCode.UNKNOWN_INPUT, 0, 0);
    refused(graph(List.of(output("", "a", 0)), inputs(0, -1)), ReasonCode.UNKNOWN_INPUT, 0, -1);
  }

  @Property(tries = 300)
  void everyNodeComesAfterWhatItDependsOnAndACycleIsOne(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 1 + random.nextInt(12);
    int[][] edges = new int[n][];
    for (int i = 0; i < n; i++) {
      edges[i] = random.ints(random.nextInt(3), 0, n).sorted().distinct().toArray();
    }
    switch (kernel.validateGraph(of(edges))) {
      case Answer.Ok<GraphOrder> ok -> {
        IndexList order = ok.value().order();
        int[] position = new int[n];
        for (int i = 0; i < n; i++) {
          position[order.raw(i)] = i;
        }
        for (int i = 0; i < n; i++) {
          int level = 0;
          for (int p : edges[i]) {
            assertThat(position[p]).isLessThan(position[i]);
            level = Math.max(level, 1 + ok.value().levels().raw(p));
          }
          assertThat(ok.value().levels().raw(i)).isEqualTo(level);
        }
      }
      case Answer.Refused<GraphOrder> refused -> {
        int[] cycle =
            refused.reason().operands().stream().mapToInt(GraphOrderTest::number).toArray();
        assertThat(cycle).isNotEmpty().doesNotHaveDuplicates();
        assertThat(cycle[0]).isEqualTo(Arrays.stream(cycle).min().orElseThrow());
        for (int i = 0; i < cycle.length; i++) {
          assertThat(edges[cycle[i]]).contains(cycle[(i + 1) % cycle.length]);
        }
      }
    }
  }

  /** A chain, the deepest graph there is, and a wide one: no recursion, no square. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void largeGraphsAreOrdered(int n) {
    int[][] chain =
        IntStream.range(0, n)
            .mapToObj(i -> i == 0 ? new int[0] : new int[] {i - 1})
            .toArray(int[][]::new);
    assertThat(order(of(chain)).levels().get(n - 1)).isEqualTo(n - 1);
    int[][] fan =
        IntStream.range(0, n)
            .mapToObj(i -> i == 0 ? new int[0] : new int[] {0})
            .toArray(int[][]::new);
    assertThat(order(of(fan)).levels().get(n - 1)).isEqualTo(1);
    int[][] ring =
        IntStream.range(0, n).mapToObj(i -> new int[] {(i + 1) % n}).toArray(int[][]::new);
    refused(of(ring), ReasonCode.CYCLE, IntStream.range(0, n).toArray());
  }
}
