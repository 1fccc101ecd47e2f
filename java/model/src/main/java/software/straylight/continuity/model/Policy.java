package software.straylight.continuity.model;

/**
 * What may be served.
 *
 * @param mode the weakest isolation accepted
 * @param allowOpen channels that may have been open
 * @param signers whose signatures count
 * @param threshold how many distinct signers are needed; at least 1 counts
 * @param witnesses how many witnesses a declaration needs
 */
public record Policy(
    IsolationMode mode,
    OrderedSet<Channel> allowOpen,
    OrderedSet<SignerKey> signers,
    int threshold,
    int witnesses)
    implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static Policy decode(byte[] message) {
    return Decoder.message(message, MessageType.POLICY, Policy::read);
  }

  /** The same, for bytes that are held. */
  public static Policy decode(Bytes message) {
    return Decoder.message(message, MessageType.POLICY, Policy::read);
  }

  /** Reads the fields, without a message head. */
  public static Policy read(Decoder in) {
    return new Policy(
        IsolationMode.read(in), in.set(Channel::read), in.set(Decoder::key), in.u16(), in.u16());
  }

  @Override
  public void write(Encoder out) {
    mode.write(out);
    out.set(allowOpen);
    out.set(signers, Encoder::value);
    out.u16(threshold);
    out.u16(witnesses);
  }

  @Override
  public int messageType() {
    return MessageType.POLICY;
  }
}
