package software.straylight.continuity.model;

/** What became of an action in one command. */
public enum InvocationVerdict implements Encodable {
  /** It ran. */
  RAN,
  /** It was served from a record. */
  SERVED,
  /** It was refused. */
  REFUSED,
  /** It failed. */
  FAILED;

  private static final InvocationVerdict[] ALL = values();

  /** Reads the tag. */
  public static InvocationVerdict read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
