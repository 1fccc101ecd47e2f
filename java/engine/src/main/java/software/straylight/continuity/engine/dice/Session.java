package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Phaser;
import org.jspecify.annotations.Nullable;

/**
 * A view of one version: while it is open, no transaction commits. Several sessions share each
 * other's computations. Failures that may not happen again are remembered until the session ends.
 *
 * <p>Thread-safe. Always closed, or the next transaction waits for ever.
 */
public final class Session implements AutoCloseable {
  private final Dice dice;
  private final RootWaiter root = new RootWaiter();
  private final long version;

  /** One party for the session itself and one for each call in progress. */
  private final Phaser calls = new Phaser(1);

  private boolean closed;

  Session(Dice dice) {
    this.dice = dice;
    this.version = dice.graph().version();
  }

  /** The count of transactions that this session sees. */
  public long version() {
    return version;
  }

  /**
   * The value of {@code key}. If the calling thread is interrupted, the session is cancelled.
   *
   * @throws ComputationFailedException if its computation failed
   * @throws CycleException if it needs itself
   * @throws ComputationCancelledException if the session is cancelled
   */
  public <V> V get(Key<V> key) {
    return this.<V>getAll(List.of(key)).getFirst();
  }

  /** The values of {@code keys}, in their order; throws the first failure in that order. */
  @SuppressWarnings("unchecked") // the state of a key's node holds the key's value type
  public <V> List<V> getAll(Collection<? extends Key<? extends V>> keys) {
    List<V> values = new ArrayList<>(keys.size());
    for (Outcome outcome : ask(keys)) {
      values.add((V) Results.valueOrThrow(outcome));
    }
    return values;
  }

  /** As {@link #getAll}, with each failure as a value. */
  @SuppressWarnings("unchecked")
  public <V> List<Attempt<V>> attemptAll(Collection<? extends Key<? extends V>> keys) {
    List<Attempt<V>> attempts = new ArrayList<>(keys.size());
    for (Outcome outcome : ask(keys)) {
      try {
        attempts.add(new Attempt.Success<>((V) Results.valueOrThrow(outcome)));
      } catch (ComputationFailedException e) {
        attempts.add(new Attempt.Failure<>(e));
      }
    }
    return attempts;
  }

  /**
   * Cancels everything that this session alone wants. Returns at once; the calls in progress return
   * (by throwing) when their computations have really stopped.
   */
  public void cancel() {
    dice.evaluator().waits.cancel(root);
  }

  /** Whether it has been cancelled. */
  public boolean isCancelled() {
    return root.cancelled;
  }

  /** Cancels what is still in progress, waits until it has stopped, and lets transactions pass. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    if (calls.getRegisteredParties() > 1) {
      cancel();
    }
    calls.arriveAndAwaitAdvance();
    dice.gate().leaveSession();
  }

  private Outcome[] ask(Collection<? extends Key<?>> keys) {
    begin();
    try {
      root.checkCancelled();
      Node[] nodes = keys.stream().map(dice.graph()::node).toArray(Node[]::new);
      Outcome[] ready = peekAll(nodes);
      return ready != null ? ready : askOnOwnThread(nodes);
    } finally {
      calls.arriveAndDeregister();
    }
  }

  private synchronized void begin() {
    if (closed) {
      throw new IllegalStateException("the session at version " + version + " is closed");
    }
    calls.register();
  }

  private Outcome @Nullable [] peekAll(Node[] nodes) {
    Outcome[] outcomes = new Outcome[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      State state = dice.evaluator().peek(nodes[i], true);
      if (state == null) {
        return null;
      }
      outcomes[i] = state;
    }
    return outcomes;
  }

  /** Interrupts mean something inside the engine, so the caller's thread stays outside. */
  private Outcome[] askOnOwnThread(Node[] nodes) {
    List<Outcome> outcomes = new ArrayList<>(nodes.length);
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    outcomes.addAll(
                        List.of(dice.evaluator().ensureAll(nodes, root, new Worker(), true)));
                  } catch (ComputationCancelledException e) {
                    outcomes.clear();
                  }
                });
    try {
      thread.join();
    } catch (InterruptedException e) {
      cancel();
      Evaluator.joinFully(thread);
      Thread.currentThread().interrupt();
      throw new ComputationCancelledException();
    }
    root.checkCancelled();
    return outcomes.toArray(Outcome[]::new);
  }
}
