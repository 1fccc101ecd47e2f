package software.straylight.continuity.engine.dice;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Forgets what no root needs. */
final class Reachability {
  private Reachability() {}

  static int retain(Graph graph, Collection<? extends Key<?>> roots) {
    Set<Node> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    for (Key<?> root : roots) {
      Node node = graph.nodes.get(root);
      if (node != null && kept.add(node)) {
        open.push(node);
      }
    }
    while (!open.isEmpty()) {
      State state = open.pop().state;
      if (state == null) {
        continue;
      }
      for (Node dependency : state.dependencies) {
        if (kept.add(dependency)) {
          open.push(dependency);
        }
      }
    }
    int before = graph.nodes.size();
    graph.nodes.values().retainAll(kept);
    // Dependents that were forgotten must not be kept alive by those that they needed.
    for (Node node : kept) {
      node.takeDependents();
    }
    for (Node node : kept) {
      State state = node.state;
      if (state != null) {
        for (Node dependency : state.dependencies) {
          dependency.addDependent(node);
        }
      }
    }
    return before - graph.nodes.size();
  }
}
