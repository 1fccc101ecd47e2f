package software.straylight.continuity.model;

/**
 * The names of a directory; a {@code names} claim is the digest of this message.
 *
 * @param names the names
 */
public record NameList(OrderedSet<Bytes> names) implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static NameList decode(byte[] message) {
    return Decoder.message(message, MessageType.NAME_LIST, NameList::read);
  }

  /** The same, for bytes that are held. */
  public static NameList decode(Bytes message) {
    return Decoder.message(message, MessageType.NAME_LIST, NameList::read);
  }

  /** Reads the fields, without a message head. */
  public static NameList read(Decoder in) {
    return new NameList(in.contentSet(Decoder::path));
  }

  @Override
  public void write(Encoder out) {
    out.set(names, Encoder::path);
  }

  @Override
  public int messageType() {
    return MessageType.NAME_LIST;
  }
}
