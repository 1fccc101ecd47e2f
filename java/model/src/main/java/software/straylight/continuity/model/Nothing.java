package software.straylight.continuity.model;

/** A record without fields: some requests and replies say nothing but that they were made. */
public enum Nothing implements Encodable {
  /** The only value. */
  INSTANCE;

  @Override
  public void write(Encoder out) {}
}
