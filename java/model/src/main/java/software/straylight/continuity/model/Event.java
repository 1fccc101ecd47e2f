package software.straylight.continuity.model;

/**
 * One access, once however often it happened.
 *
 * @param kind what it was
 * @param path absolute path in the sandbox
 * @param claim what was answered
 */
public record Event(EventKind kind, Bytes path, Claim claim) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Event read(Decoder in) {
    return new Event(EventKind.read(in), in.path(), Claim.read(in));
  }

  @Override
  public void write(Encoder out) {
    kind.write(out);
    out.path(path);
    claim.write(out);
  }
}
