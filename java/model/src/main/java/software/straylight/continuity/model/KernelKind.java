package software.straylight.continuity.model;

/** Which kernel decided. */
public enum KernelKind implements Encodable {
  /** The proved one. */
  LEAN,
  /** The reference in Java. */
  JAVA,
  /** Both, in agreement. */
  BOTH;

  private static final KernelKind[] ALL = values();

  /** Reads the tag. */
  public static KernelKind read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
