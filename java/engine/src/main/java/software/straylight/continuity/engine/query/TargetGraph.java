package software.straylight.continuity.engine.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Targets with what they depend on directly. Labels are compared as text; every answer is sorted,
 * and costs at most the size of the graph.
 *
 * @param nodes label → target; closed: what a node depends on is a node
 */
public record TargetGraph(NavigableMap<String, Node> nodes) {
  /**
   * A target.
   *
   * @param rule the rule's name
   * @param deps labels that it depends on directly
   * @param sources files of the workspace that its own actions read, relative to the root
   */
  public record Node(String rule, SortedSet<String> deps, SortedSet<String> sources) {
    public Node {
      deps = Collections.unmodifiableSortedSet(new TreeSet<>(deps));
      sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    }
  }

  /**
   * @throws IllegalArgumentException if a dependency is no node
   */
  public TargetGraph {
    nodes = Collections.unmodifiableNavigableMap(new TreeMap<>(nodes));
    for (Map.Entry<String, Node> e : nodes.entrySet()) {
      for (String dep : e.getValue().deps()) {
        if (!nodes.containsKey(dep)) {
          throw new IllegalArgumentException(e.getKey() + " depends on " + dep + ", no node");
        }
      }
    }
  }

  private Node node(String label) {
    Node node = nodes.get(label);
    if (node == null) {
      throw new IllegalArgumentException(label + " is no node");
    }
    return node;
  }

  /**
   * What {@code from} depend on, themselves included.
   *
   * @param depth so many edges away at most
   */
  public NavigableSet<String> deps(Collection<String> from, int depth) {
    return reach(from, depth, forward());
  }

  /**
   * What depends on {@code to}, themselves included.
   *
   * @param depth so many edges away at most
   */
  public NavigableSet<String> rdeps(Collection<String> to, int depth) {
    return reach(to, depth, backward());
  }

  /**
   * A shortest path of dependencies; among those the one whose labels are smallest from the front.
   *
   * @return from the first to the last target, or empty if there is no path
   */
  public List<String> somepath(String from, String to) {
    Map<String, Integer> distance = distances(to);
    Integer left = distance.get(from);
    if (left == null) {
      return List.of();
    }
    List<String> path = new ArrayList<>(List.of(from));
    String at = from;
    for (int d = left - 1; d >= 0; d--) {
      for (String next : node(at).deps()) {
        if (Integer.valueOf(d).equals(distance.get(next))) {
          at = next;
          break;
        }
      }
      path.add(at);
    }
    return path;
  }

  /**
   * The files of the workspace that {@code targets} are made from, with what they depend on.
   *
   * @param depth so many edges away at most
   */
  public NavigableSet<String> inputs(Collection<String> targets, int depth) {
    NavigableSet<String> files = new TreeSet<>();
    deps(targets, depth).forEach(label -> files.addAll(node(label).sources()));
    return files;
  }

  /** The targets among {@code labels} of a rule. */
  public NavigableSet<String> kind(String rule, Collection<String> labels) {
    NavigableSet<String> found = new TreeSet<>();
    for (String label : labels) {
      if (node(label).rule().equals(rule)) {
        found.add(label);
      }
    }
    return found;
  }

  /** The graph between these targets, in Graphviz's language. */
  public String dot(Collection<String> labels) {
    NavigableSet<String> shown = new TreeSet<>(labels);
    StringBuilder out = new StringBuilder("digraph targets {\n  node [shape=box];\n");
    for (String label : shown) {
      out.append("  ")
          .append(quoted(label))
          .append(" [tooltip=")
          .append(quoted(node(label).rule()));
      out.append("];\n");
      for (String dep : node(label).deps()) {
        if (shown.contains(dep)) {
          out.append("  ").append(quoted(label)).append(" -> ").append(quoted(dep)).append(";\n");
        }
      }
    }
    return out.append("}\n").toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private Map<String, SortedSet<String>> forward() {
    Map<String, SortedSet<String>> edges = new HashMap<>();
    nodes.forEach((label, node) -> edges.put(label, node.deps()));
    return edges;
  }

  private Map<String, SortedSet<String>> backward() {
    Map<String, SortedSet<String>> edges = new HashMap<>();
    nodes.keySet().forEach(label -> edges.put(label, new TreeSet<>()));
    nodes.forEach(
        (label, node) ->
            node.deps()
                .forEach(dep -> edges.computeIfAbsent(dep, d -> new TreeSet<>()).add(label)));
    return edges;
  }

  private NavigableSet<String> reach(
      Collection<String> start, int depth, Map<String, SortedSet<String>> edges) {
    start.forEach(this::node);
    NavigableSet<String> seen = new TreeSet<>(start);
    List<String> level = new ArrayList<>(seen);
    for (int i = 0; i < depth && !level.isEmpty(); i++) {
      List<String> next = new ArrayList<>();
      for (String label : level) {
        for (String other : edges.getOrDefault(label, Collections.emptySortedSet())) {
          if (seen.add(other)) {
            next.add(other);
          }
        }
      }
      level = next;
    }
    return seen;
  }

  /** How many edges each target is away from {@code to}. */
  private Map<String, Integer> distances(String to) {
    node(to);
    Map<String, SortedSet<String>> edges = backward();
    Map<String, Integer> distance = new HashMap<>(Map.of(to, 0));
    ArrayDeque<String> open = new ArrayDeque<>(List.of(to));
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      int next = distance.getOrDefault(at, 0) + 1;
      for (String before : edges.getOrDefault(at, Collections.emptySortedSet())) {
        if (distance.putIfAbsent(before, next) == null) {
          open.addLast(before);
        }
      }
    }
    return distance;
  }
}
