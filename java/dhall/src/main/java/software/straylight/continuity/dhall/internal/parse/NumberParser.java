package software.straylight.continuity.dhall.internal.parse;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Numbers, dates, times and time zones (they share their first characters). */
final class NumberParser {
  private static final BigInteger[] SMALL = new BigInteger[256];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = BigInteger.valueOf(i);
    }
  }

  private final Cursor c;

  NumberParser(Cursor cursor) {
    this.c = cursor;
  }

  private static boolean digit(char ch) {
    return ch >= '0' && ch <= '9';
  }

  static boolean hexDigit(char ch) {
    return digit(ch) || (ch >= 'a' && ch <= 'f') || (ch >= 'A' && ch <= 'F');
  }

  private boolean digits(int from, int count) {
    for (int i = 0; i < count; i++) {
      if (!digit(c.s[from + i])) {
        return false;
      }
    }
    return true;
  }

  private int number(int from, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = value * 10 + (c.s[from + i] - '0');
    }
    return value;
  }

  /** A literal that begins with a digit. */
  Expr unsigned() {
    int start = c.pos;
    if (digits(start, 4) && c.s[start + 4] == '-' && digits(start + 5, 2)) {
      return dateFirst(start);
    }
    if (digits(start, 2) && c.s[start + 2] == ':' && digits(start + 3, 2)) {
      return timeFirst(start);
    }
    if (isDouble(start)) {
      return doubleLiteral(start);
    }
    BigInteger value = natural();
    return new Expr.NaturalLit(value, Span.of(start, c.pos));
  }

  /** A literal that begins with a sign; the caller saw a digit or {@code Infinity} behind it. */
  Expr signed() {
    int start = c.pos;
    boolean negative = c.s[start] == '-';
    if (negative && c.at("-Infinity")) {
      c.pos += 9;
      return new Expr.DoubleLit(Double.NEGATIVE_INFINITY, Span.of(start, c.pos));
    }
    if (digits(start + 1, 2) && c.s[start + 3] == ':' && digits(start + 4, 2)) {
      return zone();
    }
    if (isDouble(start + 1)) {
      return doubleLiteral(start);
    }
    c.pos++;
    BigInteger value = natural();
    return new Expr.IntegerLit(negative ? value.negate() : value, Span.of(start, c.pos));
  }

  private boolean isDouble(int from) {
    int p = from;
    while (digit(c.s[p])) {
      p++;
    }
    if (c.s[p] == '.') {
      return digit(c.s[p + 1]);
    }
    return c.s[p] == 'e'
        && (digit(c.s[p + 1]) || ((c.s[p + 1] == '+' || c.s[p + 1] == '-') && digit(c.s[p + 2])));
  }

  private int skipDigits(int from) {
    int p = from;
    while (digit(c.s[p])) {
      p++;
    }
    return p;
  }

  private Expr doubleLiteral(int start) {
    int p = skipDigits(c.s[start] == '+' || c.s[start] == '-' ? start + 1 : start);
    if (c.s[p] == '.') {
      p = skipDigits(p + 1);
    }
    if (c.s[p] == 'e') {
      int e = c.s[p + 1] == '+' || c.s[p + 1] == '-' ? p + 2 : p + 1;
      if (digit(c.s[e])) {
        p = skipDigits(e);
      }
    }
    c.meter.digits(p - start);
    double value = Double.parseDouble(new String(c.s, start, p - start));
    if (Double.isInfinite(value)) {
      throw c.error(
          start,
          p,
          "the number is outside the range of Double",
          "write `Infinity` or `-Infinity` if that is meant");
    }
    c.pos = p;
    return new Expr.DoubleLit(value, Span.of(start, p));
  }

  /** A natural literal: decimal without leading zeros, {@code 0x…} or {@code 0b…}. */
  BigInteger natural() {
    int start = c.pos;
    if (c.s[start] == '0') {
      char base = c.s[start + 1];
      if (base == 'x' && hexDigit(c.s[start + 2])) {
        return inBase(start + 2, 16);
      }
      if (base == 'b' && (c.s[start + 2] == '0' || c.s[start + 2] == '1')) {
        return inBase(start + 2, 2);
      }
      if (digit(base)) {
        throw c.error(
            start, skipDigits(start), "a number may not begin with 0", "leave the zeros out");
      }
      c.pos++;
      return BigInteger.ZERO;
    }
    if (!digit(c.s[start])) {
      throw c.expected("a natural number", null);
    }
    int end = skipDigits(start);
    c.pos = end;
    if (end - start <= 18) {
      long value = 0;
      for (int i = start; i < end; i++) {
        value = value * 10 + (c.s[i] - '0');
      }
      return value < SMALL.length ? SMALL[(int) value] : BigInteger.valueOf(value);
    }
    c.meter.digits(end - start);
    return new BigInteger(new String(c.s, start, end - start));
  }

  private BigInteger inBase(int from, int base) {
    int end = from;
    while (base == 16 ? hexDigit(c.s[end]) : c.s[end] == '0' || c.s[end] == '1') {
      end++;
    }
    c.meter.bits((long) (end - from) * (base == 16 ? 4 : 1));
    c.pos = end;
    return new BigInteger(new String(c.s, from, end - from), base);
  }

  private Expr dateFirst(int start) {
    Expr.DateLit date = date(start);
    if (c.s[c.pos] != 'T' && c.s[c.pos] != 't') {
      return date;
    }
    int timeStart = c.pos + 1;
    if (!(digits(timeStart, 2) && c.s[timeStart + 2] == ':')) {
      c.pos = timeStart;
      throw c.expected("a time such as 12:30:00 behind the date", null);
    }
    c.pos = timeStart;
    Expr.TimeLit time = time(timeStart);
    Expr zone = zoneOrNull();
    return zone == null
        ? combined(start, List.of("date", "time"), List.of(date, time))
        : combined(start, List.of("date", "time", "timeZone"), List.of(date, time, zone));
  }

  private Expr timeFirst(int start) {
    Expr.TimeLit time = time(start);
    Expr zone = zoneOrNull();
    return zone == null ? time : combined(start, List.of("time", "timeZone"), List.of(time, zone));
  }

  private Expr combined(int start, List<String> labels, List<Expr> values) {
    Expr literal =
        new Expr.RecordLit(
            c.internShape(labels.toArray(String[]::new)),
            values.toArray(Expr[]::new),
            Span.of(start, c.pos));
    if (c.layout != null) {
      c.layout.atom(literal);
    }
    return literal;
  }

  private Expr.DateLit date(int start) {
    int year = number(start, 4);
    int month = number(start + 5, 2);
    int day = digits(start + 8, 2) && c.s[start + 7] == '-' ? number(start + 8, 2) : 0;
    if (!isDate(year, month, day)) {
      throw c.error(start, start + 10, "there is no such date", "a date is written YYYY-MM-DD");
    }
    c.pos = start + 10;
    return new Expr.DateLit(year, month, day, Span.of(start, c.pos));
  }

  /** Whether RFC 3339 knows that day. */
  public static boolean isDate(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int days =
        switch (month) {
          case 2 -> leap ? 29 : 28;
          case 4, 6, 9, 11 -> 30;
          default -> 31;
        };
    return day <= days;
  }

  private Expr.TimeLit time(int start) {
    int hour = number(start, 2);
    int minute = digits(start + 3, 2) ? number(start + 3, 2) : 99;
    int second = c.s[start + 5] == ':' && digits(start + 6, 2) ? number(start + 6, 2) : 99;
    if (hour > 23 || minute > 59 || second > 59) {
      throw c.error(
          start,
          start + 8,
          "there is no such time",
          "a time is written hh:mm:ss, from 00:00:00 to 23:59:59 (leap seconds do not exist)");
    }
    int end = start + 8;
    BigInteger mantissa = BigInteger.valueOf(second);
    int precision = 0;
    if (c.s[end] == '.' && digit(c.s[end + 1])) {
      int fraction = end + 1;
      end = skipDigits(fraction);
      precision = end - fraction;
      c.meter.digits(precision);
      mantissa = new BigInteger(second + new String(c.s, fraction, precision));
    }
    c.pos = end;
    return new Expr.TimeLit(hour, minute, mantissa, precision, Span.of(start, end));
  }

  private @Nullable Expr zoneOrNull() {
    int start = c.pos;
    if (c.eat('Z') || c.eat('z')) {
      return new Expr.TimeZoneLit(false, 0, 0, Span.of(start, c.pos));
    }
    boolean sign = c.s[start] == '+' || c.s[start] == '-';
    return sign && digits(start + 1, 2) && c.s[start + 3] == ':' && digits(start + 4, 2)
        ? zone()
        : null;
  }

  private Expr zone() {
    int start = c.pos;
    boolean negative = c.s[start] == '-';
    int hours = number(start + 1, 2);
    int minutes = number(start + 4, 2);
    if (hours > 23 || minutes > 59) {
      throw c.error(
          start,
          start + 6,
          "there is no such time zone",
          "an offset is written +hh:mm or -hh:mm, up to 23:59");
    }
    c.pos = start + 6;
    return new Expr.TimeZoneLit(negative, hours, minutes, Span.of(start, c.pos));
  }
}
