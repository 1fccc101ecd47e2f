package software.straylight.continuity.model;

/** Where the answers of a channel come from. */
public enum Provision implements Encodable {
  /** From the host. */
  HOST,
  /** From the sandbox, the same each time. */
  VIRTUAL;

  private static final Provision[] ALL = values();

  /** Reads the tag. */
  public static Provision read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
