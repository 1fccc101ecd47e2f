package software.straylight.continuity.kernel;

import java.util.List;
import java.util.Optional;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.MessageType;

/** The operations of a kernel, in the order of their numbers. */
public enum Operation {
  /** What the kernel is. */
  ABI,
  /** Whether a build graph is well-formed, and its order. */
  VALIDATE_GRAPH,
  /** A manifest's canonical tree, or a canonical tree's manifest. */
  TREE,
  /** An action's preimage and key. */
  ACTION_KEY,
  /** Where to look for an action's result. */
  MEMBERS,
  /** Whether an execution saw nothing but its view. */
  CHECK_HERMETIC,
  /** What became of an execution. */
  VERDICT,
  /** Which record may be served for an action. */
  ADMIT,
  /** What a set of roots needs. */
  CHECK_CLOSURE,
  /** Whether an execution's coeffects are evidenced. */
  CHECK_DISCHARGE,
  /** The only statement that binds a record. */
  CHECK_STATEMENT;

  /** Added to a number: the batched form, a list of requests answered by a list of replies. */
  public static final int BATCH = 0x8000;

  private static final List<Operation> ALL = List.of(values());

  /** The number on the wire. */
  @SuppressWarnings("EnumOrdinal") // declared in the order of the format
  public int number() {
    return ordinal() + 1;
  }

  /** The number of the batched form. */
  public int batchNumber() {
    return BATCH | number();
  }

  /** The operation with that number, batched forms not included. */
  public static Optional<Operation> of(int number) {
    return number >= 1 && number <= ALL.size()
        ? Optional.of(ALL.get(number - 1))
        : Optional.empty();
  }

  /** The message type of its request. */
  public int requestType() {
    return MessageType.REQUEST + number();
  }

  /** The message type of its payload. */
  public int payloadType() {
    return MessageType.PAYLOAD + number();
  }

  /** A request's message. */
  public byte[] request(Encodable fields) {
    return message(requestType(), fields);
  }

  /** A payload's message. */
  public byte[] payload(Encodable fields) {
    return message(payloadType(), fields);
  }

  private static byte[] message(int type, Encodable fields) {
    Encoder out = new Encoder();
    out.head(type);
    fields.write(out);
    return out.toByteArray();
  }
}
