package software.straylight.continuity.dhall.internal.binary;

import java.math.BigInteger;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Dates, times and time zones in binary. */
final class TemporalDecoder {
  private static final long NO = Span.NONE;

  private final CborReader in;
  private final Meter meter;

  TemporalDecoder(CborReader in, Meter meter) {
    this.in = in;
    this.meter = meter;
  }

  /**
   * What follows the label.
   *
   * @param label 30, 31 or 32
   * @param n the length of the array, label included
   */
  Expr read(int label, int n) {
    in.length(n == 4);
    if (label == 30) {
      int year = in.smallInteger(9999);
      int month = in.smallInteger(12);
      return new Expr.DateLit(year, month, in.smallInteger(31), NO);
    }
    if (label == 32) {
      boolean positive = in.bool();
      int hours = in.smallInteger(23);
      return new Expr.TimeZoneLit(!positive, hours, in.smallInteger(59), NO);
    }
    int hour = in.smallInteger(23);
    int minute = in.smallInteger(59);
    if (in.tag() != 4 || in.array() != 2) {
      throw in.error("the seconds of a time are a decimal fraction");
    }
    BigInteger exponent = in.integer();
    if (exponent.signum() > 0 || exponent.bitLength() > 20) {
      throw in.error("the exponent of the seconds is out of range");
    }
    int precision = -exponent.intValue();
    BigInteger mantissa = in.integer();
    meter.digits(precision);
    BigInteger sixty = BigInteger.TEN.pow(precision).multiply(BigInteger.valueOf(60));
    if (mantissa.signum() < 0 || mantissa.compareTo(sixty) >= 0) {
      throw in.error("the seconds are not between 0 and 60");
    }
    return new Expr.TimeLit(hour, minute, mantissa, precision, NO);
  }
}
