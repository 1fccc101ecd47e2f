package software.straylight.continuity.engine.dice;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Canonical bytes of a type: equal values have equal bytes and only their own bytes decode to them.
 *
 * @param <T> the type
 */
public interface ByteCodec<T> {
  /** The canonical bytes of {@code value}. */
  byte[] encode(T value);

  /**
   * The value whose canonical bytes these are.
   *
   * @throws IllegalArgumentException if they are the bytes of no value
   */
  T decode(byte[] bytes);

  /** Strings as UTF-8, malformed input refused in both directions. */
  static ByteCodec<String> utf8() {
    return new ByteCodec<>() {
      @Override
      public byte[] encode(String value) {
        try {
          ByteBuffer out = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
          byte[] bytes = new byte[out.remaining()];
          out.get(bytes);
          return bytes;
        } catch (CharacterCodingException e) {
          throw new IllegalArgumentException("the string has an unpaired surrogate", e);
        }
      }

      @Override
      public String decode(byte[] bytes) {
        try {
          return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
          throw new IllegalArgumentException("the bytes are not UTF-8", e);
        }
      }
    };
  }
}
