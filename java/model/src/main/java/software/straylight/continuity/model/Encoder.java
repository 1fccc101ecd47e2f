package software.straylight.continuity.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes canonical bytes. Every limit of the format is checked here and nowhere else: a value that
 * does not fit is a {@link NotEncodableException}.
 */
public final class Encoder {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** {@code CNT} and format 1, read as a little-endian word. */
  static final int MAGIC = 0x01544e43;

  private byte[] buffer;
  private int size;

  /** An empty encoder. */
  public Encoder() {
    this(512);
  }

  /** An empty encoder with room for {@code capacity} bytes. */
  public Encoder(int capacity) {
    buffer = new byte[capacity];
  }

  /** Encodes one value without a message head. */
  public static byte[] encode(Encodable value) {
    Encoder out = new Encoder(128);
    value.write(out);
    return out.toByteArray();
  }

  /** Makes room for {@code more} bytes; {@link #buffer} may be another array afterwards. */
  private int grow(int more) {
    int at = size;
    long need = (long) at + more;
    if (need > Limits.MESSAGE) {
      throw new NotEncodableException("a message has at most " + Limits.MESSAGE + " bytes");
    }
    if (need > buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.max(need, Math.min(Limits.MESSAGE, 2 * need)));
    }
    size = (int) need;
    return at;
  }

  /** Number of bytes written. */
  public int size() {
    return size;
  }

  /** The bytes written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, size);
  }

  /** A message's head: magic, type, version 1. */
  public void head(int type) {
    int at = grow(8);
    INT.set(buffer, at, MAGIC);
    SHORT.set(buffer, at + 4, (short) type);
    SHORT.set(buffer, at + 6, (short) 1);
  }

  /** A {@code u8}, or a tag. */
  public void u8(int value) {
    range(value, 0xff);
    int at = grow(1);
    buffer[at] = (byte) value;
  }

  /** The tag of an enumeration: its constants are declared in the order of the format. */
  @SuppressWarnings("EnumOrdinal")
  public void tag(Enum<?> value) {
    u8(value.ordinal());
  }

  /** A {@code u16}. */
  public void u16(int value) {
    range(value, 0xffff);
    int at = grow(2);
    SHORT.set(buffer, at, (short) value);
  }

  /** A {@code u32}. */
  public void u32(long value) {
    range(value, 0xffff_ffffL);
    int at = grow(4);
    INT.set(buffer, at, (int) value);
  }

  /** A {@code u64}: all 64 bits, unsigned. */
  public void u64(long value) {
    int at = grow(8);
    LONG.set(buffer, at, value);
  }

  private static void range(long value, long max) {
    if (value < 0 || value > max) {
      throw new NotEncodableException("the number " + value + " is not between 0 and " + max);
    }
  }

  /** A {@code Bool}. */
  public void bool(boolean value) {
    int at = grow(1);
    buffer[at] = (byte) (value ? 1 : 0);
  }

  /** A {@code Digest}. */
  public void digest(Digest value) {
    int at = grow(Digest.LENGTH);
    value.copyTo(buffer, at);
  }

  /** Bytes of a length that the type fixes. */
  public void fixed(Bytes value) {
    raw(value.array(), 0, value.length());
  }

  private void raw(byte[] content, int offset, int length) {
    int at = grow(length);
    System.arraycopy(content, offset, buffer, at, length);
  }

  /** A {@code Bytes} field. */
  public void bytes(Bytes value) {
    u32(value.length());
    raw(value.array(), 0, value.length());
  }

  /** A {@code Bytes} field. */
  public void bytes(byte[] value) {
    u32(value.length);
    raw(value, 0, value.length);
  }

  /** A {@code Path} field. */
  public void path(Bytes value) {
    if (value.length() > Limits.PATH) {
      throw new NotEncodableException(
          "a path has at most " + Limits.PATH + " bytes, not " + value.length());
    }
    bytes(value);
  }

  /** A {@code Text} field. */
  public void text(String value) {
    byte[] utf8 = Utf8.encode(value);
    if (utf8.length > Limits.TEXT) {
      throw new NotEncodableException(
          "a text has at most " + Limits.TEXT + " bytes, not " + utf8.length);
    }
    bytes(utf8);
  }

  /** The count of a list, set or map. */
  public void count(int n) {
    if (n > Limits.COUNT) {
      throw new NotEncodableException("a list has at most " + Limits.COUNT + " items, not " + n);
    }
    u32(n);
  }

  /** A {@code List}. */
  public <T> void list(List<T> items, BiConsumer<Encoder, T> item) {
    count(items.size());
    for (T t : items) {
      item.accept(this, t);
    }
  }

  /** A {@code List} of values that write themselves. */
  public void list(List<? extends Encodable> items) {
    count(items.size());
    for (Encodable t : items) {
      t.write(this);
    }
  }

  /** A {@code List u32}. */
  public void indices(IndexList items) {
    count(items.size());
    int at = grow(4 * items.size());
    for (int i = 0; i < items.size(); i++) {
      INT.set(buffer, at + 4 * i, items.raw(i));
    }
  }

  /** A {@code Set}; its order is the type's invariant. */
  public <T> void set(OrderedSet<T> items, BiConsumer<Encoder, T> item) {
    list(items.asList(), item);
  }

  /** A {@code Set} of values that write themselves. */
  public void set(OrderedSet<? extends Encodable> items) {
    list(items.asList());
  }

  /** A {@code Map}; its order is the type's invariant. */
  public <K, V> void map(
      OrderedMap<K, V> entries, BiConsumer<Encoder, K> key, BiConsumer<Encoder, V> value) {
    count(entries.size());
    for (Map.Entry<K, V> e : entries.entrySet()) {
      key.accept(this, e.getKey());
      value.accept(this, e.getValue());
    }
  }

  /** An {@code Option}. */
  public <T> void option(Optional<T> value, BiConsumer<Encoder, T> item) {
    bool(value.isPresent());
    if (value.isPresent()) {
      item.accept(this, value.get());
    }
  }

  /** A value that writes itself, as a method reference for collections. */
  public void value(Encodable value) {
    value.write(this);
  }
}
