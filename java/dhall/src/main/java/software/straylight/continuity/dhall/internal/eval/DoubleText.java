package software.straylight.continuity.dhall.internal.eval;

import java.math.BigDecimal;

/**
 * {@code Double/show}: the shortest digits that read back to the same number, with an exponent
 * below 0.1 and from 10⁷ on, as Haskell's {@code show} has it.
 */
public final class DoubleText {
  private DoubleText() {}

  public static String of(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0.0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    // The value is 0.d₁d₂d₃… × 10^point.
    int point = digits.length() - decimal.scale();
    if (point >= 0 && point <= 7 && Math.abs(value) >= 0.1) {
      String padded = digits + "0".repeat(Math.max(0, point + 1 - digits.length()));
      String whole = point == 0 ? "0" : padded.substring(0, point);
      return sign + whole + "." + padded.substring(point);
    }
    String fraction = digits.length() == 1 ? "0" : digits.substring(1);
    return sign + digits.charAt(0) + "." + fraction + "e" + (point - 1);
  }
}
