package software.straylight.continuity.model;

/** How a path of the host was used. */
public enum FilesystemMode implements Encodable {
  /** Read. */
  READ,
  /** Written. */
  WRITE,
  /** Executed. */
  EXECUTE;

  private static final FilesystemMode[] ALL = values();

  /** Reads the tag. */
  public static FilesystemMode read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
