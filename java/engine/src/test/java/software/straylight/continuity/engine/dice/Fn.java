package software.straylight.continuity.engine.dice;

import java.nio.ByteBuffer;

/** A key whose computation is whatever the test put into {@link Functions} under its name. */
record Fn(String name) implements Key<Long> {
  static final ByteCodec<Long> LONG =
      new ByteCodec<>() {
        @Override
        public byte[] encode(Long value) {
          return ByteBuffer.allocate(8).putLong(value).array();
        }

        @Override
        public Long decode(byte[] bytes) {
          if (bytes.length != 8) {
            throw new IllegalArgumentException("not 8 bytes");
          }
          return ByteBuffer.wrap(bytes).getLong();
        }
      };

  static final KeyType<Fn, Long> TYPE = KeyType.of("fn/1", named(Fn::name, Fn::new), LONG);

  static <K> ByteCodec<K> named(
      java.util.function.Function<K, String> name, java.util.function.Function<String, K> make) {
    return new ByteCodec<>() {
      @Override
      public byte[] encode(K value) {
        return ByteCodec.utf8().encode(name.apply(value));
      }

      @Override
      public K decode(byte[] bytes) {
        return make.apply(ByteCodec.utf8().decode(bytes));
      }
    };
  }

  @Override
  public KeyType<Fn, Long> type() {
    return TYPE;
  }

  @Override
  public Long compute(Ctx ctx) throws Exception {
    return ctx.service(Functions.class).call(name, ctx);
  }
}
