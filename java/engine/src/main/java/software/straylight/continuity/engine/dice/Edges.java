package software.straylight.continuity.engine.dice;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one computation has asked for so far: each key once, in order, in groups. */
final class Edges {
  private static final int LINEAR_SEARCH_LIMIT = 16;

  private Node[] nodes = new Node[4];
  private int count;
  private int[] ends = new int[4];
  private int groups;
  private boolean onlySingles = true;
  private @Nullable Set<Node> seen;

  void add(Node node) {
    if (append(node)) {
      endGroup(1);
    }
  }

  void addGroup(Node[] group) {
    int before = count;
    for (Node node : group) {
      append(node);
    }
    if (count > before) {
      endGroup(count - before);
    }
  }

  Node[] toArray() {
    return count == 0 ? State.NO_DEPENDENCIES : Arrays.copyOf(nodes, count);
  }

  int @Nullable [] groupEnds() {
    return onlySingles ? null : Arrays.copyOf(ends, groups);
  }

  private void endGroup(int size) {
    if (groups == ends.length) {
      ends = Arrays.copyOf(ends, groups * 2);
    }
    ends[groups++] = count;
    onlySingles &= size == 1;
  }

  private boolean append(Node node) {
    if (isKnown(node)) {
      return false;
    }
    if (count == nodes.length) {
      nodes = Arrays.copyOf(nodes, count * 2);
    }
    nodes[count++] = node;
    if (seen != null) {
      seen.add(node);
    }
    return true;
  }

  private boolean isKnown(Node node) {
    if (seen != null) {
      return seen.contains(node);
    }
    for (int i = 0; i < count; i++) {
      if (nodes[i] == node) {
        return true;
      }
    }
    if (count >= LINEAR_SEARCH_LIMIT) {
      seen = Collections.newSetFromMap(new IdentityHashMap<>());
      seen.addAll(Arrays.asList(nodes).subList(0, count));
    }
    return false;
  }
}
