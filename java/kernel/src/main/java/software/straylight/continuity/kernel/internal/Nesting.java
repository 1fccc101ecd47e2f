package software.straylight.continuity.kernel.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.PathSyntax;

/** Finds paths that lie below others, or are there twice, in n log n. */
final class Nesting {
  record Pair(Bytes outer, Bytes inner) {}

  private Nesting() {}

  /** The pair with the smallest inner path. */
  static Optional<Pair> first(Collection<Bytes> paths) {
    List<Bytes> sorted = new ArrayList<>(paths);
    // By components, all that lies below a path follows it without a gap.
    sorted.sort(PathSyntax::compareByComponents);
    Deque<Bytes> around = new ArrayDeque<>();
    Pair first = null;
    for (Bytes path : sorted) {
      while (!around.isEmpty() && !PathSyntax.isAtOrBelow(path, around.peek())) {
        around.pop();
      }
      if (!around.isEmpty() && (first == null || path.compareTo(first.inner()) < 0)) {
        first = new Pair(around.getLast(), path);
      }
      around.push(path);
    }
    return Optional.ofNullable(first);
  }
}
