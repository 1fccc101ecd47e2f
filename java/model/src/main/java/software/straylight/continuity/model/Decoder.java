package software.straylight.continuity.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.straylight.continuity.model.MalformedException.Code;

/**
 * Reads canonical bytes from left to right and stops at the first refusal, in the order of checks
 * of {@code docs/codec.md} section 1. Nothing is allocated before the bytes that remain cover it.
 */
public final class Decoder {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Bytes before the content of {@code Bytes}, {@code Text} and {@code Path}. */
  private static final int LENGTH_PREFIX = 4;

  private final byte[] input;
  private final int end;
  private int at;

  private Decoder(byte[] input) {
    this.input = input;
    this.end = input.length;
  }

  /**
   * Decodes a whole message.
   *
   * @throws MalformedException if {@code input} is not the encoding of a message of that type
   */
  public static <T> T message(byte[] input, int type, Function<Decoder, T> body) {
    Decoder in = new Decoder(input);
    in.head(type);
    T value = body.apply(in);
    if (in.at != in.end) {
      throw in.malformed(in.at, Code.TRAILING);
    }
    return value;
  }

  /** The same, for bytes that are held. */
  public static <T> T message(Bytes input, int type, Function<Decoder, T> body) {
    return message(input.array(), type, body);
  }

  private void head(int type) {
    if (end < 8) {
      throw malformed(0, Code.TRUNCATED);
    }
    if (end > Limits.MESSAGE) {
      throw malformed(0, Code.LIMIT);
    }
    if ((int) INT.get(input, 0) != Encoder.MAGIC) {
      throw malformed(0, Code.VALUE);
    }
    if (((short) SHORT.get(input, 4) & 0xffff) != type) {
      throw malformed(4, Code.TAG);
    }
    if ((short) SHORT.get(input, 6) != 1) {
      throw malformed(6, Code.VALUE);
    }
    at = 8;
  }

  private MalformedException malformed(int offset, Code code) {
    return new MalformedException(offset, code);
  }

  private int take(int length) {
    int start = at;
    if (end - start < length) {
      throw malformed(start, Code.TRUNCATED);
    }
    at = start + length;
    return start;
  }

  /** A {@code u8}. */
  public int u8() {
    return input[take(1)] & 0xff;
  }

  /** A {@code u16}. */
  public int u16() {
    return (short) SHORT.get(input, take(2)) & 0xffff;
  }

  /** A {@code u32}. */
  public long u32() {
    return (int) INT.get(input, take(4)) & 0xffff_ffffL;
  }

  /** A {@code u64}, its 64 bits. */
  public long u64() {
    return (long) LONG.get(input, take(8));
  }

  /** A {@code Bool}. */
  public boolean bool() {
    int start = take(1);
    int b = input[start];
    if (b != 0 && b != 1) {
      throw malformed(start, Code.VALUE);
    }
    return b == 1;
  }

  /** A tag below {@code alternatives}. */
  public int tag(int alternatives) {
    int start = take(1);
    int b = input[start] & 0xff;
    if (b >= alternatives) {
      throw malformed(start, Code.TAG);
    }
    return b;
  }

  /** A {@code Digest}. */
  public Digest digest() {
    return Digest.at(input, take(Digest.LENGTH));
  }

  /** A {@code Key}. */
  public SignerKey key() {
    return SignerKey.read(this);
  }

  Bytes fixed(int length) {
    int start = take(length);
    return Bytes.of(input, start, length);
  }

  /** Leaves {@code at} after the content and returns its first offset. */
  private int content(int limit) {
    int start = at;
    if (end - start < LENGTH_PREFIX) {
      throw malformed(start, Code.TRUNCATED);
    }
    long length = (int) INT.get(input, start) & 0xffff_ffffL;
    if (length > end - start - LENGTH_PREFIX) {
      throw malformed(start, Code.TRUNCATED);
    }
    if (length > limit) {
      throw malformed(start, Code.LIMIT);
    }
    at = start + LENGTH_PREFIX + (int) length;
    return start + LENGTH_PREFIX;
  }

  /** A {@code Bytes} field. */
  public Bytes bytes() {
    int from = content(Limits.MESSAGE);
    return Bytes.of(input, from, at - from);
  }

