package software.straylight.continuity.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 digest: 32 bytes, ordered as unsigned bytes. Held as four big-endian words, so that
 * equality and order cost no array.
 */
public final class Digest implements Comparable<Digest>, Encodable {
  /** Number of bytes. */
  public static final int LENGTH = 32;

  /** 32 zero bytes: "there is none", where a format says so. */
  public static final Digest ZERO = new Digest(0, 0, 0, 0);

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final long a;
  private final long b;
  private final long c;
  private final long d;

  private Digest(long a, long b, long c, long d) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  /** The digest whose 32 bytes are {@code bytes}. */
  public static Digest of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a digest has 32 bytes, not " + bytes.length);
    }
    return at(bytes, 0);
  }

  /** The digest whose bytes begin at {@code offset}. */
  public static Digest at(byte[] bytes, int offset) {
    return new Digest(
        (long) LONG.get(bytes, offset),
        (long) LONG.get(bytes, offset + 8),
        (long) LONG.get(bytes, offset + 16),
        (long) LONG.get(bytes, offset + 24));
  }

  /** Reads 64 lower-case hexadecimal digits, the only written form. */
  public static Digest fromHex(String hex) {
    if (hex.length() != 2 * LENGTH) {
      throw new IllegalArgumentException(
          "a digest is written in 64 hexadecimal digits, not " + hex.length() + ": " + hex);
    }
    for (int i = 0; i < hex.length(); i++) {
      char ch = hex.charAt(i);
      if (!((ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'f'))) {
        throw new IllegalArgumentException(
            "a digest is written in lower-case hexadecimal digits; at " + i + " of: " + hex);
      }
    }
    return of(HexFormat.of().parseHex(hex));
  }

  /** SHA-256 of {@code content}. */
  public static Digest sha256(byte[] content) {
    return new Hasher().update(content, 0, content.length).finish();
  }

  /** SHA-256 of {@code length} bytes of {@code content} from {@code offset}. */
  public static Digest sha256(byte[] content, int offset, int length) {
    return new Hasher().update(content, offset, length).finish();
  }

  /** Begins a digest of bytes that arrive in parts. */
  public static Hasher hasher() {
    return new Hasher();
  }

  /** SHA-256 of bytes that arrive in parts. Not for several threads at once. */
  public static final class Hasher {
    private final MessageDigest sha256;

    private Hasher() {
      try {
        sha256 = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }

    /** Adds {@code length} bytes of {@code content} from {@code offset}. */
    public Hasher update(byte[] content, int offset, int length) {
      sha256.update(content, offset, length);
      return this;
    }

    /** Adds what remains in {@code content}, which is then exhausted. */
    public Hasher update(ByteBuffer content) {
      sha256.update(content);
      return this;
    }

    /** The digest of all bytes added; the hasher begins anew. */
    public Digest finish() {
      return Digest.of(sha256.digest());
    }
  }

  /** Writes the 32 bytes to {@code target} at {@code offset}. */
  public void copyTo(byte[] target, int offset) {
    LONG.set(target, offset, a);
    LONG.set(target, offset + 8, b);
    LONG.set(target, offset + 16, c);
    LONG.set(target, offset + 24, d);
  }

  /** The 32 bytes. */
  public byte[] toByteArray() {
    byte[] bytes = new byte[LENGTH];
    copyTo(bytes, 0);
    return bytes;
  }

  /** The 32 bytes as {@link Bytes}. */
  public Bytes toBytes() {
    return Bytes.wrap(toByteArray());
  }

  /** 64 lower-case hexadecimal digits. */
  public String toHex() {
    return HexFormat.of().formatHex(toByteArray());
  }

  @Override
  public void write(Encoder out) {
    out.digest(this);
  }

  @Override
  public int compareTo(Digest o) {
    int r = Long.compareUnsigned(a, o.a);
    if (r == 0) {
      r = Long.compareUnsigned(b, o.b);
    }
    if (r == 0) {
      r = Long.compareUnsigned(c, o.c);
    }
    return r != 0 ? r : Long.compareUnsigned(d, o.d);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Digest o && a == o.a && b == o.b && c == o.c && d == o.d;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(a);
  }

  /** The hexadecimal form. */
  @Override
  public String toString() {
    return toHex();
  }
}
