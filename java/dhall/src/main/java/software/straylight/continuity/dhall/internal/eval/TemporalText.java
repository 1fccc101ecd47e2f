package software.straylight.continuity.dhall.internal.eval;

import java.util.Locale;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** Dates, times and time zones as they are written in Dhall. */
public final class TemporalText {
  private TemporalText() {}

  public static String of(Expr literal) {
    return switch (literal) {
      case Expr.DateLit d ->
          String.format(Locale.ROOT, "%04d-%02d-%02d", d.year(), d.month(), d.day());
      case Expr.TimeLit t -> {
        String digits = t.mantissa().toString();
        String padded = "0".repeat(Math.max(0, t.precision() + 2 - digits.length())) + digits;
        int point = padded.length() - t.precision();
        String seconds =
            padded.substring(0, point) + (t.precision() == 0 ? "" : "." + padded.substring(point));
        yield String.format(Locale.ROOT, "%02d:%02d:%s", t.hour(), t.minute(), seconds);
      }
      case Expr.TimeZoneLit z -> {
        boolean negative = z.negative() && (z.hours() != 0 || z.minutes() != 0);
        yield String.format(
            Locale.ROOT, "%s%02d:%02d", negative ? "-" : "+", z.hours(), z.minutes());
      }
      default -> throw new IllegalArgumentException("not a date, time or time zone");
    };
  }
}
