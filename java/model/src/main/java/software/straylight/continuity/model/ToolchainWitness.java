package software.straylight.continuity.model;

/**
 * Two records of one action that differ in nothing but the toolchain.
 *
 * @param recordA SHA-256 of the one record
 * @param recordB SHA-256 of the other
 */
public record ToolchainWitness(Digest recordA, Digest recordB) implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static ToolchainWitness decode(byte[] message) {
    return Decoder.message(message, MessageType.TOOLCHAIN_WITNESS, ToolchainWitness::read);
  }

  /** The same, for bytes that are held. */
  public static ToolchainWitness decode(Bytes message) {
    return Decoder.message(message, MessageType.TOOLCHAIN_WITNESS, ToolchainWitness::read);
  }

  /** Reads the fields, without a message head. */
  public static ToolchainWitness read(Decoder in) {
    return new ToolchainWitness(in.digest(), in.digest());
  }

  @Override
  public void write(Encoder out) {
    out.digest(recordA);
    out.digest(recordB);
  }

  @Override
  public int messageType() {
    return MessageType.TOOLCHAIN_WITNESS;
  }
}
