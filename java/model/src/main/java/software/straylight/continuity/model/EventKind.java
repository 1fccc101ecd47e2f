package software.straylight.continuity.model;

/** What an access was. */
public enum EventKind implements Encodable {
  /** A look-up that found something. */
  HIT,
  /** A look-up that found nothing. */
  MISS,
  /** A directory listing. */
  LIST,
  /** The target of a symbolic link was read. */
  READLINK,
  /** A file was opened. */
  OPEN,
  /** A file was executed. */
  EXEC,
  /** The first use of a bound tree; it covers all look-ups below. */
  STORE_ROOT,
  /** A mutation or a call that the policy refuses. */
  DENIED;

  private static final EventKind[] ALL = values();

  /** Reads the tag. */
  public static EventKind read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
