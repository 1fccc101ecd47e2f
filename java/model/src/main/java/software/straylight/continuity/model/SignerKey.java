package software.straylight.continuity.model;

import java.util.HexFormat;

/**
 * An Ed25519 public key (RFC 8032), 32 bytes: who signed.
 *
 * @param bytes the key's encoding
 */
public record SignerKey(Bytes bytes) implements Encodable, Comparable<SignerKey> {
  /** Number of bytes. */
  public static final int LENGTH = 32;

  /** Refuses anything but 32 bytes. */
  public SignerKey {
    if (bytes.length() != LENGTH) {
      throw new IllegalArgumentException(
          "an Ed25519 public key has 32 bytes, not " + bytes.length());
    }
  }

  /** The key whose encoding is {@code bytes}. */
  public static SignerKey of(byte[] bytes) {
    return new SignerKey(Bytes.of(bytes));
  }

  /** Reads 64 hexadecimal digits. */
  public static SignerKey fromHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  /** 64 lower-case hexadecimal digits. */
  public String toHex() {
    return bytes.toHex();
  }

  static SignerKey read(Decoder in) {
    return new SignerKey(in.fixed(LENGTH));
  }

  @Override
  public void write(Encoder out) {
    out.fixed(bytes);
  }

  @Override
  public int compareTo(SignerKey other) {
    return bytes.compareTo(other.bytes);
  }

  @Override
  public String toString() {
    return toHex();
  }
}
