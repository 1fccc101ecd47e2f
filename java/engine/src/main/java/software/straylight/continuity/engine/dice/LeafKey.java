package software.straylight.continuity.engine.dice;

/**
 * A key whose value only a {@link Transaction} can set.
 *
 * @param <V> the type of the value
 */
public interface LeafKey<V> extends Key<V> {
  @Override
  default V compute(Ctx ctx) throws LeafMissingException {
    throw new LeafMissingException(this);
  }
}
