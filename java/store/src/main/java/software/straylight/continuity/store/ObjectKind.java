package software.straylight.continuity.store;

/** What a digest names, and so what else must be kept with it. The numbers are stored: append. */
public enum ObjectKind {
  /** Bytes that lead to nothing else. */
  BLOB(0),
  /** The root of a canonical tree: its directories, its files, its materialisation. */
  TREE(1),
  /** An execution record: outputs, run-time references, standard output and error. */
  RECORD(2),
  /** An invocation record: its execution records, policy, trust and evidence. */
  INVOCATION(3);

  private final byte number;

  ObjectKind(int number) {
    this.number = (byte) number;
  }

  byte number() {
    return number;
  }

  static ObjectKind of(byte number) {
    for (ObjectKind kind : values()) {
      if (kind.number == number) {
        return kind;
      }
    }
    throw new StoreException(StoreException.Code.STORE_FORMAT, "unknown kind of object " + number);
  }
}
