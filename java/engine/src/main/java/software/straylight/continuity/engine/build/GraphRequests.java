package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.straylight.continuity.engine.plan.ActionGraph;
import software.straylight.continuity.engine.plan.Configuration;
import software.straylight.continuity.engine.plan.InputSpec;
import software.straylight.continuity.engine.plan.OutputId;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.IndexList;
import software.straylight.continuity.model.Node;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.OutputDecl;
import software.straylight.continuity.model.OutputKind;

/** The graph as the kernel judges it: numbers instead of names. */
final class GraphRequests {
  private GraphRequests() {}

  /**
   * The kernel's graph, and the outputs in its order.
   *
   * @param graph node {@code i} is step {@code i} of the action graph
   * @param outputs output {@code i} of the kernel's graph
   */
  record Numbered(Graph graph, List<OutputId> outputs) {}

  static Numbered of(ActionGraph graph) {
    Map<Configuration, Digest> digests = new HashMap<>();
    for (OutputId output : graph.producers().keySet()) {
      digests.computeIfAbsent(output.configuration(), Configuration::digest);
    }
    OrderedSet<Digest> configurations = OrderedSet.copyOf(digests.values());
    List<Digest> ordered = configurations.asList();
    Map<Configuration, Integer> number = new HashMap<>();
    digests.forEach((configuration, digest) -> number.put(configuration, ordered.indexOf(digest)));
    List<OutputId> outputs = new ArrayList<>(graph.producers().keySet());
    outputs.sort(
        Comparator.<OutputId>comparingInt(o -> configuration(o, number))
            .thenComparing(o -> Bytes.utf8(o.pkg()))
            .thenComparing(o -> Bytes.utf8(o.name())));
    Map<OutputId, Integer> index = new HashMap<>();
    List<OutputDecl> declared = new ArrayList<>();
    for (OutputId output : outputs) {
      index.put(output, declared.size());
      declared.add(
          new OutputDecl(
              configuration(output, number),
              Bytes.utf8(output.pkg()),
              Bytes.utf8(output.name()),
              output.tree() ? OutputKind.TREE : OutputKind.FILE,
              producer(graph, output)));
    }
    OrderedSet<Bytes> sources = sources(graph);
    Map<Bytes, Integer> sourceIndex = new HashMap<>();
    for (Bytes source : sources) {
      sourceIndex.put(source, sourceIndex.size());
    }
    List<Node> nodes = new ArrayList<>();
    for (Step step : graph.steps()) {
      TreeSet<Integer> in = new TreeSet<>();
      TreeSet<Integer> src = new TreeSet<>();
      for (InputSpec input : step.inputs()) {
        switch (input) {
          case InputSpec.Source s -> src.add(sourceIndex.get(Bytes.utf8(s.path())));
          // An output that no step makes gets a number that no output has: the kernel refuses it.
          case InputSpec.Made m -> in.add(index.getOrDefault(m.output(), outputs.size()));
          case InputSpec.InTree t -> in.add(index.getOrDefault(t.tree(), outputs.size()));
        }
      }
      nodes.add(new Node(indices(in), indices(src)));
    }
    return new Numbered(new Graph(configurations, declared, sources, nodes), outputs);
  }

  private static int configuration(OutputId output, Map<Configuration, Integer> number) {
    return number.getOrDefault(output.configuration(), -1);
  }

  private static int producer(ActionGraph graph, OutputId output) {
    Integer producer = graph.producer(output);
    if (producer == null) {
      throw new IllegalStateException(output + " is listed without a producer");
    }
    return producer;
  }

  private static OrderedSet<Bytes> sources(ActionGraph graph) {
    List<Bytes> all = new ArrayList<>();
    for (Step step : graph.steps()) {
      for (InputSpec input : step.inputs()) {
        if (input instanceof InputSpec.Source source) {
          all.add(Bytes.utf8(source.path()));
        }
      }
    }
    return OrderedSet.copyOf(new TreeSet<>(all));
  }

  private static IndexList indices(Set<Integer> set) {
    return IndexList.of(set.stream().mapToInt(Integer::intValue).toArray());
  }
}
