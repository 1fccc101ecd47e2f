package software.straylight.continuity.kernel.differential;

import java.io.ByteArrayOutputStream;

/** The protobuf wire format without any rule of ours, for messages that are to be refused. */
final class ProtoWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void varint(int field, long value) {
    raw((long) field << 3);
    raw(value);
  }

  void bytes(int field, byte[] content) {
    raw((long) field << 3 | 2);
    raw(content.length);
    out.writeBytes(content);
  }

  private void raw(long value) {
    long v = value;
    while (v >= 0x80 || v < 0) {
      out.write((int) (v & 0x7f) | 0x80);
      v >>>= 7;
    }
    out.write((int) v);
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
