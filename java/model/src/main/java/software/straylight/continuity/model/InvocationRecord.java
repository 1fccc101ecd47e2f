package software.straylight.continuity.model;

import java.util.List;
import java.util.Optional;

/**
 * One command that changed anything.
 *
 * @param previous the invocation record before
 * @param command the command line
 * @param policy of the {@link Policy} message
 * @param trust of the {@link Trust} message
 * @param evidence of the {@link EquivalenceEvidence} message
 * @param ledger the ledger's checkpoint
 * @param evaluated seconds since the epoch
 * @param kernel the kernel that decided
 * @param actions the actions
 */
public record InvocationRecord(
    Optional<Digest> previous,
    List<String> command,
    Digest policy,
    Digest trust,
    Digest evidence,
    Optional<Digest> ledger,
    long evaluated,
    KernelIdentity kernel,
    List<InvocationAction> actions)
    implements Message {
  /** Copies its lists. */
  public InvocationRecord {
    command = List.copyOf(command);
    actions = List.copyOf(actions);
  }

  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static InvocationRecord decode(byte[] message) {
    return Decoder.message(message, MessageType.INVOCATION_RECORD, InvocationRecord::read);
  }

  /** The same, for bytes that are held. */
  public static InvocationRecord decode(Bytes message) {
    return Decoder.message(message, MessageType.INVOCATION_RECORD, InvocationRecord::read);
  }

  /** Reads the fields, without a message head. */
  public static InvocationRecord read(Decoder in) {
    return new InvocationRecord(
        in.option(Decoder::digest),
        in.list(Decoder::text),
        in.digest(),
        in.digest(),
        in.digest(),
        in.option(Decoder::digest),
        in.u64(),
        KernelIdentity.read(in),
        in.list(InvocationAction::read));
  }

  @Override
  public void write(Encoder out) {
    out.option(previous, Encoder::digest);
    out.list(command, Encoder::text);
    out.digest(policy);
    out.digest(trust);
    out.digest(evidence);
    out.option(ledger, Encoder::digest);
    out.u64(evaluated);
    kernel.write(out);
    out.list(actions);
  }

  @Override
  public int messageType() {
    return MessageType.INVOCATION_RECORD;
  }
}
