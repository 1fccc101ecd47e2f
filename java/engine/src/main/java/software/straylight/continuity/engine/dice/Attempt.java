package software.straylight.continuity.engine.dice;

/**
 * The result of one computation, failure included.
 *
 * @param <V> the type of the value
 */
public sealed interface Attempt<V> {
  /** It has a value. */
  record Success<V>(V value) implements Attempt<V> {}

  /** It failed. */
  record Failure<V>(ComputationFailedException error) implements Attempt<V> {}
}