  /** A {@code Path} field. */
  public Bytes path() {
    int from = content(Limits.PATH);
    return Bytes.of(input, from, at - from);
  }

  /** A {@code Text} field. */
  public String text() {
    int from = content(Limits.TEXT);
    if (!Utf8.isValid(input, from, at)) {
      throw malformed(from - LENGTH_PREFIX, Code.VALUE);
    }
    return new String(input, from, at - from, StandardCharsets.UTF_8);
  }

  private int count() {
    int start = take(4);
    long n = (int) INT.get(input, start) & 0xffff_ffffL;
    if (n > end - at) {
      throw malformed(start, Code.TRUNCATED);
    }
    if (n > Limits.COUNT) {
      throw malformed(start, Code.LIMIT);
    }
    return (int) n;
  }

  /** A {@code List}. */
  public <T> List<T> list(Function<Decoder, T> item) {
    return List.copyOf(items(item));
  }

  private <T> List<T> items(Function<Decoder, T> item) {
    int n = count();
    List<T> items = new ArrayList<>(Math.min(n, 1024));
    for (int i = 0; i < n; i++) {
      items.add(item.apply(this));
    }
    return items;
  }

  /** A {@code List u32}. */
  public IndexList indices() {
    int n = count();
    int[] items = new int[Math.min(n, (end - at) / 4 + 1)];
    for (int i = 0; i < n; i++) {
      items[i] = (int) INT.get(input, take(4));
    }
    return IndexList.wrap(items);
  }

  /** A {@code Set} of {@code Bytes} or {@code Path}: ordered by content. */
  public <T> OrderedSet<T> contentSet(Function<Decoder, T> item) {
    return set(item, LENGTH_PREFIX);
  }

  /** A {@code Set} of anything else: ordered by the items' encodings. */
  public <T> OrderedSet<T> set(Function<Decoder, T> item) {
    return set(item, 0);
  }

  private <T> OrderedSet<T> set(Function<Decoder, T> item, int skip) {
    int n = count();
    List<T> items = new ArrayList<>(Math.min(n, 1024));
    int previous = -1;
    int previousEnd = 0;
    for (int i = 0; i < n; i++) {
      int start = at;
      items.add(item.apply(this));
      ascending(previous, previousEnd, start, skip);
      previous = start;
      previousEnd = at;
    }
    return OrderedSet.alreadyOrdered(items);
  }

  private void ascending(int previous, int previousEnd, int start, int skip) {
    if (previous >= 0
        && Arrays.compareUnsigned(input, previous + skip, previousEnd, input, start + skip, at)
            >= 0) {
      throw malformed(start, Code.ORDER);
    }
  }

  /** A {@code Map} with {@code Bytes}, {@code Text} or {@code Path} keys: ordered by content. */
  public <K, V> OrderedMap<K, V> contentMap(Function<Decoder, K> key, Function<Decoder, V> value) {
    return map(key, value, LENGTH_PREFIX);
  }

  /** A {@code Map} with other keys: ordered by the keys' encodings. */
  public <K, V> OrderedMap<K, V> map(Function<Decoder, K> key, Function<Decoder, V> value) {
    return map(key, value, 0);
  }

  private <K, V> OrderedMap<K, V> map(
      Function<Decoder, K> key, Function<Decoder, V> value, int skip) {
    int n = count();
    List<K> keys = new ArrayList<>(Math.min(n, 1024));
    List<V> values = new ArrayList<>(Math.min(n, 1024));
    int previous = -1;
    int previousEnd = 0;
    for (int i = 0; i < n; i++) {
      int start = at;
      keys.add(key.apply(this));
      ascending(previous, previousEnd, start, skip);
      previous = start;
      previousEnd = at;
      values.add(value.apply(this));
    }
    return OrderedMap.alreadyOrdered(keys, values);
  }

  /** An {@code Option}. */
  public <T> Optional<T> option(Function<Decoder, T> item) {
    return tag(2) == 0 ? Optional.empty() : Optional.of(item.apply(this));
  }

  /** Reads nothing: the body of a message without fields. */
  public Nothing nothing() {
    return Nothing.INSTANCE;
  }
}
