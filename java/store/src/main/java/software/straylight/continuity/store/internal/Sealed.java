package software.straylight.continuity.store.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The frame of the store's small private files (index entries, roots, usage): eight bytes of magic,
 * a kind, a length, the body, SHA-256 of all that. Any flipped bit and any truncation is noticed;
 * what the body claims is for its reader to check.
 */
public final class Sealed {
  private static final byte[] MAGIC = {'C', 'N', 'T', 'S', 'T', 'O', 'R', 1};
  private static final int HEADER = MAGIC.length + 1 + 4;
  private static final int SEAL = 32;

  private Sealed() {}

  public static byte[] seal(byte kind, byte[] body) {
    ByteBuffer out = ByteBuffer.allocate(HEADER + body.length + SEAL);
    out.put(MAGIC).put(kind).putInt(body.length).put(body);
    MessageDigest digest = Content.sha256();
    digest.update(out.array(), 0, HEADER + body.length);
    return out.put(digest.digest()).array();
  }

  /**
   * The body.
   *
   * @throws BrokenException if these are not the bytes of {@code seal(kind, body)} for any body
   */
  public static byte[] open(byte kind, byte[] bytes) {
    if (bytes.length < HEADER + SEAL || !startsWith(bytes)) {
      throw new BrokenException("no store header in " + bytes.length + " bytes");
    }
    int length = ByteBuffer.wrap(bytes).getInt(MAGIC.length + 1);
    if (bytes[MAGIC.length] != kind || length != bytes.length - HEADER - SEAL) {
      throw new BrokenException("the header does not fit the file");
    }
    MessageDigest digest = Content.sha256();
    digest.update(bytes, 0, HEADER + length);
    byte[] found = digest.digest();
    byte[] expected = Arrays.copyOfRange(bytes, HEADER + length, bytes.length);
    if (!Arrays.equals(expected, found)) {
      throw new BrokenException("the checksum is not that of the content");
    }
    return Arrays.copyOfRange(bytes, HEADER, HEADER + length);
  }

  private static boolean startsWith(byte[] bytes) {
    return Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length);
  }

  /** A file that was cut, changed, or never was ours. */
  public static final class BrokenException extends RuntimeException {
    BrokenException(String message) {
      super(message);
    }
  }
}
