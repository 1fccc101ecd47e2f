package software.straylight.continuity.engine.dice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A set of changes to leaves, applied at once. The last change of a key wins. Setting a value equal
 * to the present one changes nothing.
 */
public final class Transaction {
  private final Dice dice;

  /** The new value, or {@link #INVALIDATE}. */
  private final Map<Key<?>, Object> changes = new LinkedHashMap<>();

  private static final Object INVALIDATE = new Object();

  Transaction(Dice dice) {
    this.dice = dice;
  }

  /**
   * Sets the value of a leaf, or of any key whose computation asks for no other key.
   *
   * @return this
   */
  public <V> Transaction inject(Key<V> key, V value) {
    changes.put(key, Objects.requireNonNull(value, "value"));
    return this;
  }

  /**
   * Demands that a key be computed again (an observation of the outside world that may have
   * changed). The present value stays the measure of early cutoff. A leaf loses its value.
   *
   * @return this
   */
  public Transaction invalidate(Key<?> key) {
    changes.put(key, INVALIDATE);
    return this;
  }

  /**
   * Applies the changes once all open sessions are closed.
   *
   * @return the version it made
   * @throws IllegalArgumentException if a key to be set was computed from other keys; then nothing
   *     is changed
   */
  public long commit() throws InterruptedException {
    return dice.commit(this, false);
  }

  /** As {@link #commit}, going over into a session with no other transaction between. */
  public Session commitAndOpen() throws InterruptedException {
    dice.commit(this, true);
    return new Session(dice);
  }

  /** Checks all changes, then applies them at the graph's current version. */
  void applyTo(Graph graph) {
    for (Map.Entry<Key<?>, Object> change : changes.entrySet()) {
      Node node = graph.node(change.getKey());
      if (change.getValue() == INVALIDATE) {
        graph.invalidate(node);
      } else {
        graph.inject(node, change.getValue());
      }
    }
  }

  void checkAgainst(Graph graph) {
    for (Map.Entry<Key<?>, Object> change : changes.entrySet()) {
      if (change.getValue() != INVALIDATE) {
        graph.checkInjectable(graph.node(change.getKey()));
      }
    }
  }
}
