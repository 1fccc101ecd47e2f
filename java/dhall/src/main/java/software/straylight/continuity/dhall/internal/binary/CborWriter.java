package software.straylight.continuity.dhall.internal.binary;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the subset of CBOR (RFC 8949) that Dhall uses, in its shortest form. */
final class CborWriter {
  private final byte[] buffer = new byte[1 << 14];
  private final @Nullable ByteArrayOutputStream out;
  private final @Nullable MessageDigest digest;
  private int used;

  private CborWriter(@Nullable ByteArrayOutputStream out, @Nullable MessageDigest digest) {
    this.out = out;
    this.digest = digest;
  }

  static CborWriter toBytes() {
    return new CborWriter(new ByteArrayOutputStream(), null);
  }

  /** A writer that keeps only the SHA-256 of what is written. */
  static CborWriter toDigest() {
    try {
      return new CborWriter(null, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void flush() {
    if (out != null) {
      out.write(buffer, 0, used);
    }
    if (digest != null) {
      digest.update(buffer, 0, used);
    }
    used = 0;
  }

  /** The bytes written, or their digest. */
  byte[] finish() {
    flush();
    return out != null ? out.toByteArray() : Objects.requireNonNull(digest).digest();
  }

  private void put(int b) {
    if (used == buffer.length) {
      flush();
    }
    buffer[used++] = (byte) b;
  }

  private void put(long value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      put((int) (value >>> shift));
    }
  }

  private void put(byte[] bytes) {
    for (byte b : bytes) {
      put(b);
    }
  }

  private void head(int major, long value) {
    int m = major << 5;
    if (value >= 0 && value < 24) {
      put(m | (int) value);
    } else if (value >= 0 && value < 0x100) {
      put(m | 24);
      put((int) value);
    } else if (value >= 0 && value < 0x10000) {
      put(m | 25);
      put(value, 2);
    } else if (value >= 0 && value < 0x100000000L) {
      put(m | 26);
      put(value, 4);
    } else {
      put(m | 27);
      put(value, 8);
    }
  }

  void array(int length) {
    head(4, length);
  }

  void map(int length) {
    head(5, length);
  }

  void tag(long tag) {
    head(6, tag);
  }

  void integer(long value) {
    if (value >= 0) {
      head(0, value);
    } else {
      head(1, -1 - value);
    }
  }

  /** An integer in 64 bits where it fits, as a bignum otherwise. */
  void integer(BigInteger value) {
    BigInteger magnitude = value.signum() < 0 ? value.not() : value;
    if (magnitude.bitLength() <= 64) {
      head(value.signum() < 0 ? 1 : 0, magnitude.longValue());
      return;
    }
    tag(value.signum() < 0 ? 3 : 2);
    byte[] bytes = magnitude.toByteArray();
    bytes(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  void bytes(byte[] value) {
    head(2, value.length);
    put(value);
  }

  void text(String value) {
    int n = value.length();
    boolean ascii = true;
    for (int i = 0; i < n && ascii; i++) {
      ascii = value.charAt(i) < 0x80;
    }
    if (ascii) {
      head(3, n);
      for (int i = 0; i < n; i++) {
        put(value.charAt(i));
      }
      return;
    }
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    head(3, utf8.length);
    put(utf8);
  }

  void bool(boolean value) {
    put(value ? 0xf5 : 0xf4);
  }

  void nul() {
    put(0xf6);
  }

  /** The shortest of half, single and double precision that keeps the value; NaN is a half. */
  void floating(double value) {
    if (Double.isNaN(value)) {
      put(0xf9);
      put(0x7e00, 2);
      return;
    }
    float single = (float) value;
    if (Double.doubleToRawLongBits(single) != Double.doubleToRawLongBits(value)) {
      put(0xfb);
      put(Double.doubleToRawLongBits(value), 8);
      return;
    }
    short half = Float.floatToFloat16(single);
    if (Float.floatToRawIntBits(Float.float16ToFloat(half)) == Float.floatToRawIntBits(single)) {
      put(0xf9);
      put(half & 0xffff, 2);
    } else {
      put(0xfa);
      put(Float.floatToRawIntBits(single) & 0xffffffffL, 4);
    }
  }
}
