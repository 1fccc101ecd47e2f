package software.straylight.continuity.attest;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import software.straylight.continuity.model.SignerKey;

/** The forms in which other tools write an Ed25519 public key. */
public final class PublicKeyText {
  /** SubjectPublicKeyInfo of Ed25519 up to the key itself (RFC 8410 section 4). */
  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";
  private static final String SSH = "ssh-ed25519 ";

  private PublicKeyText() {}

  /** For openssl and cosign: PEM of the SubjectPublicKeyInfo. */
  public static String pem(SignerKey key) {
    byte[] der = Arrays.copyOf(SPKI, SPKI.length + SignerKey.LENGTH);
    System.arraycopy(key.bytes().toByteArray(), 0, der, SPKI.length, SignerKey.LENGTH);
    return BEGIN + "\n" + Base64.getEncoder().encodeToString(der) + "\n" + END + "\n";
  }

  /**
   * For ssh and git: one line of {@code authorized_keys}.
   *
   * @param comment without line ends
   */
  public static String ssh(SignerKey key, String comment) {
    if (comment.chars().anyMatch(c -> c < ' ')) {
      throw new AttestationException(
          AttestationException.Code.KEY_NAME, "a comment has no control characters");
    }
    return SSH + Base64.getEncoder().encodeToString(KeyId.wire(key)) + " " + comment + "\n";
  }

  /**
   * Reads 64 hexadecimal digits, a PEM block, or an ssh line.
   *
   * @throws AttestationException {@code KEY_UNREADABLE}, {@code KEY_REFUSED}
   */
  public static SignerKey parse(String text) {
    String trimmed = text.strip();
    try {
      if (trimmed.startsWith(BEGIN) && trimmed.endsWith(END)) {
        String body = trimmed.substring(BEGIN.length(), trimmed.length() - END.length());
        return fromSpki(Base64.getDecoder().decode(body.replaceAll("\\s", "")));
      }
      if (trimmed.startsWith(SSH)) {
        return fromWire(Base64.getDecoder().decode(trimmed.split(" ", -1)[1]));
      }
      if (trimmed.length() == 2 * SignerKey.LENGTH) {
        return StrictEd25519.admit(SignerKey.fromHex(trimmed));
      }
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()), e);
    }
    throw unreadable("it is none of the three", null);
  }

  private static SignerKey fromSpki(byte[] der) {
    if (der.length != SPKI.length + SignerKey.LENGTH
        || !Arrays.equals(der, 0, SPKI.length, SPKI, 0, SPKI.length)) {
      throw unreadable("the PEM block is no Ed25519 SubjectPublicKeyInfo (RFC 8410)", null);
    }
    return StrictEd25519.admit(SignerKey.of(Arrays.copyOfRange(der, SPKI.length, der.length)));
  }

  private static SignerKey fromWire(byte[] wire) {
    if (wire.length < SignerKey.LENGTH) {
      throw unreadable("the ssh line is no ssh-ed25519 key (RFC 8709)", null);
    }
    SignerKey key =
        SignerKey.of(Arrays.copyOfRange(wire, wire.length - SignerKey.LENGTH, wire.length));
    if (!Arrays.equals(KeyId.wire(key), wire)) {
      throw unreadable("the ssh line is no ssh-ed25519 key (RFC 8709)", null);
    }
    return StrictEd25519.admit(key);
  }

  private static AttestationException unreadable(
      String why, @org.jspecify.annotations.Nullable Throwable cause) {
    return new AttestationException(
        AttestationException.Code.KEY_UNREADABLE,
        "a public key is written as 64 hexadecimal digits, a PEM block or an ssh-ed25519 line: "
            + why,
        cause);
  }
}
