package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keys that need each other. */
public final class CycleException extends DiceException {
  private final transient List<Key<?>> cycle;

  private CycleException(List<Key<?>> cycle) {
    super(
        "DICE_CYCLE",
        "the keys need each other: "
            + cycle.stream().map(Object::toString).collect(Collectors.joining(" -> ")));
    this.cycle = cycle;
  }

  /**
   * The cycle whose each element needs the next, closed (first = last) and begun at the key with
   * the least (type name, bytes), so that the same cycle is always shown in the same way.
   *
   * @param open the cycle without its repeated end
   */
  static CycleException of(List<Key<?>> open) {
    int least = 0;
    for (int i = 1; i < open.size(); i++) {
      if (compare(open.get(i), open.get(least)) < 0) {
        least = i;
      }
    }
    List<Key<?>> closed = new ArrayList<>(open.size() + 1);
    for (int i = 0; i <= open.size(); i++) {
      closed.add(open.get((least + i) % open.size()));
    }
    return new CycleException(List.copyOf(closed));
  }

  /** Each key needs the next; the first is repeated at the end. */
  public List<Key<?>> cycle() {
    return cycle;
  }

  private static int compare(Key<?> a, Key<?> b) {
    int byType = a.type().name().compareTo(b.type().name());
    return byType != 0 ? byType : Arrays.compareUnsigned(Node.keyBytes(a), Node.keyBytes(b));
  }
}
