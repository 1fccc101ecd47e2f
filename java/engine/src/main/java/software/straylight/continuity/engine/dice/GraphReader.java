package software.straylight.continuity.engine.dice;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole graph file into nodes, or says why it cannot be used. Trusts nothing in it. */
final class GraphReader {
  private final GraphFormat format;
  private final byte[] bytes;
  private final List<Node> nodes = new ArrayList<>();
  private long chain;
  private long version;
  private long deadBytes;
  private boolean complete = true;

  private GraphReader(GraphFormat format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
    this.chain = format.headerSum();
  }

  /**
   * What was read.
   *
   * @param nodes by their number
   * @param chain the sum that the next frame goes on from
   */
  record Image(List<Node> nodes, long version, long chain, long deadBytes) {}

  static Image read(GraphFormat format, byte[] bytes) throws GraphDamagedException {
    GraphReader reader = new GraphReader(format, bytes);
    reader.checkHeader();
    reader.readFrames();
    return new Image(reader.nodes, reader.version, reader.chain, reader.deadBytes);
  }

  private void checkHeader() throws GraphDamagedException {
    byte[] wanted = format.header();
    if (bytes.length < 8 || !Arrays.equals(bytes, 0, 8, wanted, 0, 8)) {
      throw new GraphDamagedException("it is not a graph file");
    }
    if (bytes.length < wanted.length
        || !Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length)) {
      throw new GraphDamagedException("it was written by another version or configuration");
    }
  }

  private void readFrames() throws GraphDamagedException {
    int at = format.header().length;
    while (at < bytes.length) {
      int rest = bytes.length - at;
      int length = rest < 4 ? -1 : ByteBuffer.wrap(bytes, at, 4).getInt();
      if (length < 1
          || length > GraphFormat.MAX_FRAME_BYTES
          || length > rest - 4 - GraphFormat.SUM_BYTES) {
        throw new GraphDamagedException("it is truncated or damaged at byte " + at);
      }
      long sum = GraphFormat.sum(chain, bytes, at, 4 + length);
      int end = at + 4 + length;
      if (sum != ByteBuffer.wrap(bytes, end, GraphFormat.SUM_BYTES).getLong()) {
        throw new GraphDamagedException("the checksum of the frame at byte " + at + " is wrong");
      }
      chain = sum;
      readPayload(new ByteCursor(bytes, at + 4, end));
      at = end + GraphFormat.SUM_BYTES;
    }
    if (!complete) {
      throw new GraphDamagedException("its last checkpoint is incomplete");
    }
  }

  private void readPayload(ByteCursor in) throws GraphDamagedException {
    complete = in.u8() == GraphFormat.COMPLETE;
    while (in.hasMore()) {
      int before = in.remaining();
      switch (in.u8()) {
        case GraphFormat.DEFINE -> define(in);
        case GraphFormat.STATE -> {
          Node node = node(in);
          readState(node, in);
          deadBytes += node.recordBytes;
          node.recordBytes = before - in.remaining();
        }
        case GraphFormat.DROP -> {
          Node node = node(in);
          node.state = null;
          deadBytes += node.recordBytes;
          node.recordBytes = 0;
        }
        case GraphFormat.AT_VERSION -> version = Math.max(version, in.number());
        default -> throw new GraphDamagedException("it has a record of an unknown kind");
      }
    }
  }

  private void define(ByteCursor in) throws GraphDamagedException {
    KeyType<?, ?> type = format.types().get(in.count(format.types().size() - 1L, "a key type"));
    byte[] keyBytes = in.take(in.count(GraphFormat.MAX_KEY_BYTES, "a key's length"));
    Key<?> key;
    try {
      key = type.keyCodec().decode(keyBytes);
    } catch (RuntimeException e) {
      throw new GraphDamagedException("a key of type " + type.name() + " does not decode", e);
    }
    if (!key.type().equals(type)) {
      throw new GraphDamagedException("it defines " + key + " under a wrong type");
    }
    Node node = new Node(key);
    node.fileId = nodes.size();
    nodes.add(node);
  }

  private Node node(ByteCursor in) throws GraphDamagedException {
    return nodes.get(in.count(nodes.size() - 1L, "a node's number"));
  }

  private void readState(Node node, ByteCursor in) throws GraphDamagedException {
    long changedAt = in.number();
    long verifiedAt = in.number();
    int flags = in.u8();
    Object value =
        (flags & GraphFormat.FLAG_DIGEST) != 0
            ? new State.Absent(in.take(Sha256.BYTES))
            : new State.Encoded(in.take(in.count(GraphFormat.MAX_VALUE_BYTES, "a value's length")));
    int groupCount = in.count(in.remaining(), "a count of groups");
    int @Nullable [] ends = null;
    Node[] dependencies = new Node[groupCount];
    int total = 0;
    for (int g = 0; g < groupCount; g++) {
      int size = in.count(in.remaining(), "a group's size");
      if (size == 0) {
        throw new GraphDamagedException("it has an empty group of dependencies");
      }
      if (size > 1 && ends == null) {
        ends = new int[groupCount];
        for (int i = 0; i < g; i++) {
          ends[i] = i + 1;
        }
      }
      if (total + size > dependencies.length) {
        dependencies = Arrays.copyOf(dependencies, Math.max(total + size, total * 2));
      }
      for (int i = 0; i < size; i++) {
        dependencies[total++] = node(in);
      }
      if (ends != null) {
        ends[g] = total;
      }
    }
    if (total != dependencies.length) {
      dependencies = Arrays.copyOf(dependencies, total);
    }
    node.state =
        new State(value, total == 0 ? State.NO_DEPENDENCIES : dependencies, ends, changedAt);
    node.verifiedAt = verifiedAt;
    node.forced = (flags & GraphFormat.FLAG_FORCED) != 0;
  }
}
