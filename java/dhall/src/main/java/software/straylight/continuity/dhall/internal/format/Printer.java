package software.straylight.continuity.dhall.internal.format;

import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** Writes expressions as source: normal forms, types in messages, and formatted files. */
public final class Printer {
  private static final int WIDTH = 100;

  private Printer() {}

  /** The expression in one line, with an ellipsis where it is longer than {@code most}. */
  public static String line(Expr expr, int most) {
    String line = Doc.oneLine(new ExprDoc(null, null, most).doc(expr, ExprDoc.EXPRESSION), most);
    return line.length() <= most ? line : line.substring(0, most) + " …";
  }

  /** The expression laid out over lines, with a final line break. */
  public static String print(Expr expr, Meter meter) {
    ExprDoc docs = new ExprDoc(null, meter, Integer.MAX_VALUE);
    return Doc.render(docs.doc(expr, ExprDoc.EXPRESSION), WIDTH) + "\n";
  }

  /** A parsed file laid out over lines, comments kept, with a final line break. */
  public static String format(Parser.Parsed parsed, Meter meter) {
    Comments comments = new Comments(parsed);
    ExprDoc docs = new ExprDoc(comments, meter, Integer.MAX_VALUE);
    Doc body = docs.doc(parsed.expr(), ExprDoc.EXPRESSION);
    Doc tail = comments.rest();
    return Doc.render(Doc.cat(body, tail), WIDTH).stripTrailing() + "\n";
  }
}
