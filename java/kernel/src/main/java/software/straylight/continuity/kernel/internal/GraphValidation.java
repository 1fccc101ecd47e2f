package software.straylight.continuity.kernel.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.kernel.GraphOrder;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.IndexList;
import software.straylight.continuity.model.Node;
import software.straylight.continuity.model.OutputDecl;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.ReasonCode;

/** The checks of a build graph, each a pass over its whole list, then the order of its nodes. */
public final class GraphValidation {
  private GraphValidation() {}

  /**
   * Order and levels of a graph.
   *
   * @throws Refusal if it is not well-formed or has a cycle
   */
  public static GraphOrder of(Graph graph) {
    outputsAscending(graph);
    outputIndices(graph);
    outputNames(graph);
    outputNesting(graph);
    for (Bytes source : graph.sources()) {
      if (!PathSyntax.isRelative(source)) {
        throw new Refusal(ReasonCode.ILLEGAL_NAME, source);
      }
    }
    List<IndexList> inputs = graph.nodes().stream().map(Node::inputs).toList();
    indices(inputs, graph.outputs().size());
    indices(graph.nodes().stream().map(Node::sources).toList(), graph.sources().size());
    return new TopologicalOrder(graph).order();
  }

  private static int compare(OutputDecl a, OutputDecl b) {
    int c = Long.compare(a.configuration(), b.configuration());
    if (c == 0) {
      c = a.packagePath().compareTo(b.packagePath());
    }
    return c != 0 ? c : a.name().compareTo(b.name());
  }

  private static void outputsAscending(Graph graph) {
    List<OutputDecl> outputs = graph.outputs();
    for (int i = 1; i < outputs.size(); i++) {
      int c = compare(outputs.get(i - 1), outputs.get(i));
      if (c == 0) {
        throw new Refusal(ReasonCode.DUPLICATE_OUTPUT, Refusal.u32(i));
      }
      if (c > 0) {
        throw new Refusal(ReasonCode.UNSORTED, Refusal.u32(i));
      }
    }
  }

  private static void outputIndices(Graph graph) {
    for (int i = 0; i < graph.outputs().size(); i++) {
      OutputDecl o = graph.outputs().get(i);
      if (o.configuration() >= graph.configurations().size()
          || o.producer() >= graph.nodes().size()) {
        throw new Refusal(ReasonCode.UNKNOWN_INDEX, Refusal.u32(i));
      }
    }
  }

  private static void outputNames(Graph graph) {
    for (OutputDecl o : graph.outputs()) {
      if (!o.packagePath().isEmpty() && !PathSyntax.isRelative(o.packagePath())) {
        throw new Refusal(ReasonCode.ILLEGAL_NAME, o.packagePath());
      }
      if (!PathSyntax.isRelative(o.name())) {
        throw new Refusal(ReasonCode.ILLEGAL_NAME, o.name());
      }
    }
  }

  /**
   * Outputs of one configuration and package lie together and ascend by name, so each is looked up
   * by its proper prefixes among those of its own group.
   */
  private static void outputNesting(Graph graph) {
    Map<Bytes, Integer> group = new HashMap<>();
    @Nullable OutputDecl previous = null;
    for (int i = 0; i < graph.outputs().size(); i++) {
      OutputDecl o = graph.outputs().get(i);
      if (previous == null
          || previous.configuration() != o.configuration()
          || !previous.packagePath().equals(o.packagePath())) {
        group.clear();
      }
      Bytes name = o.name();
      for (int end = name.indexOf('/', 0); end >= 0; end = name.indexOf('/', end + 1)) {
        @Nullable Integer outer = group.get(name.slice(0, end));
        if (outer != null) {
          throw new Refusal(ReasonCode.NESTED_OUTPUT, Refusal.u32(outer), Refusal.u32(i));
        }
      }
      group.put(name, i);
      previous = o;
    }
  }

