package software.straylight.continuity.model;

/**
 * One step of an equivalence path between toolchains.
 *
 * @param from the tree before
 * @param to the tree after
 * @param evidence SHA-256 of the declaration's or the witness's message
 */
public record Step(Digest from, Digest to, Digest evidence) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Step read(Decoder in) {
    return new Step(in.digest(), in.digest(), in.digest());
  }

  @Override
  public void write(Encoder out) {
    out.digest(from);
    out.digest(to);
    out.digest(evidence);
  }
}
