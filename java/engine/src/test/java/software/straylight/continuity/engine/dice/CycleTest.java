package software.straylight.continuity.engine.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Keys that need each other are shown, whatever threads they meet on; nothing hangs. */
@Timeout(60)
final class CycleTest {
  private final Functions functions = new Functions();
  private final Dice dice = functions.engine().open();

  @AfterEach
  void close() {
    dice.close();
  }

  private CycleException cycleOf(Key<Long> key) throws InterruptedException {
    try (Session session = dice.open()) {
      return catchThrowableOfType(CycleException.class, () -> session.get(key));
    }
  }

  @Test
  void aKeyThatNeedsItself() throws Exception {
    Fn self = functions.define("self", ctx -> ctx.get(new Fn("self")));
    assertThat(cycleOf(self).cycle()).containsExactly(self, self);
  }

  @Test
  void theCycleIsShownFromItsLeastKeyWhereverItIsEntered() throws Exception {
    Fn a = functions.define("a", ctx -> ctx.get(new Fn("b")));
    Fn b = functions.define("b", ctx -> ctx.get(new Fn("c")));
    Fn c = functions.define("c", ctx -> ctx.get(new Fn("a")));
    Fn above = functions.define("above", ctx -> ctx.get(b));
    for (Fn entry : List.of(a, b, c, above)) {
      CycleException e = cycleOf(entry);
      assertThat(e.cycle()).containsExactly(a, b, c, a);
      assertThat(e.code()).isEqualTo("DICE_CYCLE");
      assertThat(e).hasMessageContaining("Fn[name=a] -> Fn[name=b] -> Fn[name=c] -> Fn[name=a]");
    }
  }

  @Test
  void aCycleAcrossThreads() throws Exception {
    for (int round = 0; round < 200; round++) {
      int size = 2 + round % 4;
      CyclicBarrier allRunning = new CyclicBarrier(size);
      List<Fn> ring = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        Fn next = new Fn("ring" + round + "." + (i + 1) % size);
        ring.add(
            functions.define(
                "ring" + round + "." + i,
                ctx -> {
                  allRunning.await();
                  return ctx.get(next);
                }));
      }
      Fn top = functions.define("top" + round, ctx -> ctx.getAll(ring).size());
      assertThat(cycleOf(top).cycle()).hasSize(size + 1).startsWith(ring.get(0));
    }
  }

  @Test
  void aCycleBetweenTwoSessions() throws Exception {
    CyclicBarrier bothRunning = new CyclicBarrier(2);
    Fn a = functions.define("a", ctx -> await(bothRunning) + ctx.get(new Fn("b")));
    Fn b = functions.define("b", ctx -> await(bothRunning) + ctx.get(new Fn("a")));
    CycleException[] seen = new CycleException[2];
    Thread one = Thread.ofPlatform().start(() -> seen[0] = cycleOfUnchecked(a));
    Thread two = Thread.ofPlatform().start(() -> seen[1] = cycleOfUnchecked(b));
    one.join();
    two.join();
    assertThat(seen[0].cycle()).isEqualTo(seen[1].cycle()).containsExactly(a, b, a);
  }

  private static long await(CyclicBarrier barrier) throws Exception {
    return barrier.await();
  }

  private CycleException cycleOfUnchecked(Key<Long> key) {
    try {
      return cycleOf(key);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCycleCannotBeSwallowed() throws Exception {
    Fn a =
        functions.define(
            "a",
            ctx -> {
              try {
                return ctx.get(new Fn("b"));
              } catch (CycleException e) {
                return 42;
              }
            });
    Fn b = functions.define("b", ctx -> ctx.get(a));
    assertThat(cycleOf(a)).isNotNull();
    assertThat(cycleOf(b)).isNotNull();
    assertThat(dice.node(a)).isEmpty();
    assertThat(dice.node(b)).isEmpty();
  }

  @Test
  void aCycleThatAnEditOpensAndAnotherCloses() throws Exception {
    Cell direction = new Cell("direction");
    Fn a = functions.define("a", ctx -> ctx.get(direction) == 0 ? 1 : ctx.get(new Fn("b")));
    Fn b = functions.define("b", ctx -> ctx.get(direction) == 1 ? 2 : ctx.get(new Fn("a")));
    dice.transaction().inject(direction, 0L).commit();
    try (Session session = dice.open()) {
      assertThat(session.<Long>getAll(List.of(a, b))).containsExactly(1L, 1L);
    }
    dice.transaction().inject(direction, 1L).commit();
    try (Session session = dice.open()) {
      assertThat(session.<Long>getAll(List.of(a, b))).containsExactly(2L, 2L);
    }
    dice.transaction().inject(direction, 2L).commit();
    try (Session session = dice.open()) {
      assertThatThrownBy(() -> session.getAll(List.of(a, b))).isInstanceOf(CycleException.class);
    }
  }
}
