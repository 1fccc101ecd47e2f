package software.straylight.continuity.engine.dice;

/**
 * The name of a value and the way to compute it. A key is immutable, with value equality (a
 * record); its computation may look at nothing but the key itself, what it asks {@link Ctx} for,
 * and, if it asks for nothing, the outside world, which a {@link Transaction} must then watch.
 *
 * @param <V> the type of the value: immutable, with value equality
 */
public interface Key<V> {
  /** The registered type of this key; the same object for all keys of the type. */
  KeyType<?, V> type();

  /**
   * Computes the value. Called on a virtual thread; {@code ctx} must not leave that thread.
   *
   * @throws Exception any failure; it is remembered beyond the session only if it is a {@link
   *     DeterministicFailure}
   */
  V compute(Ctx ctx) throws Exception;
}
