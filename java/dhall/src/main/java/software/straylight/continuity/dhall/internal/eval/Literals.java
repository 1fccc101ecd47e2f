package software.straylight.continuity.dhall.internal.eval;

import java.util.Arrays;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** Equality of literals wherever they were written. */
final class Literals {
  private Literals() {}

  static boolean equal(Expr left, Expr right) {
    return switch (left) {
      case Expr.BytesLit a ->
          right instanceof Expr.BytesLit b && Arrays.equals(a.value(), b.value());
      case Expr.DateLit a ->
          right instanceof Expr.DateLit b
              && a.year() == b.year()
              && a.month() == b.month()
              && a.day() == b.day();
      case Expr.TimeLit a ->
          right instanceof Expr.TimeLit b
              && a.hour() == b.hour()
              && a.minute() == b.minute()
              && a.precision() == b.precision()
              && a.mantissa().equals(b.mantissa());
      case Expr.TimeZoneLit a ->
          right instanceof Expr.TimeZoneLit b && TemporalText.of(a).equals(TemporalText.of(b));
      default -> false;
    };
  }
}
