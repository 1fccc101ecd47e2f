package software.straylight.continuity.dhall.internal.syntax;

/** What becomes of imported bytes, in the order of the binary encoding. */
public enum ImportMode {
  CODE("", 0),
  TEXT("Text", 1),
  LOCATION("Location", 2),
  BYTES("Bytes", 3);

  private final String source;
  private final int code;

  ImportMode(String source, int code) {
    this.source = source;
    this.code = code;
  }

  /** The mode's number in the binary encoding, 0 to 3. */
  public int code() {
    return code;
  }

  public static ImportMode ofCode(int code) {
    for (ImportMode mode : values()) {
      if (mode.code == code) {
        return mode;
      }
    }
    throw new IllegalArgumentException("no import mode " + code);
  }

  public String source() {
    return source;
  }
}
