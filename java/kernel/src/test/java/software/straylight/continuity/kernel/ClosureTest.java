package software.straylight.continuity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;

/** The closure is the least fixed point, and collection keeps it. */
class ClosureTest {
  private final KernelClient kernel = new KernelClient(new ReferenceKernel());

  private static Digest d(int i) {
    return Digest.sha256(new byte[] {(byte) (i >> 16), (byte) (i >> 8), (byte) i});
  }

  private Closure closure(ClosureRequest r) {
    return kernel.checkClosure(r).orThrow(x -> new IllegalStateException(x.toString()));
  }

  @Property(tries = 300)
  void closureIsTheLeastFixedPoint(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Digest, OrderedSet<Digest>> nodes = new HashMap<>();
    for (int i = 0; i < 8; i++) {
      if (random.nextInt(4) > 0) {
        Set<Digest> to = new HashSet<>();
        random.ints(random.nextInt(3), 0, 10).forEach(x -> to.add(d(x)));
        nodes.put(d(i), OrderedSet.copyOf(to));
      }
    }
    OrderedSet<Digest> roots = OrderedSet.of(d(random.nextInt(10)), d(random.nextInt(10)));
    Set<Digest> present = new HashSet<>();
    random.ints(6, 0, 10).forEach(x -> present.add(d(x)));
    Closure c =
        closure(new ClosureRequest(OrderedMap.copyOf(nodes), roots, OrderedSet.copyOf(present)));
    Set<Digest> expected = new TreeSet<>(roots);
    for (int i = 0; i < 12; i++) {
      for (Digest x : Set.copyOf(expected)) {
        expected.addAll(nodes.getOrDefault(x, OrderedSet.empty()));
      }
    }
    assertThat(c.closure().asList()).containsExactlyElementsOf(expected);
    assertThat(c.missing())
        .allMatch(x -> !present.contains(x) || !nodes.containsKey(x))
        .hasSize(
            (int)
                expected.stream()
                    .filter(x -> !present.contains(x) || !nodes.containsKey(x))
                    .count());
    Set<Digest> left = new HashSet<>(present);
    left.removeAll(c.collectable());
    assertThat(left).allMatch(expected::contains);
    assertThat(c.collectable()).noneMatch(expected::contains);
  }

  @Test
  void aLongChainIsFollowedToItsEnd() {
    int n = 100_000;
    Map<Digest, OrderedSet<Digest>> nodes = new HashMap<>();
    for (int i = 0; i < n; i++) {
      nodes.put(d(i), i + 1 < n ? OrderedSet.of(d(i + 1)) : OrderedSet.empty());
    }
    Closure c =
        closure(
            new ClosureRequest(
                OrderedMap.copyOf(nodes), OrderedSet.of(d(0)), OrderedSet.copyOf(nodes.keySet())));
    assertThat(c.closure()).hasSize(n);
    assertThat(c.missing()).isEmpty();
  }
}
