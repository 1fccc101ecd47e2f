package software.straylight.continuity.engine.dice;

import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Keys that are numbers. */
final class IntCodec {
  private IntCodec() {}

  static <K> ByteCodec<K> of(ToIntFunction<K> number, IntFunction<K> make) {
    return new ByteCodec<>() {
      @Override
      public byte[] encode(K value) {
        return ByteBuffer.allocate(4).putInt(number.applyAsInt(value)).array();
      }

      @Override
      public K decode(byte[] bytes) {
        if (bytes.length != 4) {
          throw new IllegalArgumentException("not 4 bytes");
        }
        return make.apply(ByteBuffer.wrap(bytes).getInt());
      }
    };
  }
}
