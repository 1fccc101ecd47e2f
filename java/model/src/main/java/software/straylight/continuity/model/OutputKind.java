package software.straylight.continuity.model;

/** What a declared output is. */
public enum OutputKind implements Encodable {
  /** A regular file. */
  FILE,
  /** A directory tree. */
  TREE;

  private static final OutputKind[] ALL = values();

  /** Reads the tag. */
  public static OutputKind read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
