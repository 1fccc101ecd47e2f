package software.straylight.continuity.engine.dice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The layout of a graph file.
 *
 * <pre>
 * file   = header frame*
 * header = "CONTDICE" version:u32 length:u32 schema
 * frame  = length:u32 payload sum:u64    -- of (previous sum, length, payload);
 *                                        -- the first frame's previous is that of the header
 * payload = kind:u8 record*                     -- kind 1 ends a checkpoint, kind 0 goes on
 * record = 1 type key                           -- defines the next node number
 *        | 2 node mark mark flags value groups  -- the state of a node, replacing an earlier one
 *        | 3 node                               -- the node has no state any more
 *        | 4 version
 * </pre>
 *
 * Numbers in records are unsigned LEB128. The schema is everything that gives the bytes their
 * meaning: the owner's fingerprint and the registered types. A sum is the CRC-32 (ISO 3309) and the
 * CRC-32C (RFC 3720) of the same bytes: it finds damage, which is all that is asked of it, since
 * who may write the file may as well write another; and unlike a SHA-256 it costs a process that
 * has just started nothing. The file is private to its writer's version; nothing but speed is lost
 * with it.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GraphFormat(List<KeyType<?, ?>> types, byte[] header) {
  static final int VERSION = 1;
  static final int SUM_BYTES = 8;
  static final int FRAME_TARGET_BYTES = 1 << 20;
  static final int MAX_FRAME_BYTES = 64 << 20;
  static final int MAX_VALUE_BYTES = 8 << 20;
  static final int MAX_KEY_BYTES = 1 << 20;

  static final int CONTINUES = 0;
  static final int COMPLETE = 1;
  static final int DEFINE = 1;
  static final int STATE = 2;
  static final int DROP = 3;
  static final int AT_VERSION = 4;

  static final int FLAG_DIGEST = 1;
  static final int FLAG_FORCED = 2;

  private static final byte[] MAGIC = "CONTDICE".getBytes(StandardCharsets.US_ASCII);

  static GraphFormat of(Collection<KeyType<?, ?>> registered, byte[] fingerprint) {
    List<KeyType<?, ?>> types =
        registered.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    StringBuilder lines = new StringBuilder();
    for (KeyType<?, ?> type : types) {
      lines.append(type.name()).append(' ').append(type.persistence()).append('\n');
    }
    byte[] listed = lines.toString().getBytes(StandardCharsets.US_ASCII);
    int schemaBytes = 4 + fingerprint.length + listed.length;
    ByteBuffer header = ByteBuffer.allocate(MAGIC.length + 8 + schemaBytes);
    header.put(MAGIC).putInt(VERSION).putInt(schemaBytes);
    header.putInt(fingerprint.length).put(fingerprint).put(listed);
    return new GraphFormat(types, header.array());
  }

  /** The sum that the first frame goes on from. */
  long headerSum() {
    return sum(0, header, 0, header.length);
  }

  static long sum(long previous, byte[] bytes, int offset, int length) {
    byte[] before = ByteBuffer.allocate(SUM_BYTES).putLong(previous).array();
    CRC32 first = new CRC32();
    first.update(before);
    first.update(bytes, offset, length);
    CRC32C second = new CRC32C();
    second.update(before);
    second.update(bytes, offset, length);
    return first.getValue() << 32 | second.getValue();
  }
}
