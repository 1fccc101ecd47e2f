package software.straylight.continuity.model;

/** How an action is isolated. */
public enum IsolationMode implements Encodable {
  /** User namespaces and the recording file system. */
  FULL,
  /** Emulated opens; its access record is never complete. */
  NO_FUSE;

  private static final IsolationMode[] ALL = values();

  /** Reads the tag. */
  public static IsolationMode read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
