package software.straylight.continuity.model;

/** A value that crosses borders on its own: head, body, end of input. */
public interface Message extends Encodable {
  /** The number of its type ({@code docs/codec.md} section 2). */
  int messageType();

  /**
   * The canonical bytes of the message.
   *
   * @throws NotEncodableException if a limit of the format is exceeded
   */
  default byte[] encode() {
    Encoder out = new Encoder();
    out.head(messageType());
    write(out);
    return out.toByteArray();
  }

  /** SHA-256 of the message. */
  default Digest digest() {
    return Digest.sha256(encode());
  }
}