  private static void indices(List<IndexList> lists, int bound) {
    for (int node = 0; node < lists.size(); node++) {
      IndexList l = lists.get(node);
      for (int i = 1; i < l.size(); i++) {
        if (l.get(i - 1) >= l.get(i)) {
          throw new Refusal(ReasonCode.UNSORTED, Refusal.u32(node));
        }
      }
    }
    for (int node = 0; node < lists.size(); node++) {
      IndexList l = lists.get(node);
      for (int i = 0; i < l.size(); i++) {
        if (l.get(i) >= bound) {
          throw new Refusal(ReasonCode.UNKNOWN_INPUT, Refusal.u32(node), Refusal.u32(l.get(i)));
        }
      }
    }
  }

  /** Kahn's algorithm, level by level, over arrays. */
  private static final class TopologicalOrder {
    private static final int NONE = -1;

    private final int[][] producers;
    private final int[] levels;

    TopologicalOrder(Graph graph) {
      int n = graph.nodes().size();
      int[] producer = new int[graph.outputs().size()];
      for (int i = 0; i < producer.length; i++) {
        producer[i] = (int) graph.outputs().get(i).producer();
      }
      producers = new int[n][];
      for (int node = 0; node < n; node++) {
        producers[node] =
            graph.nodes().get(node).inputs().stream()
                .map(i -> producer[i])
                .sorted()
                .distinct()
                .toArray();
      }
      levels = new int[n];
    }

    GraphOrder order() {
      int n = producers.length;
      int[] waiting = new int[n];
      int[] begin = new int[n + 1];
      for (int[] ps : producers) {
        for (int p : ps) {
          begin[p + 1]++;
        }
      }
      for (int i = 0; i < n; i++) {
        begin[i + 1] += begin[i];
      }
      int[] consumers = new int[begin[n]];
      int[] next = Arrays.copyOf(begin, n);
      int[] order = new int[n];
      int done = 0;
      for (int node = 0; node < n; node++) {
        waiting[node] = producers[node].length;
        for (int p : producers[node]) {
          consumers[next[p]++] = node;
        }
        if (waiting[node] == 0) {
          order[done++] = node;
        } else {
          levels[node] = NONE;
        }
      }
      int levelBegin = 0;
      int level = 0;
      while (levelBegin < done) {
        int levelEnd = done;
        level++;
        for (int i = levelBegin; i < levelEnd; i++) {
          int node = order[i];
          for (int c = begin[node]; c < begin[node + 1]; c++) {
            int consumer = consumers[c];
            waiting[consumer]--;
            if (waiting[consumer] == 0) {
              levels[consumer] = level;
              order[done++] = consumer;
            }
          }
        }
        Arrays.sort(order, levelEnd, done);
        levelBegin = levelEnd;
      }
      if (done < n) {
        throw cycle();
      }
      return new GraphOrder(IndexList.of(order), IndexList.of(levels));
    }

    private Refusal cycle() {
      int at = 0;
      while (levels[at] != NONE) {
        at++;
      }
      int[] position = new int[levels.length];
      Arrays.fill(position, NONE);
      List<Integer> walk = new ArrayList<>();
      while (position[at] == NONE) {
        position[at] = walk.size();
        walk.add(at);
        at = smallestOpenProducer(at);
      }
      List<Integer> cycle = walk.subList(position[at], walk.size());
      int smallest = 0;
      for (int i = 1; i < cycle.size(); i++) {
        if (cycle.get(i) < cycle.get(smallest)) {
          smallest = i;
        }
      }
      Bytes[] operands = new Bytes[cycle.size()];
      for (int i = 0; i < operands.length; i++) {
        operands[i] = Refusal.u32(cycle.get((smallest + i) % operands.length));
      }
      return new Refusal(ReasonCode.CYCLE, operands);
    }

    private int smallestOpenProducer(int node) {
      for (int p : producers[node]) {
        if (levels[p] == NONE) {
          return p;
        }
      }
      throw new IllegalStateException("a node without a level depends on one without");
    }
  }
}
