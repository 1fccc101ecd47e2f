package software.straylight.continuity.engine.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is computed after which change, on one thread of demands. */
final class IncrementalTest {
  private static final Cell A = new Cell("a");
  private static final Cell B = new Cell("b");

  private final Functions functions = new Functions();
  private final Dice dice = functions.engine().open();

  @AfterEach
  void close() {
    dice.close();
  }

  private void set(Cell cell, long value) throws InterruptedException {
    dice.transaction().inject(cell, value).commit();
  }

  private long get(Key<Long> key) throws InterruptedException {
    try (Session session = dice.open()) {
      return session.get(key);
    }
  }

  @Test
  void computesOnceAndThenNotAgain() throws Exception {
    set(A, 20);
    Fn twice = functions.define("twice", ctx -> 2 * ctx.get(A));
    assertThat(get(twice)).isEqualTo(40);
    assertThat(get(twice)).isEqualTo(40);
    assertThat(functions.runs("twice")).isEqualTo(1);
  }

  @Test
  void aChangedLeafIsSeen() throws Exception {
    set(A, 1);
    Fn next = functions.define("next", ctx -> ctx.get(A) + 1);
    assertThat(get(next)).isEqualTo(2);
    set(A, 5);
    assertThat(get(next)).isEqualTo(6);
  }

  @Test
  void anEqualLeafChangesNothing() throws Exception {
    set(A, 1);
    Fn next = functions.define("next", ctx -> ctx.get(A) + 1);
    get(next);
    set(A, 1);
    assertThat(dice.node(next)).hasValueSatisfying(n -> assertThat(n.clean()).isTrue());
    get(next);
    assertThat(functions.runs("next")).isEqualTo(1);
    assertThat(dice.version()).isEqualTo(2);
  }

  @Test
  void anEqualValueStopsTheWave() throws Exception {
    set(A, 4);
    Fn parity = functions.define("parity", ctx -> ctx.get(A) % 2);
    Fn top = functions.define("top", ctx -> 100 + ctx.get(parity));
    assertThat(get(top)).isEqualTo(100);
    set(A, 6);
    assertThat(get(top)).isEqualTo(100);
    assertThat(functions.runs("parity")).isEqualTo(2);
    assertThat(functions.runs("top")).isEqualTo(1);
    NodeView view = dice.node(top).orElseThrow();
    assertThat(view.verifiedAt()).isEqualTo(2);
    assertThat(view.changedAt()).isEqualTo(1);
    set(A, 7);
    assertThat(get(top)).isEqualTo(101);
    assertThat(dice.node(top).orElseThrow().changedAt()).isEqualTo(3);
  }

  @Test
  void theBottomOfADiamondRunsOnce() throws Exception {
    set(A, 1);
    Fn bottom = functions.define("bottom", ctx -> ctx.get(A));
    Fn left = functions.define("left", ctx -> ctx.get(bottom) + 10);
    Fn right = functions.define("right", ctx -> ctx.get(bottom) + 20);
    Fn top =
        functions.define(
            "top",
            ctx -> ctx.getAll(List.of(left, right)).stream().mapToLong(Long::longValue).sum());
    assertThat(get(top)).isEqualTo(32);
    set(A, 2);
    assertThat(get(top)).isEqualTo(34);
    assertThat(functions.runs("bottom")).isEqualTo(2);
    assertThat(functions.runs("top")).isEqualTo(2);
  }

  @Test
  void aDependencyThatIsNoLongerAskedForIsNotComputed() throws Exception {
    set(A, 1);
    set(B, 1);
    Fn costly = functions.define("costly", ctx -> ctx.get(B) * 1000);
    Fn top = functions.define("top", ctx -> ctx.get(A) == 1 ? ctx.get(costly) : 0);
    assertThat(get(top)).isEqualTo(1000);
    functions.runs("costly");
    dice.transaction().inject(A, 2L).inject(B, 2L).commit();
    assertThat(get(top)).isEqualTo(0);
    assertThat(functions.runs("costly")).isZero();
    assertThat(dice.node(top).orElseThrow().dependencies()).containsExactly(List.of(A));
    functions.runs("top");
    set(B, 3);
    assertThat(get(top)).isEqualTo(0);
    assertThat(functions.runs("top")).isZero();
  }

