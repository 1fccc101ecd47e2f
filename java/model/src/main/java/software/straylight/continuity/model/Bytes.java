package software.straylight.continuity.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sequence of bytes: the content of {@code Bytes} and {@code Path} fields. Names and
 * paths of a build are bytes, not text: a file system holds names that are valid in no charset.
 * Ordered as unsigned bytes, a proper prefix first.
 */
public final class Bytes implements Comparable<Bytes> {
  /** No bytes. */
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;
  private int hash;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of {@code content}. */
  public static Bytes of(byte[] content) {
    return content.length == 0 ? EMPTY : new Bytes(content.clone());
  }

  /** A copy of {@code length} bytes of {@code content} from {@code offset}. */
  public static Bytes of(byte[] content, int offset, int length) {
    return length == 0 ? EMPTY : new Bytes(Arrays.copyOfRange(content, offset, offset + length));
  }

  /** The UTF-8 bytes of {@code text}; an unpaired surrogate is refused. */
  public static Bytes utf8(String text) {
    return wrap(Utf8.encode(text));
  }

  /** Takes {@code content} without a copy: the caller gives it up and never writes to it again. */
  static Bytes wrap(byte[] content) {
    return content.length == 0 ? EMPTY : new Bytes(content);
  }

  /** Number of bytes. */
  public int length() {
    return content.length;
  }

  /** Whether there is no byte. */
  public boolean isEmpty() {
    return content.length == 0;
  }

  /** The byte at {@code index}, signed as Java has it. */
  public byte at(int index) {
    return content[index];
  }

  /** Index of the first {@code value} at or after {@code from}, or -1. */
  public int indexOf(int value, int from) {
    for (int i = from; i < content.length; i++) {
      if (content[i] == (byte) value) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the last {@code value}, or -1. */
  public int lastIndexOf(int value) {
    for (int i = content.length - 1; i >= 0; i--) {
      if (content[i] == (byte) value) {
        return i;
      }
    }
    return -1;
  }

  /** Whether these bytes begin with {@code prefix}. */
  public boolean startsWith(Bytes prefix) {
    int n = prefix.content.length;
    return content.length >= n && Arrays.equals(content, 0, n, prefix.content, 0, n);
  }

  /** The bytes from {@code from} (inclusive) to {@code to} (exclusive). */
  public Bytes slice(int from, int to) {
    if (from == 0 && to == content.length) {
      return this;
    }
    return wrap(Arrays.copyOfRange(content, from, to));
  }

  /** The bytes from {@code from} to the end. */
  public Bytes slice(int from) {
    return slice(from, content.length);
  }

  /** These bytes followed by {@code more}. */
  public Bytes concat(Bytes more) {
    byte[] joined = Arrays.copyOf(content, content.length + more.content.length);
    System.arraycopy(more.content, 0, joined, content.length, more.content.length);
    return wrap(joined);
  }

  /** These bytes followed by the UTF-8 bytes of {@code more}. */
  public Bytes concat(String more) {
    return concat(utf8(more));
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return content.clone();
  }

  /** The bytes for reading only. */
  public ByteBuffer asByteBuffer() {
    return ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  /** The text, if the bytes are valid UTF-8. */
  public Optional<String> toUtf8() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** SHA-256 of the bytes. */
  public Digest sha256() {
    return Digest.sha256(content);
  }

  /** The bytes in lower-case hexadecimal. */
  public String toHex() {
    return HexFormat.of().formatHex(content);
  }

  /**
   * The bytes for people and for JSON: each byte outside {@code A-Z a-z 0-9 - . _ ~ /} as {@code
   * %XX}.
   */
  public String percentEncoded() {
    StringBuilder out = new StringBuilder(content.length + 16);
    Percent.append(out, content);
    return out.toString();
  }

  byte[] array() {
    return content;
  }

  @Override
  public int compareTo(Bytes other) {
    return Arrays.compareUnsigned(content, other.content);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Bytes b && Arrays.equals(content, b.content));
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      h = Arrays.hashCode(content);
      hash = h;
    }
    return h;
  }

  /** The percent-encoded form. */
  @Override
  public String toString() {
    return percentEncoded();
  }
}
