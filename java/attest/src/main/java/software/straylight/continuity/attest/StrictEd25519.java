package software.straylight.continuity.attest;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import software.straylight.continuity.model.SignerKey;

/**
 * Ed25519 (RFC 8032) with the strictest acceptance in use. BouncyCastle verifies with the cofactor,
 * most tools without: a signer could make a signature that only one of the two kinds accepts. So
 * both the key and the signature's R must be canonical encodings of points of prime order; then the
 * two equations agree, and what is accepted here is accepted by every other verifier.
 */
public final class StrictEd25519 {
  /** Bytes of a signature. */
  public static final int SIGNATURE = Ed25519.SIGNATURE_SIZE;

  private StrictEd25519() {}

  /**
   * Whether the bytes may be a signer's key at all: canonical, on the curve, of prime order. The
   * neutral element, for one, "verifies" every message in most tools.
   */
  public static boolean isAdmissible(SignerKey key) {
    return Ed25519.validatePublicKeyFull(key.bytes().toByteArray(), 0);
  }

  /**
   * The key, if it is admissible. Every way by which a key comes in passes here.
   *
   * @throws AttestationException {@code KEY_REFUSED}
   */
  public static SignerKey admit(SignerKey key) {
    if (!isAdmissible(key)) {
      throw new AttestationException(
          AttestationException.Code.KEY_REFUSED,
          key.toHex()
              + " is not the canonical encoding of a point of prime order (RFC 8032 section 5.1);"
              + " with such a key anyone may be able to forge signatures, so it is not trusted");
    }
    return key;
  }

  /** Whether {@code signature} is one of {@code message} by {@code key}; false for any oddity. */
  static boolean verify(SignerKey key, byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE || !isAdmissible(key)) {
      return false;
    }
    return Ed25519.validatePublicKeyFull(signature, 0)
        && Ed25519.verify(signature, 0, key.bytes().toByteArray(), 0, message, 0, message.length);
  }
}
