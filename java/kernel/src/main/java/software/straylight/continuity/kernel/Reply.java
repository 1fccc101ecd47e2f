package software.straylight.continuity.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.Reason;

/** A kernel's reply to one call. */
public sealed interface Reply {
  /**
   * The kernel decided.
   *
   * @param payload the payload's message
   */
  record Ok(Bytes payload) implements Reply {}

  /** The kernel refuses, with a reason. */
  record Refused(Reason reason) implements Reply {}

  /**
   * The request is no encoding.
   *
   * @param offset of the first byte of the innermost refused item
   * @param code ordinal of a {@link MalformedException.Code}
   */
  record Malformed(long offset, int code) implements Reply {}

  /**
   * The call decided nothing.
   *
   * @param code 0 memory, 1 limit, 2 internal
   */
  record Failed(int code) implements Reply {
    /** Memory ran out. */
    public static final int MEMORY = 0;

    /** The reply would exceed a limit of the format. */
    public static final int LIMIT = 1;

    /** A fault of the kernel. */
    public static final int INTERNAL = 2;
  }

  /** The bytes of this reply. */
  default byte[] encode() {
    return switch (this) {
      case Ok ok -> join(0, ok.payload.toByteArray());
      case Refused r -> join(1, r.reason.encode());
      case Malformed m ->
          ByteBuffer.allocate(10)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put((byte) 2)
              .putLong(m.offset)
              .put((byte) m.code)
              .array();
      case Failed f -> new byte[] {3, (byte) f.code};
    };
  }

  /** A status byte and what follows it. */
  static byte[] join(int status, byte[] rest) {
    byte[] reply = new byte[1 + rest.length];
    reply[0] = (byte) status;
    System.arraycopy(rest, 0, reply, 1, rest.length);
    return reply;
  }

  /**
   * Reads a reply.
   *
   * @throws KernelException if it is none
   */
  static Reply parse(byte[] reply) {
    if (reply.length > 0) {
      switch (reply[0]) {
        case 0 -> {
          return new Ok(Bytes.of(reply, 1, reply.length - 1));
        }
        case 1 -> {
          try {
            return new Refused(Reason.decode(Arrays.copyOfRange(reply, 1, reply.length)));
          } catch (MalformedException e) {
            throw new KernelException("a kernel refused with a reason that is none", e);
          }
        }
        case 2 -> {
          if (reply.length == 10) {
            long offset = ByteBuffer.wrap(reply).order(ByteOrder.LITTLE_ENDIAN).getLong(1);
            return new Malformed(offset, reply[9] & 0xff);
          }
        }
        case 3 -> {
          if (reply.length == 2) {
            return new Failed(reply[1] & 0xff);
          }
        }
        default -> {}
      }
    }
    throw new KernelException(
        "a kernel answered what is no reply: "
            + Bytes.of(reply).slice(0, Math.min(64, reply.length)).toHex(),
        null);
  }
}