  @Test
  void edgesKeepOrderGroupsAndFirstMentionOnly() throws Exception {
    set(A, 1);
    set(B, 1);
    Cell c = new Cell("c");
    set(c, 1);
    Fn top =
        functions.define(
            "top",
            ctx -> {
              ctx.get(B);
              ctx.getAll(List.of(A, B, c));
              return ctx.get(A);
            });
    get(top);
    assertThat(dice.node(top).orElseThrow().dependencies())
        .containsExactly(List.of(B), List.of(A, c));
  }

  @Test
  void anObservationIsMadeAgainOnlyWhenInvalidated() throws Exception {
    AtomicLong outside = new AtomicLong(1);
    Fn observed = functions.define("observed", ctx -> outside.get());
    Fn top = functions.define("top", ctx -> ctx.get(observed) + 1);
    assertThat(get(top)).isEqualTo(2);
    outside.set(7);
    assertThat(get(top)).isEqualTo(2);
    dice.transaction().invalidate(observed).commit();
    assertThat(get(top)).isEqualTo(8);
    functions.runs("top");
    dice.transaction().invalidate(observed).commit();
    assertThat(get(top)).isEqualTo(8);
    assertThat(functions.runs("top")).isZero();
    dice.transaction().inject(observed, 9L).commit();
    assertThat(get(top)).isEqualTo(10);
  }

  @Test
  void aComputedKeyCannotBeSetAndThenNothingIs() throws Exception {
    set(A, 1);
    Fn top = functions.define("top", ctx -> ctx.get(A));
    get(top);
    assertThatThrownBy(() -> dice.transaction().inject(A, 5L).inject(top, 1L).commit())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Fn[name=top]");
    assertThat(get(top)).isEqualTo(1);
    assertThat(dice.version()).isEqualTo(1);
  }

  @Test
  void aMissingLeafIsAFailureUntilItIsSet() throws Exception {
    Fn top = functions.define("top", ctx -> ctx.get(A));
    assertThatThrownBy(() -> get(top))
        .isInstanceOf(ComputationFailedException.class)
        .hasCauseInstanceOf(LeafMissingException.class)
        .hasMessageContaining("Cell[name=a]");
    set(A, 3);
    assertThat(get(top)).isEqualTo(3);
    dice.transaction().invalidate(A).commit();
    assertThatThrownBy(() -> get(top)).hasCauseInstanceOf(LeafMissingException.class);
  }

  @Test
  void anOrdinaryFailureLastsOneSession() throws Exception {
    AtomicLong failures = new AtomicLong(1);
    Fn flaky =
        functions.define(
            "flaky",
            ctx -> {
              if (failures.getAndDecrement() > 0) {
                throw new IOException("disk on fire");
              }
              return 1;
            });
    Fn left = functions.define("left", ctx -> ctx.get(flaky));
    Fn right = functions.define("right", ctx -> ctx.get(flaky));
    try (Session session = dice.open()) {
      List<Attempt<Long>> attempts = session.attemptAll(List.of(left, right, flaky));
      assertThat(attempts)
          .allSatisfy(
              a ->
                  assertThat(a)
                      .isInstanceOfSatisfying(
                          Attempt.Failure.class,
                          f -> assertThat(f.error().key()).isEqualTo(flaky)));
      assertThatThrownBy(() -> session.get(flaky)).hasMessageContaining("disk on fire");
      assertThat(functions.runs("flaky")).isEqualTo(1);
    }
    assertThat(dice.node(left)).isEmpty();
    assertThat(get(left)).isEqualTo(1);
  }

  @Test
  void aValueMadeInSpiteOfAnOrdinaryFailureLastsOneSession() throws Exception {
    AtomicLong failures = new AtomicLong(1);
    Fn flaky =
        functions.define(
            "flaky",
            ctx -> {
              if (failures.getAndDecrement() > 0) {
                throw new IOException("disk on fire");
              }
              return 1;
            });
    Fn lenient =
        functions.define(
            "lenient",
            ctx ->
                ctx.attemptAll(List.of(flaky)).getFirst() instanceof Attempt.Success<?> ? 1 : -1);
    Fn top = functions.define("top", ctx -> ctx.get(lenient));
    assertThat(get(top)).isEqualTo(-1);
    assertThat(get(top)).isEqualTo(1);
  }

