package software.straylight.continuity.model;

/** A manifest or a set of directory messages that is no canonical tree. */
public final class TreeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ReasonCode code;
  private final transient Bytes operand;

  TreeException(ReasonCode code, Bytes operand) {
    super(
        code
            + ": "
            + (operand.length() == Digest.LENGTH ? operand.toHex() : operand.percentEncoded())
            + " makes this no canonical tree; nothing of it was used",
        null,
        false,
        false);
    this.code = code;
    this.operand = operand;
  }

  /** One of the {@code TREE_} codes. */
  public ReasonCode code() {
    return code;
  }

  /** The path or the digest that the code's table entry names. */
  public Bytes operand() {
    return operand;
  }
}
