package software.straylight.continuity.model;

/**
 * A miss, and what it could have been.
 *
 * @param miss the absolute path that was looked for
 * @param what what it could have been
 */
public record Candidate(Bytes miss, Missed what) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Candidate read(Decoder in) {
    return new Candidate(in.path(), Missed.read(in));
  }

  @Override
  public void write(Encoder out) {
    out.path(miss);
    what.write(out);
  }
}
