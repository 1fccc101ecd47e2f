package software.straylight.continuity.model;

/** A way by which something outside could reach an action. */
public enum Channel implements Encodable {
  /** Files. */
  FILE,
  /** The network. */
  NET,
  /** Clocks. */
  CLOCK,
  /** Randomness. */
  RANDOM,
  /** uname, sysinfo, statfs. */
  MACHINE,
  /** User and group. */
  IDENTITY,
  /** Other processes. */
  IPC;

  private static final Channel[] ALL = values();

  /** Reads the tag. */
  public static Channel read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
