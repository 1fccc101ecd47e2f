package software.straylight.continuity.engine.dice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Appends checkpoints to a graph file in frames, each chained to the one before. */
final class GraphWriter {
  private final GraphFormat format;
  private final FileChannel channel;
  private long chain;
  private byte[] buffer = new byte[1 << 12];
  private int size;

  /** Goes on after the last frame, whose sum is {@code chain}; the channel is at its end. */
  GraphWriter(GraphFormat format, FileChannel channel, long chain) {
    this.format = format;
    this.channel = channel;
    this.chain = chain;
    startFrame();
  }

  /** Begins a new file. */
  static GraphWriter create(GraphFormat format, FileChannel channel) throws IOException {
    byte[] header = format.header();
    writeFully(channel, ByteBuffer.wrap(header));
    return new GraphWriter(format, channel, format.headerSum());
  }

  void define(Node node) throws IOException {
    u8(GraphFormat.DEFINE);
    number(format.types().indexOf(node.key.type()));
    bytes(Node.keyBytes(node.key), GraphFormat.MAX_KEY_BYTES, "key");
    endRecord();
  }

  /** Writes a state that has a value; returns the size of its record. */
  int state(Node node, State state, long verifiedAt, boolean forced) throws IOException {
    int start = size;
    u8(GraphFormat.STATE);
    number(node.fileId);
    number(state.changedAt);
    number(verifiedAt);
    value(node, state, forced ? GraphFormat.FLAG_FORCED : 0);
    Node[] all = state.dependencies;
    number(state.groupEnds == null ? all.length : state.groupEnds.length);
    for (int from = 0; from < all.length; ) {
      int to = state.groupEnd(from);
      number(to - from);
      for (int i = from; i < to; i++) {
        number(all[i].fileId);
      }
      from = to;
    }
    int written = size - start;
    endRecord();
    return written;
  }

  private void value(Node node, State state, int flags) throws IOException {
    Object value = state.value();
    if (value instanceof State.Absent absent) {
      u8(flags | GraphFormat.FLAG_DIGEST);
      raw(absent.digest());
      return;
    }
    byte[] encoded = value instanceof State.Encoded e ? e.bytes() : State.valueBytes(node, value);
    if (node.key.type().persistence() == KeyType.Persistence.VALUE
        && encoded.length <= GraphFormat.MAX_VALUE_BYTES) {
      u8(flags);
      bytes(encoded, GraphFormat.MAX_VALUE_BYTES, "value");
    } else {
      u8(flags | GraphFormat.FLAG_DIGEST);
      raw(Sha256.of(encoded));
    }
  }

  void drop(Node node) throws IOException {
    u8(GraphFormat.DROP);
    number(node.fileId);
    endRecord();
  }

  /** Ends the checkpoint; only now does a reader accept it. */
  void complete(long version) throws IOException {
    u8(GraphFormat.AT_VERSION);
    number(version);
    flush(GraphFormat.COMPLETE);
  }

  private void endRecord() throws IOException {
    if (size >= GraphFormat.FRAME_TARGET_BYTES) {
      flush(GraphFormat.CONTINUES);
    }
  }

  private void startFrame() {
    size = 5; // length and kind, set in flush
  }

  private void flush(int kind) throws IOException {
    if (size - 4 > GraphFormat.MAX_FRAME_BYTES) {
      throw new IOException("a record of " + size + " bytes does not fit into a frame");
    }
    buffer[4] = (byte) kind;
    ByteBuffer.wrap(buffer).putInt(size - 4);
    chain = GraphFormat.sum(chain, buffer, 0, size);
    ensure(GraphFormat.SUM_BYTES);
    ByteBuffer.wrap(buffer).putLong(size, chain);
    size += GraphFormat.SUM_BYTES;
    writeFully(channel, ByteBuffer.wrap(buffer, 0, size));
    startFrame();
  }

  private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private void u8(int value) {
    ensure(1);
    buffer[size++] = (byte) value;
  }

  private void number(long value) {
    ensure(10);
    long rest = value;
    while (rest >= 0x80) {
      buffer[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[size++] = (byte) rest;
  }

  private void bytes(byte[] value, int limit, String what) throws IOException {
    if (value.length > limit) {
      throw new IOException(
          "a " + what + " of " + value.length + " bytes is more than the limit of " + limit);
    }
    number(value.length);
    raw(value);
  }

  private void raw(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, buffer, size, value.length);
    size += value.length;
  }

  private void ensure(int more) {
    if (buffer.length - size < more) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
    }
  }
}
