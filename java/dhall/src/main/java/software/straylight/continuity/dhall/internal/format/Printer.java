package software.straylight.continuity.dhall.internal.format;

import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** Writes expressions as source: normal forms, types in messages, and formatted files. */
public final class Printer {
  private static final int WIDTH = 100;

  /** A list longer than this is never on one line and is laid out element by element. */
  private static final int LONG_LIST = 500;

  private Printer() {}

  /** The expression in one line, with an ellipsis where it is longer than {@code most}. */
  public static String line(Expr expr, int most) {
    String line = Doc.oneLine(new ExprDoc(null, null, most).doc(expr, ExprDoc.EXPRESSION), most);
    return line.length() <= most ? line : line.substring(0, most) + " …";
  }

  /** The expression laid out over lines, with a final line break. */
  public static String print(Expr expr, Meter meter) {
    if (expr instanceof Expr.ListLit list && list.elements().length > LONG_LIST) {
      return longList(list, meter);
    }
    ExprDoc docs = new ExprDoc(null, meter, Integer.MAX_VALUE);
    return render(docs.doc(expr, ExprDoc.EXPRESSION), meter) + "\n";
  }

  /** The same layout as {@link #print} has for a list, without a document of the whole of it. */
  private static String longList(Expr.ListLit list, Meter meter) {
    StringBuilder out = new StringBuilder();
    String separator = "[ ";
    for (Expr element : list.elements()) {
      ExprDoc docs = new ExprDoc(null, meter, Integer.MAX_VALUE);
      Doc doc = Doc.align(docs.doc(element, ExprDoc.EXPRESSION));
      out.append(render(Doc.cat(Doc.text(separator), doc), meter)).append('\n');
      separator = ", ";
    }
    return out.append("]\n").toString();
  }

  /** A parsed file laid out over lines, comments kept, with a final line break. */
  public static String format(Parser.Parsed parsed, Meter meter) {
    Comments comments = new Comments(parsed);
    ExprDoc docs = new ExprDoc(comments, meter, Integer.MAX_VALUE);
    Doc body = docs.doc(parsed.expr(), ExprDoc.EXPRESSION);
    Doc tail = comments.rest();
    return render(Doc.cat(body, tail), meter).stripTrailing() + "\n";
  }

  private static String render(Doc doc, Meter meter) {
    String text = Doc.render(doc, WIDTH, meter.budget().textLength());
    meter.text(text.length());
    return text;
  }
}
