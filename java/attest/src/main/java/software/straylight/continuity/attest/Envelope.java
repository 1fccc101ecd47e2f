package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;

/**
 * A DSSE envelope (version 1.0.2) with exactly one signature, in exactly one encoding: keys
 * ascending, no white space, padded standard base64, the key's id. Envelopes are malleable (base64
 * variants, spacing, key id) without the signature noticing, so {@link #parse} accepts only what
 * {@link #encode} writes; what is signed is the {@linkplain #pae pre-authentication encoding}.
 *
 * @param payloadType one of the two that the project signs
 * @param payload the signed bytes
 * @param keyId a hint whose key to try
 * @param signature 64 bytes
 */
public record Envelope(String payloadType, Bytes payload, String keyId, Bytes signature) {
  /** No envelope is larger: so that it fits an entry of a transparency log. */
  public static final int MAX = 60 * 1024;

  private static final String A = "{\"payload\":\"";
  private static final String B = "\",\"payloadType\":\"";
  private static final String C = "\",\"signatures\":[{\"keyid\":\"";
  private static final String D = "\",\"sig\":\"";
  private static final String E = "\"}]}";
  private static final int KEY_ID = "SHA256:".length() + 43;

  /** Signs a payload of a known type. */
  static Envelope sign(SigningKey key, String payloadType, Bytes payload) {
    byte[] signature = key.sign(pae(payloadType, payload));
    Envelope envelope =
        new Envelope(payloadType, payload, KeyId.of(key.signer()), Bytes.of(signature));
    int length = envelope.encode().length;
    if (length > MAX) {
      throw new AttestationException(
          AttestationException.Code.ENVELOPE_TOO_LARGE,
          "the statement makes an envelope of "
              + length
              + " bytes; at most "
              + MAX
              + " are allowed: declare a tree instead of many single outputs");
    }
    return envelope;
  }

  /** {@code "DSSEv1" SP len SP type SP len SP payload}: the bytes that are signed. */
  static byte[] pae(String payloadType, Bytes payload) {
    byte[] type = payloadType.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] head =
        ("DSSEv1 " + type.length + " " + payloadType + " " + payload.length() + " ")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + payload.length());
    System.arraycopy(payload.toByteArray(), 0, all, head.length, payload.length());
    return all;
  }

  /** The identity of the attestation, whatever its wrapping: SHA-256 of what was signed. */
  public Digest attestationId() {
    return Digest.sha256(pae(payloadType, payload));
  }

  /** Whether {@code key} signed this; see {@link StrictEd25519}. */
  public boolean isSignedBy(SignerKey key) {
    return StrictEd25519.verify(key, pae(payloadType, payload), signature.toByteArray());
  }

  /** Whether this is a toolchain declaration, exactly this message, signed by this key. */
  public boolean declares(Bytes message, SignerKey signer) {
    return payloadType.equals(Statement.DECLARATION_PAYLOAD_TYPE)
        && payload.equals(message)
        && isSignedBy(signer);
  }

  /** The canonical JSON. */
  public byte[] encode() {
    Base64.Encoder base64 = Base64.getEncoder();
    return (A
            + base64.encodeToString(payload.toByteArray())
            + B
            + payloadType
            + C
            + keyId
            + D
            + base64.encodeToString(signature.toByteArray())
            + E)
        .getBytes(US_ASCII);
  }

  /**
   * Reads the canonical encoding and nothing else.
   *
   * @throws AttestationException {@code ENVELOPE_TOO_LARGE} before anything is read, {@code
   *     ENVELOPE_MALFORMED}
   */
  public static Envelope parse(byte[] bytes) {
    if (bytes.length > MAX) {
      throw new AttestationException(
          AttestationException.Code.ENVELOPE_TOO_LARGE,
          bytes.length + " bytes; at most " + MAX + " are allowed");
    }
    String text = new String(bytes, US_ASCII);
    int b = text.indexOf(B);
    int c = b < 0 ? -1 : text.indexOf(C, b + B.length());
    int d = c < 0 ? -1 : text.indexOf(D, c + C.length());
    if (!text.startsWith(A) || b < A.length() || c < 0 || d < 0 || !text.endsWith(E)) {
      throw malformed("it is not of the form " + A + "…" + B + "…" + C + "…" + D + "…" + E);
    }
    Envelope envelope;
    try {
      envelope =
          new Envelope(
              text.substring(b + B.length(), c),
              Bytes.of(Base64.getDecoder().decode(text.substring(A.length(), b))),
              text.substring(c + C.length(), d),
              Bytes.of(
                  Base64.getDecoder()
                      .decode(text.substring(d + D.length(), text.length() - E.length()))));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw malformed("a field is not padded standard base64");
    }
    envelope.check();
    if (!Arrays.equals(envelope.encode(), bytes)) {
      throw malformed("it is not the canonical encoding of what it says");
    }
    return envelope;
  }

  private void check() {
    if (!payloadType.equals(Statement.PAYLOAD_TYPE)
        && !payloadType.equals(Statement.DECLARATION_PAYLOAD_TYPE)) {
      throw malformed("its payload type is neither a statement's nor a declaration's");
    }
    if (keyId.length() != KEY_ID
        || !keyId.startsWith("SHA256:")
        || !keyId.chars().skip(7).allMatch(Envelope::isBase64)) {
      throw malformed("its keyid is no SHA256 fingerprint");
    }
    if (signature.length() != StrictEd25519.SIGNATURE) {
      throw malformed("its signature has " + signature.length() + " bytes, not 64");
    }
  }

  private static boolean isBase64(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }

  private static AttestationException malformed(String why) {
    return new AttestationException(
        AttestationException.Code.ENVELOPE_MALFORMED, "no canonical DSSE envelope: " + why);
  }
}
