package software.straylight.continuity.model;

/** Bytes that are not the encoding of any value: where, and why. */
public final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why decoding stopped; the ordinal is the code on the wire. */
  public enum Code {
    /** Fewer bytes remain than the item needs. */
    TRUNCATED,
    /** A length or count above the format's limit. */
    LIMIT,
    /** A tag that no alternative has, or another message type. */
    TAG,
    /** Not a value of the item's type. */
    VALUE,
    /** An item of a set, or a key of a map, not above the one before it. */
    ORDER,
    /** Bytes after the end of the message. */
    TRAILING
  }

  private final int offset;
  private final Code code;

  MalformedException(int offset, Code code) {
    super(
        "malformed: "
            + code.name().toLowerCase(java.util.Locale.ROOT)
            + " at byte "
            + offset
            + "; the bytes are not a canonical encoding, so nothing of them was used",
        null,
        false,
        false);
    this.offset = offset;
    this.code = code;
  }

  /** Offset of the first byte of the innermost refused item, from the message's first byte. */
  public int offset() {
    return offset;
  }

  /** Why decoding stopped. */
  public Code code() {
    return code;
  }
}
