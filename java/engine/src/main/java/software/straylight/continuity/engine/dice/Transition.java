package software.straylight.continuity.engine.dice;

import java.util.List;

/**
 * One step of the engine as data, so that an executable model can replay and judge it. Steps are
 * recorded in an order in which they could have happened one after the other.
 */
public sealed interface Transition {
  /** A graph was loaded from its file; leaves count as verified at {@code version}. */
  record Loaded(long version, int nodes) implements Transition {}

  /** A transaction set {@code key}; {@code changed} tells whether the value is another one. */
  record Injected(long version, Key<?> key, Object value, boolean changed) implements Transition {}

  /** A transaction demanded that {@code key} be computed again. */
  record Invalidated(long version, Key<?> key) implements Transition {}

  /** The transaction that made {@code version} is complete. */
  record Committed(long version) implements Transition {}

  /** {@code key} was found right at {@code version} without a computation. */
  record Verified(long version, Key<?> key) implements Transition {}

  /**
   * {@code key} was computed at {@code version}.
   *
   * @param value the value, or the failure if {@code failed}
   * @param changedAt the version at which it last changed: {@code version}, or an earlier one if
   *     the value equals the previous one
   * @param dependencies what it asked for, in order and in groups
   */
  record Computed(
      long version,
      Key<?> key,
      Object value,
      boolean failed,
      long changedAt,
      List<List<Key<?>>> dependencies)
      implements Transition {}

  /** The computation of {@code key} failed in a way that the session alone remembers. */
  record Failed(long version, Key<?> key, DiceException error) implements Transition {}

  /** The computation of {@code key} was cancelled. */
  record Cancelled(long version, Key<?> key) implements Transition {}
}
