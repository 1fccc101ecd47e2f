package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One run of verification or computation of a node, claimed by exactly one waiter. */
final class Task extends Waiter {
  final Node node;
  final Waiter claimer;
  final boolean needsValue;

  /** Those who wait for it besides the claimer; guarded by the wait graph. */
  final List<Waiter> joiners = new ArrayList<>(0);

  /** The worker that runs it, from the moment it starts. */
  volatile @Nullable Worker worker;

  private final CountDownLatch done = new CountDownLatch(1);
  private volatile Outcome outcome = Outcome.Cancelled.CANCELLED;
  private final RootWaiter root;

  Task(Node node, Waiter claimer, boolean needsValue) {
    this.node = node;
    this.claimer = claimer;
    this.needsValue = needsValue;
    this.root = claimer.root();
  }

  @Override
  RootWaiter root() {
    return root;
  }

  void finish(Outcome result) {
    outcome = result;
    done.countDown();
  }

  boolean isDone() {
    return done.getCount() == 0;
  }

  void await() throws InterruptedException {
    done.await();
  }

  /** The result; meaningful once done. */
  Outcome outcome() {
    return outcome;
  }
}
