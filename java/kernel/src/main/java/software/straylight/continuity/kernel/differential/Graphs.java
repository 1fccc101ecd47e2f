package software.straylight.continuity.kernel.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.IndexList;
import software.straylight.continuity.model.Node;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.OutputDecl;
import software.straylight.continuity.model.OutputKind;

/** Draws build graphs: most in order, some with a cycle, some with one thing wrong. */
final class Graphs {
  private final Draw draw;

  Graphs(Draw draw) {
    this.draw = draw;
  }

  Graph graph() {
    int nodes = draw.below(3 + 3 * draw.size());
    OrderedSet<Digest> configurations = draw.set(() -> draw.digest(4));
    List<OutputDecl> outputs = new ArrayList<>();
    if (nodes > 0 && !configurations.isEmpty()) {
      TreeSet<OutputDecl> sorted =
          new TreeSet<>(
              Comparator.comparingLong(OutputDecl::configuration)
                  .thenComparing(OutputDecl::packagePath)
                  .thenComparing(OutputDecl::name));
      for (int n = draw.below(2 * nodes + 1); n > 0; n--) {
        sorted.add(
            new OutputDecl(
                draw.below(configurations.size()),
                draw.oneIn(3) ? Bytes.EMPTY : draw.name(),
                draw.oneIn(4) ? draw.relative() : draw.name(),
                draw.of(OutputKind.values()),
                draw.below(nodes)));
      }
      outputs.addAll(sorted);
    }
    OrderedSet<Bytes> sources = draw.set(draw::relative);
    boolean cyclic = draw.oneIn(4);
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      all.add(new Node(inputs(outputs, i, cyclic), indices(sources.size())));
    }
    Graph graph = new Graph(configurations, outputs, sources, all);
    return draw.oneIn(3) ? spoilt(graph) : graph;
  }

  private IndexList inputs(List<OutputDecl> outputs, int node, boolean cyclic) {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int n = draw.few(); n > 0 && !outputs.isEmpty(); n--) {
      int o = draw.below(outputs.size());
      if (cyclic || outputs.get(o).producer() < node) {
        chosen.add(o);
      }
    }
    return list(chosen);
  }

  private IndexList indices(int bound) {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int n = draw.few(); n > 0 && bound > 0; n--) {
      chosen.add(draw.below(bound));
    }
    return list(chosen);
  }

  private static IndexList list(Set<Integer> items) {
    return IndexList.of(items.stream().mapToInt(Integer::intValue).toArray());
  }

  private Graph spoilt(Graph g) {
    List<OutputDecl> outputs = new ArrayList<>(g.outputs());
    List<Node> nodes = new ArrayList<>(g.nodes());
    OrderedSet<Bytes> sources = g.sources();
    int at = outputs.isEmpty() ? 0 : draw.below(outputs.size());
    int node = nodes.isEmpty() ? 0 : draw.below(nodes.size());
    switch (draw.below(9)) {
      case 0 -> {
        if (!outputs.isEmpty()) {
          outputs.add(at, outputs.get(draw.below(outputs.size())));
        }
      }
      case 1 -> replace(outputs, at, draw.of(7L, 0xffffffffL), true);
      case 2 -> replace(outputs, at, draw.of(99L, 0x80000000L), false);
      case 3 -> {
        if (!outputs.isEmpty()) {
          OutputDecl o = outputs.get(at);
          outputs.set(
              at,
              new OutputDecl(
                  o.configuration(),
                  draw.flag() ? draw.badRelative() : o.packagePath(),
                  draw.flag() ? draw.badRelative() : o.name(),
                  o.kind(),
                  o.producer()));
        }
      }
      case 4 -> {
        if (!outputs.isEmpty()) {
          OutputDecl o = outputs.get(at);
          outputs.add(
              new OutputDecl(
                  o.configuration(),
                  o.packagePath(),
                  o.name().concat(draw.of("/", "-")).concat(draw.name()),
                  o.kind(),
                  o.producer()));
          outputs.sort(
              Comparator.comparingLong(OutputDecl::configuration)
                  .thenComparing(OutputDecl::packagePath)
                  .thenComparing(OutputDecl::name));
        }
      }
      case 5 -> sources = draw.set(draw::badRelative);
      case 6 -> {
        if (!nodes.isEmpty()) {
          nodes.set(node, new Node(wrong(outputs.size()), nodes.get(node).sources()));
        }
      }
      case 7 -> {
        if (!nodes.isEmpty()) {
          nodes.set(node, new Node(nodes.get(node).inputs(), wrong(sources.size())));
        }
      }
      default -> {
        if (!nodes.isEmpty()) {
          nodes.remove(node);
        }
      }
    }
    return new Graph(g.configurations(), outputs, sources, nodes);
  }

  private IndexList wrong(int bound) {
    return switch (draw.below(4)) {
      case 0 -> IndexList.of(bound);
      case 1 -> IndexList.of(0, 0);
      case 2 -> IndexList.of(1, 0);
      default -> IndexList.of(0, -1);
    };
  }

  private static void replace(List<OutputDecl> outputs, int at, long value, boolean configuration) {
    if (!outputs.isEmpty()) {
      OutputDecl o = outputs.get(at);
      outputs.set(
          at,
          new OutputDecl(
              configuration ? value : o.configuration(),
              o.packagePath(),
              o.name(),
              o.kind(),
              configuration ? o.producer() : value));
    }
  }
}
