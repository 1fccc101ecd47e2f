package software.straylight.continuity.engine.dice;

import java.util.Arrays;

/**
 * Verifies nodes without computing any: walks the recorded edges in the order in which they were
 * asked and stops at the first node that would have to be computed. Cheap enough to be tried before
 * a thread is spent on a node, and what makes a graph that was loaded or dirtied in vain clean
 * again in microseconds per thousand nodes.
 *
 * <p>It claims nothing: what it writes is what any other verification of the same node at the same
 * version would write.
 */
final class CleanWalk {
  private final Graph graph;
  private Node[] path = new Node[64];
  private State[] states = new State[64];
  private int[] next = new int[64];
  private int depth;

  CleanWalk(Graph graph) {
    this.graph = graph;
  }

  /** Whether a walk from {@code node}, which is not clean, has any prospect. */
  static boolean mayTry(Node node, Graph graph) {
    if (node.state == null || node.forced) {
      return false;
    }
    Node blocker = node.blockedAt == graph.version() ? node.blockedBy : null;
    return blocker == null || blocker.isClean();
  }

  /** Whether {@code node} is clean now. */
  boolean verify(Node node) {
    if (node.isClean()) {
      return true;
    }
    if (!push(node)) {
      return false;
    }
    while (depth > 0) {
      Node top = path[depth - 1];
      State state = states[depth - 1];
      int at = next[depth - 1];
      if (at == state.dependencies.length) {
        graph.markVerified(top, state);
        depth--;
        continue;
      }
      Node dependency = state.dependencies[at];
      State known = dependency.isClean() ? dependency.state : null;
      if (known != null && known.changedAt <= top.verifiedAt) {
        next[depth - 1] = at + 1;
      } else if (known != null) {
        giveUp(top);
        return false;
      } else if (!push(dependency)) {
        Node blocker = dependency.blockedAt == graph.version() ? dependency.blockedBy : null;
        giveUp(blocker != null ? blocker : dependency);
        return false;
      }
    }
    return true;
  }

  private boolean push(Node node) {
    State state = node.state;
    // Recorded edges form no cycle; the bound keeps a damaged graph from proving otherwise.
    if (state == null || !mayTry(node, graph) || depth > graph.nodes.size()) {
      return false;
    }
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
      states = Arrays.copyOf(states, depth * 2);
      next = Arrays.copyOf(next, depth * 2);
    }
    path[depth] = node;
    states[depth] = state;
    next[depth] = 0;
    depth++;
    return true;
  }

  /** Notes on the whole path that there is no way past {@code blocker} until it is clean. */
  private void giveUp(Node blocker) {
    while (depth > 0) {
      Node node = path[--depth];
      node.blockedBy = blocker;
      node.blockedAt = graph.version();
    }
  }
}
