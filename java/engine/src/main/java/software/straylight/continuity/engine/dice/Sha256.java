package software.straylight.continuity.engine.dice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of FIPS 180-4, which every Java platform has. */
final class Sha256 {
  static final int BYTES = 32;

  private Sha256() {}

  static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java platform lacks SHA-256", e);
    }
  }

  static byte[] of(byte[] bytes) {
    return start().digest(bytes);
  }
}
