package software.straylight.continuity.engine.dice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;

/**
 * The layout of a graph file.
 *
 * <pre>
 * file   = header frame*
 * header = "CONTDICE" version:u32 schema:32 bytes
 * frame  = length:u32 payload digest:32 bytes   -- SHA-256 of (previous digest, length, payload);
 *                                               -- the first frame's previous is that of the header
 * payload = kind:u8 record*                     -- kind 1 ends a checkpoint, kind 0 goes on
 * record = 1 type key                           -- defines the next node number
 *        | 2 node mark mark flags value groups  -- the state of a node, replacing an earlier one
 *        | 3 node                               -- the node has no state any more
 *        | 4 version
 * </pre>
 *
 * Numbers in records are unsigned LEB128. The schema is a digest over everything that gives the
 * bytes their meaning: this layout, the owner's fingerprint and the registered types. The file is
 * private to its writer's version; nothing but speed is lost with it.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GraphFormat(List<KeyType<?, ?>> types, byte[] schema) {
  static final int VERSION = 1;
  static final int HEADER_BYTES = 8 + 4 + Sha256.BYTES;
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
    MessageDigest digest = Sha256.start();
    digest.update(ByteBuffer.allocate(8).putInt(VERSION).putInt(fingerprint.length).flip());
    digest.update(fingerprint);
    for (KeyType<?, ?> type : types) {
      String line = type.name() + ' ' + type.persistence() + '\n';
      digest.update(line.getBytes(StandardCharsets.US_ASCII));
    }
    return new GraphFormat(types, digest.digest());
  }

  byte[] header() {
    return ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).putInt(VERSION).put(schema).array();
  }

  static byte[] frameDigest(byte[] previous, byte[] bytes, int offset, int length) {
    MessageDigest digest = Sha256.start();
    digest.update(previous);
    digest.update(bytes, offset, length);
    return digest.digest();
  }
}
