package software.straylight.continuity.attest;

import java.security.SecureRandom;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import software.straylight.continuity.model.SignerKey;

/**
 * A secret key. It signs envelopes only ({@link Envelope#sign}): there is no way to sign bare
 * bytes, which could be made to look like something else. The public key is always derived from the
 * seed, never taken from a caller.
 */
public final class SigningKey {
  static final int SEED = Ed25519.SECRET_KEY_SIZE;

  private final byte[] seed;
  private final SignerKey signer;

  private SigningKey(byte[] seed) {
    this.seed = seed;
    byte[] derived = new byte[SignerKey.LENGTH];
    Ed25519.generatePublicKey(seed, 0, derived, 0);
    this.signer = SignerKey.of(derived);
  }

  /** A new key from the system's secure random source. */
  public static SigningKey generate() {
    byte[] seed = new byte[SEED];
    new SecureRandom().nextBytes(seed);
    return new SigningKey(seed);
  }

  /** The key of a seed of 32 bytes. */
  static SigningKey ofSeed(byte[] seed) {
    if (seed.length != SEED) {
      throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length);
    }
    return new SigningKey(seed.clone());
  }

  /** The public key. */
  public SignerKey signer() {
    return signer;
  }

  byte[] seed() {
    return seed.clone();
  }

  byte[] sign(byte[] message) {
    byte[] signature = new byte[StrictEd25519.SIGNATURE];
    Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
    return signature;
  }

  /** The key's id; never the secret. */
  @Override
  public String toString() {
    return KeyId.of(signer);
  }
}
