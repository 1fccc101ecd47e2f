package software.straylight.continuity.kernel.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.straylight.continuity.kernel.Closure;
import software.straylight.continuity.kernel.ClosureRequest;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedSet;

/** The least set that has the roots and, with an object, all that it refers to. */
public final class ClosureSearch {
  private ClosureSearch() {}

  /** Closure, what of it is missing, and what else is present. */
  public static Closure of(ClosureRequest request) {
    Map<Digest, OrderedSet<Digest>> nodes = new HashMap<>(request.nodes());
    Set<Digest> reached = new HashSet<>(request.roots());
    Deque<Digest> open = new ArrayDeque<>(request.roots());
    while (!open.isEmpty()) {
      for (Digest next : nodes.getOrDefault(open.pop(), OrderedSet.empty())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    Set<Digest> present = new HashSet<>(request.present());
    List<Digest> missing = new ArrayList<>();
    for (Digest d : reached) {
      if (!present.contains(d) || !nodes.containsKey(d)) {
        missing.add(d);
      }
    }
    List<Digest> collectable = new ArrayList<>();
    for (Digest d : request.present()) {
      if (!reached.contains(d)) {
        collectable.add(d);
      }
    }
    return new Closure(
        OrderedSet.copyOf(reached), OrderedSet.copyOf(missing), OrderedSet.copyOf(collectable));
  }
}
