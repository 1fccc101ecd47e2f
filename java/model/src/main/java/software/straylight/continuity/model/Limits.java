package software.straylight.continuity.model;

/** The limits of the format ({@code docs/codec.md} section 1); checked before any work is done. */
public final class Limits {
  /** Longest message and longest {@code Bytes} field, in bytes: 256 MiB. */
  public static final int MESSAGE = 256 << 20;

  /** Longest {@code Text}, in bytes of UTF-8: 1 MiB. */
  public static final int TEXT = 1 << 20;

  /** Longest {@code Path}, in bytes. */
  public static final int PATH = 4096;

  /** Most items of a list, set or map. */
  public static final int COUNT = 1 << 24;

  /** Longest component of a path, in bytes. */
  public static final int COMPONENT = 255;

  /** Most components of a path in a tree. */
  public static final int DEPTH = 256;

  private Limits() {}
}
