package software.straylight.continuity.engine.dice;

import java.util.concurrent.CountDownLatch;

/**
 * A group of demands made together. Each that needs a computation has a thread of its own, but the
 * threads are started one by the other, each just before it computes: by then most of a group that
 * waited for one common key may be verified without a thread at all.
 */
final class Fan {
  private final Evaluator evaluator;
  private final Node[] nodes;
  private final Outcome[] outcomes;
  private final int[] missing;
  private final Waiter waiter;
  private final boolean needsValue;
  private final CountDownLatch left;

  /**
   * Prepares to fill in outcomes.
   *
   * @param missing the indices of those to be filled in, at least two
   */
  Fan(
      Evaluator evaluator,
      Node[] nodes,
      Outcome[] outcomes,
      int[] missing,
      Waiter waiter,
      boolean needsValue) {
    this.evaluator = evaluator;
    this.nodes = nodes;
    this.outcomes = outcomes;
    this.missing = missing;
    this.waiter = waiter;
    this.needsValue = needsValue;
    this.left = new CountDownLatch(missing.length);
  }

  /** Returns when all outcomes are there and no thread works on any. */
  void run(Worker worker) {
    runFrom(0, worker);
    boolean interrupted = false;
    while (left.getCount() > 0) {
      try {
        left.await();
      } catch (InterruptedException e) {
        interrupted = true; // Each of the threads is told separately if it should hurry.
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void runFrom(int from, Worker worker) {
    CleanWalk walk = new CleanWalk(evaluator.graph);
    for (int m = from; m < missing.length; m++) {
      int at = missing[m];
      Outcome known =
          waiter.cancelled
              ? Outcome.Cancelled.CANCELLED
              : evaluator.peek(nodes[at], needsValue, walk);
      if (known != null) {
        outcomes[at] = known;
        left.countDown();
        continue;
      }
      int next = m + 1;
      if (next < missing.length) {
        Thread.ofVirtual().start(() -> runFrom(next, new Worker()));
      }
      outcomes[at] = evaluator.settled(nodes[at], waiter, worker, needsValue);
      left.countDown();
      return;
    }
  }
}
