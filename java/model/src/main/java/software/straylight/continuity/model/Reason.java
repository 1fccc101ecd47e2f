package software.straylight.continuity.model;

import java.util.List;
import java.util.Optional;

/**
 * Why something was refused.
 *
 * @param code a {@link ReasonCode}'s number
 * @param operands what the code's table entry names
 */
public record Reason(int code, List<Bytes> operands) implements Message {
  /** Copies its lists. */
  public Reason {
    operands = List.copyOf(operands);
  }

  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static Reason decode(byte[] message) {
    return Decoder.message(message, MessageType.REASON, Reason::read);
  }

  /** The same, for bytes that are held. */
  public static Reason decode(Bytes message) {
    return Decoder.message(message, MessageType.REASON, Reason::read);
  }

  /** Reads the fields, without a message head. */
  public static Reason read(Decoder in) {
    return new Reason(in.u16(), in.list(Decoder::bytes));
  }

  @Override
  public void write(Encoder out) {
    out.u16(code);
    out.list(operands, Encoder::bytes);
  }

  @Override
  public int messageType() {
    return MessageType.REASON;
  }

  /** The code, if it is one of the table's. */
  public Optional<ReasonCode> reasonCode() {
    return ReasonCode.of(code);
  }
}