  private static final class TypeError extends Exception implements DeterministicFailure {
    private static final long serialVersionUID = 1;

    TypeError(String message) {
      super(message);
    }
  }

  @Test
  void aDeterministicFailureIsRememberedAndCutsOff() throws Exception {
    long length = new TypeError("parity 0").toString().length();
    set(A, 4);
    Fn checked =
        functions.define(
            "checked",
            ctx -> {
              throw new TypeError("parity " + ctx.get(A) % 2);
            });
    Fn top =
        functions.define(
            "top",
            ctx ->
                ctx.attemptAll(List.of(checked)).getFirst() instanceof Attempt.Failure<?> f
                    ? f.error().failure().toString().length()
                    : 0);
    assertThat(get(top)).isEqualTo(length);
    assertThatThrownBy(() -> get(checked)).hasCauseInstanceOf(TypeError.class);
    assertThat(functions.runs("checked")).isEqualTo(1);
    functions.runs("top");
    set(A, 6);
    assertThat(get(top)).isEqualTo(length);
    assertThat(functions.runs("checked")).isEqualTo(1);
    assertThat(functions.runs("top")).isZero();
  }

  @Test
  void allOfAGroupAreComputedBeforeTheFirstFailureIsThrown() throws Exception {
    Fn bad1 = functions.define("bad1", ctx -> failWith("one"));
    Fn bad2 = functions.define("bad2", ctx -> failWith("two"));
    Fn good = functions.define("good", ctx -> 1);
    Fn top = functions.define("top", ctx -> ctx.getAll(List.of(good, bad1, bad2)).size());
    assertThatThrownBy(() -> get(top)).hasMessageContaining("one");
    assertThat(functions.runs("bad2")).isEqualTo(1);
    assertThat(dice.node(good)).isPresent();
  }

  private static long failWith(String message) throws IOException {
    throw new IOException(message);
  }

  @Test
  void misuseIsRefusedWithAReason() throws Exception {
    set(A, 1);
    Fn inJob = functions.define("inJob", ctx -> ctx.withJob(() -> ctx.get(A)));
    assertThatThrownBy(() -> get(inJob)).hasMessageContaining("job token");
    Ctx[] leaked = new Ctx[1];
    Fn leaks =
        functions.define(
            "leaks",
            ctx -> {
              leaked[0] = ctx;
              return 1;
            });
    get(leaks);
    assertThatThrownBy(() -> leaked[0].get(A)).hasMessageContaining("outside its computation");
    Fn inPool = functions.define("inPool", ctx -> ctx.onCpu(() -> ctx.get(A)));
    assertThatThrownBy(() -> get(inPool)).hasMessageContaining("outside its computation");
    Fn serviceless = functions.define("serviceless", ctx -> ctx.service(String.class).length());
    assertThatThrownBy(() -> get(serviceless)).hasMessageContaining("java.lang.String");
    Session closed = dice.open();
    closed.close();
    assertThatThrownBy(() -> closed.get(A)).isInstanceOf(IllegalStateException.class);
    try (Dice other = Dice.builder().type(Fn.TYPE).open()) {
      assertThatThrownBy(() -> other.transaction().inject(A, 1L).commit())
          .hasMessageContaining("'cell/1'");
    }
  }

  @Test
  void retainForgetsWhatNoRootNeeds() throws Exception {
    set(A, 1);
    set(B, 1);
    Fn keep = functions.define("keep", ctx -> ctx.get(A));
    Fn drop = functions.define("drop", ctx -> ctx.get(keep) + ctx.get(B));
    get(drop);
    assertThat(dice.retain(List.of(keep))).isEqualTo(2);
    assertThat(dice.node(drop)).isEmpty();
    assertThat(dice.keys(Cell.TYPE)).containsExactly(A);
    set(A, 2);
    assertThat(get(keep)).isEqualTo(2);
  }
}
