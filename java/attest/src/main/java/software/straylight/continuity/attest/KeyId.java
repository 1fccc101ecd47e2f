package software.straylight.continuity.attest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;

/**
 * The name of a key: {@code SHA256:} and the unpadded base64 of the SHA-256 of its OpenSSH encoding
 * (RFC 8709), as {@code ssh-keygen -lf} prints it. In an envelope it is a hint, never trusted.
 */
public final class KeyId {
  private static final byte[] TYPE = "ssh-ed25519".getBytes(StandardCharsets.US_ASCII);

  private KeyId() {}

  public static String of(SignerKey key) {
    byte[] hash = Digest.sha256(wire(key)).toByteArray();
    return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
  }

  /** The key as OpenSSH encodes it: two strings with their lengths. */
  static byte[] wire(SignerKey key) {
    return ByteBuffer.allocate(4 + TYPE.length + 4 + SignerKey.LENGTH)
        .putInt(TYPE.length)
        .put(TYPE)
        .putInt(SignerKey.LENGTH)
        .put(key.bytes().toByteArray())
        .array();
  }
}
