package software.straylight.continuity.dhall.internal.syntax;

/** The binary operators, in the order of their codes in the binary encoding (binary.md). */
public enum Operator {
  OR("||", 3),
  AND("&&", 7),
  EQUAL("==", 12),
  NOT_EQUAL("!=", 13),
  PLUS("+", 4),
  TIMES("*", 11),
  TEXT_APPEND("++", 5),
  LIST_APPEND("#", 6),
  COMBINE("∧", 8),
  PREFER("⫽", 9),
  COMBINE_TYPES("⩓", 10),
  ALTERNATIVE("?", 2),
  EQUIVALENT("≡", 1),
  COMPLETE("::", 15);

  private static final Operator[] BY_CODE = values();

  private final String source;
  private final int precedence;

  Operator(String source, int precedence) {
    this.source = source;
    this.precedence = precedence;
  }

  /** The operator as the formatter writes it. */
  public String source() {
    return source;
  }

  /** The ASCII spelling of the operator. */
  public String ascii() {
    return switch (this) {
      case COMBINE -> "/\\";
      case PREFER -> "//";
      case COMBINE_TYPES -> "//\\\\";
      case EQUIVALENT -> "===";
      default -> source;
    };
  }

  /** How tightly the operator binds; a greater number binds tighter. */
  public int precedence() {
    return precedence;
  }

  /** The operator's number in the binary encoding. */
  @SuppressWarnings("EnumOrdinal") // the constants stand in the order of the encoding
  public int code() {
    return ordinal();
  }

  public static Operator ofCode(int code) {
    return BY_CODE[code];
  }

  public static int count() {
    return BY_CODE.length;
  }
}
