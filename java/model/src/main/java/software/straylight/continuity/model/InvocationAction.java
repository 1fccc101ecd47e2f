package software.straylight.continuity.model;

import java.util.List;

/**
 * One action of a command.
 *
 * @param label its label
 * @param action its key
 * @param record its execution record
 * @param path the equivalence path by which it was served
 * @param verdict what became of it
 * @param reason a {@link ReasonCode}, or 0
 */
public record InvocationAction(
    String label,
    Digest action,
    Digest record,
    List<Step> path,
    InvocationVerdict verdict,
    int reason)
    implements Encodable {
  /** Copies its lists. */
  public InvocationAction {
    path = List.copyOf(path);
  }

  /** Reads the fields, without a message head. */
  public static InvocationAction read(Decoder in) {
    return new InvocationAction(
        in.text(),
        in.digest(),
        in.digest(),
        in.list(Step::read),
        InvocationVerdict.read(in),
        in.u16());
  }

  @Override
  public void write(Encoder out) {
    out.text(label);
    out.digest(action);
    out.digest(record);
    out.list(path);
    verdict.write(out);
    out.u16(reason);
  }
}
