package software.straylight.continuity.model;

/** How a channel was treated. */
public enum ChannelState implements Encodable {
  /** Nothing could pass. */
  PREVENTED,
  /** The sandbox answered, the same each time. */
  VIRTUAL,
  /** Every answer is in the record. */
  RECORDED,
  /** The host answered, unrecorded. */
  OPEN;

  private static final ChannelState[] ALL = values();

  /** Reads the tag. */
  public static ChannelState read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
