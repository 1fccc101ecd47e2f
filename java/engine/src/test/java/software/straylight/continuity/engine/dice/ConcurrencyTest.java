package software.straylight.continuity.engine.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sharing, bounds and cancellation of what runs at the same time. */
@Timeout(120)
final class ConcurrencyTest {
  private final Functions functions = new Functions();
  private final Semaphore tokens = new Semaphore(2);
  private final Dice dice = functions.engine().jobTokens(tokens).open();

  @AfterEach
  void close() {
    dice.close();
    assertThat(tokens.availablePermits()).as("every job token was given back").isEqualTo(2);
  }

  @Test
  void manySessionsComputeAKeyOnce() throws Exception {
    for (int round = 0; round < 50; round++) {
      String name = "shared" + round;
      CountDownLatch begun = new CountDownLatch(1);
      Fn shared =
          functions.define(
              name,
              ctx -> {
                begun.countDown();
                Thread.sleep(2);
                return 7;
              });
      List<Thread> threads = new ArrayList<>();
      AtomicInteger right = new AtomicInteger();
      for (int i = 0; i < 8; i++) {
        Fn mine = functions.define(name + "." + i, ctx -> ctx.get(shared));
        threads.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      try (Session session = dice.open()) {
                        if (session.get(mine) == 7) {
                          right.incrementAndGet();
                        }
                      } catch (InterruptedException e) {
                        throw new AssertionError(e);
                      }
                    }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(right).hasValue(8);
      assertThat(functions.runs(name)).isEqualTo(1);
    }
  }

  @Test
  void aChainOfAHundredThousandKeysNeedsNoDeepStack() throws Exception {
    int length = 100_000;
    Cell leaf = new Cell("leaf");
    dice.transaction().inject(leaf, 1L).commit();
    functions.define("chain0", ctx -> ctx.get(leaf));
    for (int i = 1; i <= length; i++) {
      Fn below = new Fn("chain" + (i - 1));
      functions.define("chain" + i, ctx -> ctx.get(below) + 1);
    }
    Fn top = new Fn("chain" + length);
    try (Session session = dice.open()) {
      assertThat(session.get(top)).isEqualTo(length + 1);
    }
    dice.transaction().inject(leaf, 2L).commit();
    try (Session session = dice.open()) {
      assertThat(session.get(top)).isEqualTo(length + 2);
    }
  }

