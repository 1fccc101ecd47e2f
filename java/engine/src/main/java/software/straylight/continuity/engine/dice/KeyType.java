package software.straylight.continuity.engine.dice;

/**
 * What the engine must know about a kind of key. The name is stable across processes and releases;
 * change it whenever the meaning of the key, its computation or a codec changes, and every
 * persisted graph that knows the old one is discarded.
 *
 * @param name stable name, for example {@code "package/1"}
 * @param keyCodec canonical bytes of the keys
 * @param valueCodec canonical bytes of the values
 * @param persistence what of a value outlives the process
 * @param <K> the keys
 * @param <V> their values
 */
public record KeyType<K extends Key<V>, V>(
    String name, ByteCodec<K> keyCodec, ByteCodec<V> valueCodec, Persistence persistence) {

  /** What of a value outlives the process. */
  public enum Persistence {
    /** The value's bytes: it is available after a reload without a computation. */
    VALUE,
    /**
     * The value's SHA-256 only: after a reload dependents are verified without it, and it is
     * computed again when somebody asks for the value itself.
     */
    DIGEST,
    /** Nothing: after a reload it counts as changed. */
    NONE
  }

  /** Refuses a name that could not stand on a line of its own. */
  public KeyType {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}")) {
      throw new IllegalArgumentException(
          "key type name '"
              + name
              + "' is not 1 to 100 of the characters A-Z a-z 0-9 . _ / - starting with a letter or"
              + " digit");
    }
  }

  /** A type whose values outlive the process. */
  public static <K extends Key<V>, V> KeyType<K, V> of(
      String name, ByteCodec<K> keyCodec, ByteCodec<V> valueCodec) {
    return new KeyType<>(name, keyCodec, valueCodec, Persistence.VALUE);
  }

  /** The same type with another persistence. */
  public KeyType<K, V> with(Persistence other) {
    return new KeyType<>(name, keyCodec, valueCodec, other);
  }
}
