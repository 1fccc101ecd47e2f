package software.straylight.continuity.model;

/** The kind of rule that an action comes from; the scope of an equivalence is a set of these. */
public enum RuleKind implements Encodable {
  /** Compilation of one C or C++ source. */
  CC_COMPILE,
  /** A static library. */
  CC_ARCHIVE,
  /** An executable or shared library. */
  CC_LINK,
  /** A test run. */
  CC_TEST,
  /** A command of the user's own; covered only by the scope {@code all}. */
  GENRULE,
  /** Preparation of an imported toolchain. */
  TOOLCHAIN_PREPARE;

  private static final RuleKind[] ALL = values();

  /** Reads the tag. */
  public static RuleKind read(Decoder in) {
    return ALL[in.tag(ALL.length)];
  }

  @Override
  public void write(Encoder out) {
    out.tag(this);
  }
}