  @Test
  void jobsAreBoundedByTheCallersTokens() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Fn> jobs =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    functions.define(
                        "job" + i,
                        ctx ->
                            ctx.withJob(
                                () -> {
                                  most.accumulateAndGet(running.incrementAndGet(), Math::max);
                                  Thread.sleep(1);
                                  running.decrementAndGet();
                                  return 1L;
                                })))
            .toList();
    try (Session session = dice.open()) {
      assertThat(session.<Long>getAll(jobs)).hasSize(40);
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void cpuWorkRunsOnPlatformThreadsAndPassesItsFailureOn() throws Exception {
    Fn work =
        functions.define(
            "work", ctx -> ctx.onCpu(() -> Thread.currentThread().isVirtual() ? 0L : 1L));
    Fn broken =
        functions.define(
            "broken",
            ctx ->
                ctx.onCpu(
                    () -> {
                      throw new java.io.IOException("bad block");
                    }));
    try (Session session = dice.open()) {
      assertThat(session.get(work)).isEqualTo(1);
      assertThatThrownBy(() -> session.get(broken))
          .hasCauseInstanceOf(java.io.IOException.class)
          .hasMessageContaining("bad block");
    }
  }

  /** Starts a call of {@code key} in {@code session}; the thread ends with the call. */
  private static Thread call(Session session, Key<Long> key, List<Throwable> thrown) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                session.get(key);
              } catch (Throwable e) {
                synchronized (thrown) {
                  thrown.add(e);
                }
              }
            });
  }

  @Test
  void cancellingStopsEverythingAndLeavesNothingBehind() throws Exception {
    CountDownLatch begun = new CountDownLatch(4);
    AtomicInteger running = new AtomicInteger();
    List<Fn> sleepers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      boolean onCpu = i % 2 == 0;
      sleepers.add(
          functions.define(
              "sleeper" + i,
              ctx -> {
                begun.countDown();
                running.incrementAndGet();
                try {
                  return onCpu ? ctx.onCpu(ConcurrencyTest::sleepLong) : sleepLong();
                } finally {
                  running.decrementAndGet();
                }
              }));
    }
    Fn waiting = functions.define("waiting", ctx -> ctx.get(sleepers.get(1)));
    Fn top =
        functions.define(
            "top",
            ctx -> {
              List<Fn> all = new ArrayList<>(sleepers);
              all.add(waiting);
              return ctx.getAll(all).size();
            });
    List<Throwable> thrown = new ArrayList<>();
    Session session = dice.open();
    Thread caller = call(session, top, thrown);
    begun.await();
    session.cancel();
    caller.join();
    assertThat(running).hasValue(0);
    assertThat(thrown).singleElement().isInstanceOf(ComputationCancelledException.class);
    session.close();
    for (Fn sleeper : sleepers) {
      functions.define(sleeper.name(), ctx -> 1);
    }
    try (Session next = dice.open()) {
      assertThat(next.get(top)).isEqualTo(5);
    }
  }

  private static long sleepLong() throws InterruptedException {
    Thread.sleep(600_000);
    return 0;
  }

  @Test
  void whatAnotherSessionWantsGoesOn() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Fn shared =
        functions.define(
            "shared",
            ctx -> {
              begun.countDown();
              release.await();
              return 5;
            });
    Fn first = functions.define("first", ctx -> ctx.get(shared) + functionThatMustNotRun());
    Fn second = functions.define("second", ctx -> ctx.get(shared) + 1);
    List<Throwable> thrown = new ArrayList<>();
    Session cancelled = dice.open();
    Thread one = call(cancelled, first, thrown);
    begun.await();
    Session kept = dice.open();
    Thread two = call(kept, second, thrown);
    while (two.getState() != Thread.State.WAITING || functions.runs("second") == 0) {
      Thread.sleep(1);
    }
    Thread.sleep(20);
    cancelled.cancel();
    release.countDown();
    one.join();
    two.join();
    assertThat(thrown).singleElement().isInstanceOf(ComputationCancelledException.class);
    assertThat(kept.get(second)).isEqualTo(6);
    assertThat(functions.runs("shared")).isEqualTo(1);
    cancelled.close();
    kept.close();
  }

  private static long functionThatMustNotRun() {
    throw new AssertionError("a cancelled computation went on");
  }

  @Test
  void aJobThatWaitsForItsTokenCanBeCancelled() throws Exception {
    tokens.acquire(2);
    CountDownLatch begun = new CountDownLatch(1);
    Fn job =
        functions.define(
            "job",
            ctx -> {
              begun.countDown();
              return ctx.withJob(() -> 1L);
            });
    List<Throwable> thrown = new ArrayList<>();
    Session session = dice.open();
    Thread caller = call(session, job, thrown);
    begun.await();
    session.cancel();
    caller.join();
    assertThat(thrown).singleElement().isInstanceOf(ComputationCancelledException.class);
    tokens.release(2);
    session.close();
  }

  @Test
  void interruptingTheCallerCancelsItsSession() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Fn sleeper =
        functions.define(
            "sleeper",
            ctx -> {
              begun.countDown();
              return sleepLong();
            });
    List<Throwable> thrown = new ArrayList<>();
    try (Session session = dice.open()) {
      Thread caller = call(session, sleeper, thrown);
      begun.await();
      caller.interrupt();
      caller.join();
      assertThat(session.isCancelled()).isTrue();
      assertThatThrownBy(() -> session.get(sleeper))
          .isInstanceOf(ComputationCancelledException.class);
    }
    assertThat(thrown).singleElement().isInstanceOf(ComputationCancelledException.class);
  }

  @Test
  void closingASessionStopsItsCallsAndLetsTheTransactionIn() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Fn sleeper =
        functions.define(
            "sleeper",
            ctx -> {
              begun.countDown();
              return sleepLong();
            });
    List<Throwable> thrown = new ArrayList<>();
    Session session = dice.open();
    Thread caller = call(session, sleeper, thrown);
    begun.await();
    Thread committer =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    dice.transaction().inject(new Cell("x"), 1L).commit();
                  } catch (InterruptedException e) {
                    throw new AssertionError(e);
                  }
                });
    assertThat(dice.version()).isZero();
    session.close();
    committer.join();
    caller.join();
    assertThat(dice.version()).isEqualTo(1);
    assertThat(thrown).singleElement().isInstanceOf(ComputationCancelledException.class);
  }
}
