package software.straylight.continuity.dhall.internal.parse;

import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Source;

/** Reads a whole Dhall file (dhall.abnf, rule {@code complete-dhall-file}). */
public final class Parser {
  private Parser() {}

  /** A parsed file; {@code layout} only where it was asked for. */
  public record Parsed(Source source, Expr expr, @Nullable Layout layout) {
    /** The same under another name. */
    public Parsed named(String name) {
      return name.equals(source.name())
          ? this
          : new Parsed(new Source(name, source.text()), expr, layout);
    }
  }

  public static Parsed parse(String name, byte[] bytes, Meter meter) {
    meter.source(bytes.length);
    return parse(new Source(name, Utf8.decode(bytes, name, DhallErrorCode.PARSE)), meter, false);
  }

  public static Parsed parse(Source source, Meter meter, boolean withLayout) {
    Layout layout = withLayout ? new Layout() : null;
    Cursor c = new Cursor(source, meter, layout);
    Expr expr = file(c);
    return new Parsed(source, expr, layout);
  }

  private static Expr file(Cursor c) {
    while (c.at("#!")) {
      int start = c.pos;
      c.pos = c.lineCommentEnd(start);
      if (!c.eat('\n') && !c.eat("\r\n")) {
        throw c.expected("a line break behind the #! line", null);
      }
      c.note(start, c.lineCommentEnd(start));
    }
    c.whsp();
    if (c.pos >= c.length) {
      throw c.expected("an expression", "an empty file is not a Dhall expression");
    }
    Expr expr = new ExpressionParser(c).expression();
    c.whsp();
    if (c.at("--")) {
      int end = c.lineCommentEnd(c.pos);
      c.note(c.pos, end);
      c.pos = end;
    }
    if (c.pos < c.length) {
      throw c.expected("an operator or the end of the file", Hints.afterExpression(c));
    }
    return expr;
  }
}
