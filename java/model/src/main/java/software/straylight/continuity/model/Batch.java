package software.straylight.continuity.model;

import java.util.List;

/**
 * Several requests or replies.
 *
 * @param items the items, in order
 */
public record Batch(List<Bytes> items) implements Message {
  /** Copies its lists. */
  public Batch {
    items = List.copyOf(items);
  }

  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static Batch decode(byte[] message) {
    return Decoder.message(message, MessageType.BATCH, Batch::read);
  }

  /** The same, for bytes that are held. */
  public static Batch decode(Bytes message) {
    return Decoder.message(message, MessageType.BATCH, Batch::read);
  }

  /** Reads the fields, without a message head. */
  public static Batch read(Decoder in) {
    return new Batch(in.list(Decoder::bytes));
  }

  @Override
  public void write(Encoder out) {
    out.list(items, Encoder::bytes);
  }

  @Override
  public int messageType() {
    return MessageType.BATCH;
  }
}
