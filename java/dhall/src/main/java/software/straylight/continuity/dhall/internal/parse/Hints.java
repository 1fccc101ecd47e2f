package software.straylight.continuity.dhall.internal.parse;

import org.jspecify.annotations.Nullable;

/** Advice for mistakes that are easy to make in Dhall. */
final class Hints {
  private Hints() {}

  /** What may help where an expression ended and something unexpected follows. */
  static @Nullable String afterExpression(Cursor c) {
    return switch (c.s[c.pos]) {
      case '=' -> "a definition needs `let`: let x = … in …; equality of Bool is `==`";
      case ':' -> "a type annotation needs white space behind the colon: `x : T`";
      case '(', '"', '{', '[' -> "an argument needs white space before it: `f x`";
      case ',' -> "a comma stands only between entries of a record or a list";
      case '.' -> "a field is written `record.field`, without white space around a path";
      case '-' -> "Natural numbers have no subtraction operator; see Natural/subtract";
      case '<', '>' -> "Dhall has no ordering operators; the Prelude has Natural/lessThan";
      default -> keyword(c);
    };
  }

  private static @Nullable String keyword(Cursor c) {
    if (c.atKeyword("with")) {
      return "`with` takes a record or a parenthesised expression on its left: `(f x) with a = b`";
    }
    if (c.atKeyword("in") || c.atKeyword("then") || c.atKeyword("else")) {
      return "the keyword has no `let` or `if` that it belongs to";
    }
    return null;
  }
}
