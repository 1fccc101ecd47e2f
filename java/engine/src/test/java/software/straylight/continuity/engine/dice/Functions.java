package software.straylight.continuity.engine.dice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The computations of {@link Fn} keys, and how often each has begun. */
final class Functions {
  /** One computation. */
  interface Body {
    long run(Ctx ctx) throws Exception;
  }

  private final Map<String, Body> bodies = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();

  Fn define(String name, Body body) {
    bodies.put(name, body);
    return new Fn(name);
  }

  long call(String name, Ctx ctx) throws Exception {
    runs.computeIfAbsent(name, n -> new AtomicInteger()).incrementAndGet();
    Body body = bodies.get(name);
    if (body == null) {
      throw new IllegalStateException("the test defines no function " + name);
    }
    return body.run(ctx);
  }

  /** How often it has begun since the last call of this. */
  int runs(String name) {
    AtomicInteger count = runs.remove(name);
    return count == null ? 0 : count.get();
  }

  DiceBuilder engine() {
    return Dice.builder().type(Fn.TYPE).type(Cell.TYPE).service(Functions.class, this);
  }
}
