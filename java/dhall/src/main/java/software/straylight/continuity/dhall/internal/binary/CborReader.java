package software.straylight.continuity.dhall.internal.binary;

import java.math.BigInteger;
import java.util.Arrays;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.parse.Utf8;

/**
 * Reads CBOR items with definite lengths; every declared length is checked against what is left.
 */
final class CborReader {
  static final int UNSIGNED = 0;
  static final int NEGATIVE = 1;
  static final int BYTES = 2;
  static final int TEXT = 3;
  static final int ARRAY = 4;
  static final int MAP = 5;
  static final int TAG = 6;
  static final int SIMPLE = 7;

  private static final long SELF_DESCRIBED = 55799;

  private final byte[] in;
  private final Meter meter;
  private int pos;

  CborReader(byte[] in, Meter meter) {
    this.in = in;
    this.meter = meter;
  }

  DhallException error(String what) {
    return DhallException.of(
        DhallErrorCode.BINARY,
        "byte " + pos + ": " + what,
        "the bytes are not a Dhall expression; encode it again with `straylight dhall encode`");
  }

  boolean atEnd() {
    return pos == in.length;
  }

  /** The major type of the next item; tags that only say "this is CBOR" are skipped. */
  int peek() {
    while (true) {
      if (pos >= in.length) {
        throw error("the expression ends too early");
      }
      int major = (in[pos] & 0xff) >> 5;
      if (major != TAG) {
        return major;
      }
      int save = pos;
      if (head(TAG) != SELF_DESCRIBED) {
        pos = save;
        return TAG;
      }
    }
  }

  /** Reads the head of an item of that major type and answers its argument (unsigned). */
  private long head(int major) {
    int first = in[pos] & 0xff;
    if (first >> 5 != major) {
      throw error("expected an item of major type " + major + ", found " + (first >> 5));
    }
    int info = first & 0x1f;
    pos++;
    if (info < 24) {
      return info;
    }
    if (info > 27) {
      throw error("indefinite lengths are not used by Dhall");
    }
    return unsigned(1 << (info - 24));
  }

  private long unsigned(int bytes) {
    if (in.length - pos < bytes) {
      throw error("the expression ends too early");
    }
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | (in[pos++] & 0xff);
    }
    return value;
  }

  private int length(int major, int least) {
    peek();
    long length = head(major);
    if (length < 0 || length > (in.length - pos) / least) {
      throw error("an item declares more content than there are bytes");
    }
    return (int) length;
  }

  int array() {
    return length(ARRAY, 1);
  }

  int map() {
    return length(MAP, 2);
  }

  byte[] bytes() {
    int n = length(BYTES, 1);
    pos += n;
    return Arrays.copyOfRange(in, pos - n, pos);
  }

  String text() {
    int n = length(TEXT, 1);
    pos += n;
    return Utf8.decode(
        Arrays.copyOfRange(in, pos - n, pos), "a text in the expression", DhallErrorCode.BINARY);
  }

  /** An integer, compact or a bignum, in any width. */
  BigInteger integer() {
    int major = peek();
    if (major == TAG) {
      long tag = head(TAG);
      if (tag != 2 && tag != 3) {
        throw error("tag " + tag + " is not an integer's");
      }
      byte[] magnitude = bytes();
      meter.bits(magnitude.length * 8L);
      BigInteger value = new BigInteger(1, magnitude);
      return tag == 2 ? value : value.not();
    }
    if (major != UNSIGNED && major != NEGATIVE) {
      throw error("expected an integer");
    }
    long value = head(major);
    BigInteger unsigned = new BigInteger(Long.toUnsignedString(value));
    return major == UNSIGNED ? unsigned : unsigned.not();
  }

  int smallInteger(int max) {
    BigInteger value = integer();
    if (value.signum() < 0 || value.bitLength() > 31 || value.intValue() > max) {
      throw error("the number " + value + " is not between 0 and " + max);
    }
    return value.intValue();
  }

  long tag() {
    peek();
    return head(TAG);
  }

  boolean isNull() {
    return peek() == SIMPLE && (in[pos] & 0xff) == 0xf6;
  }

  void nul() {
    if (!isNull()) {
      throw error("expected null");
    }
    pos++;
  }

  boolean isBool() {
    int b = in[pos] & 0xff;
    return peek() == SIMPLE && (b == 0xf4 || b == 0xf5);
  }

  boolean bool() {
    if (!isBool()) {
      throw error("expected a Boolean");
    }
    return (in[pos++] & 0xff) == 0xf5;
  }

  double floating() {
    int b = in[pos++] & 0xff;
    return switch (b) {
      case 0xf9 -> Float.float16ToFloat((short) unsigned(2));
      case 0xfa -> Float.intBitsToFloat((int) unsigned(4));
      case 0xfb -> Double.longBitsToDouble(unsigned(8));
      default -> throw error("expected a floating-point number");
    };
  }

  /** Refuses an array that has not as many elements as what it stands for. */
  void length(boolean right) {
    if (!right) {
      throw error("the array has the wrong length");
    }
  }
}
