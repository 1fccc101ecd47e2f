package software.straylight.continuity.model;

/**
 * What is no longer trusted.
 *
 * @param revokedKeys keys
 * @param revokedDeclarations declarations, by the digest of their message
 */
public record Trust(OrderedSet<SignerKey> revokedKeys, OrderedSet<Digest> revokedDeclarations)
    implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static Trust decode(byte[] message) {
    return Decoder.message(message, MessageType.TRUST, Trust::read);
  }

  /** The same, for bytes that are held. */
  public static Trust decode(Bytes message) {
    return Decoder.message(message, MessageType.TRUST, Trust::read);
  }

  /** Reads the fields, without a message head. */
  public static Trust read(Decoder in) {
    return new Trust(in.set(Decoder::key), in.set(Decoder::digest));
  }

  @Override
  public void write(Encoder out) {
    out.set(revokedKeys, Encoder::value);
    out.set(revokedDeclarations, Encoder::digest);
  }

  @Override
  public int messageType() {
    return MessageType.TRUST;
  }
}
