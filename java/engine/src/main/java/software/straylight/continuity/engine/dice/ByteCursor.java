package software.straylight.continuity.engine.dice;

import java.util.Arrays;

/** Reads a payload, every length bounded by what is there. */
final class ByteCursor {
  private final byte[] bytes;
  private final int end;
  private int at;

  ByteCursor(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  boolean hasMore() {
    return at < end;
  }

  int u8() throws GraphDamagedException {
    if (at >= end) {
      throw new GraphDamagedException("a record ends early at byte " + at);
    }
    return bytes[at++] & 0xff;
  }

  long number() throws GraphDamagedException {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int next = u8();
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new GraphDamagedException("a number is too long at byte " + at);
  }

  int count(long limit, String what) throws GraphDamagedException {
    long value = number();
    if (value > limit) {
      throw new GraphDamagedException(
          what + " is " + value + ", more than " + limit + ", at byte " + at);
    }
    return (int) value;
  }

  byte[] take(int length) throws GraphDamagedException {
    if (length > end - at) {
      throw new GraphDamagedException("a record ends early at byte " + at);
    }
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  int remaining() {
    return end - at;
  }
}
