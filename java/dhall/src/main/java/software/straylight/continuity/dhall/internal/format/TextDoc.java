package software.straylight.continuity.dhall.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Text literals: between '' and '' where that is exact and readable, quoted otherwise. */
final class TextDoc {
  private TextDoc() {}

  static Doc of(ExprDoc docs, @Nullable Comments comments, Expr.TextLit t) {
    boolean multiLine = isMultiLine(t.chunks());
    if (comments != null && t.span() != Span.NONE) {
      int start = Span.start(t.span());
      String slice = comments.slice(start, Span.end(t.span()));
      if (slice.startsWith("\"") && t.holes().length == 0) {
        return Doc.text(slice);
      }
      multiLine &= slice.startsWith("''");
    }
    return multiLine ? lines(docs, t) : quoted(docs, t);
  }

  /** Whether the '' form reads back to exactly these chunks. */
  private static boolean isMultiLine(String[] chunks) {
    boolean newline = false;
    for (int i = 0; i < chunks.length; i++) {
      String chunk = chunks[i];
      newline |= chunk.indexOf('\n') >= 0;
      boolean quotes = chunk.contains("''") || chunk.contains("'${") || chunk.endsWith("'");
      if (quotes || chunk.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
        return false;
      }
    }
    String last = chunks[chunks.length - 1];
    // Without a final line break the indentation that is stripped depends on the text itself.
    return newline && last.endsWith("\n");
  }

  private static Doc quoted(ExprDoc docs, Expr.TextLit t) {
    List<Doc> parts = new ArrayList<>();
    parts.add(Doc.text("\"" + escape(t.chunks()[0])));
    for (int i = 0; i < t.holes().length; i++) {
      parts.add(Doc.text("${"));
      parts.add(Doc.align(docs.doc(t.holes()[i], ExprDoc.EXPRESSION)));
      parts.add(Doc.text("}" + escape(t.chunks()[i + 1])));
    }
    parts.add(Doc.text("\""));
    return Doc.cat(parts);
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '$' -> {
          boolean hole = i + 1 == text.length() || text.charAt(i + 1) == '{';
          out.append(hole ? "\\$" : "$");
        }
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static Doc lines(ExprDoc docs, Expr.TextLit t) {
    List<Doc> parts = new ArrayList<>();
    parts.add(Doc.text("''"));
    parts.add(new Doc.Hard(1));
    for (int i = 0; i < t.chunks().length; i++) {
      String[] lines = t.chunks()[i].split("\n", -1);
      for (int k = 0; k < lines.length; k++) {
        if (k > 0) {
          parts.add(new Doc.Hard(1));
        }
        parts.add(new Doc.Verbatim(lines[k].replace("${", "''${")));
      }
      if (i < t.holes().length) {
        parts.add(Doc.text("${"));
        parts.add(Doc.align(docs.doc(t.holes()[i], ExprDoc.EXPRESSION)));
        parts.add(Doc.text("}"));
      }
    }
    parts.add(Doc.text("''"));
    return Doc.align(Doc.cat(parts));
  }
}
