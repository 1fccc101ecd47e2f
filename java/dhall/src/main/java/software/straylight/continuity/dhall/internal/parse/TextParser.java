package software.straylight.continuity.dhall.internal.parse;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Text and bytes literals. */
final class TextParser {
  private final Cursor c;
  private final Supplier<Expr> hole;

  /**
   * @param hole parses a whole expression with white space around it, up to the closing brace
   */
  TextParser(Cursor cursor, Supplier<Expr> hole) {
    this.c = cursor;
    this.hole = hole;
  }

  /** {@code "…"}; the cursor is at the quotation mark. */
  Expr doubleQuoted() {
    int start = c.pos++;
    int plainEnd = c.pos;
    while (isPlain(c.s[plainEnd])) {
      plainEnd++;
    }
    if (c.s[plainEnd] == '"') {
      String text = new String(c.s, c.pos, plainEnd - c.pos);
      c.pos = plainEnd + 1;
      return new Expr.TextLit(new String[] {text}, new Expr[0], Span.of(start, c.pos));
    }
    List<String> chunks = new ArrayList<>();
    List<Expr> holes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (!c.eat('"')) {
      char ch = c.s[c.pos];
      if (ch == '$' && c.s[c.pos + 1] == '{') {
        chunks.add(text.toString());
        text.setLength(0);
        holes.add(interpolation());
      } else if (ch == '\\') {
        escape(text);
      } else if (ch < ' ' || c.pos >= c.length) {
        throw unclosed(start);
      } else {
        text.append(ch);
        c.pos++;
      }
    }
    chunks.add(text.toString());
    return new Expr.TextLit(
        chunks.toArray(String[]::new), holes.toArray(Expr[]::new), Span.of(start, c.pos));
  }

  private static boolean isPlain(char ch) {
    return ch >= ' ' && ch != '"' && ch != '\\' && ch != '$' && ch != Cursor.END;
  }

  private RuntimeException unclosed(int start) {
    return c.pos >= c.length
        ? c.error(start, start + 1, "the text is not closed", "end it with `\"`")
        : c.error(
            c.pos,
            c.pos + 1,
            "a control character or line break in a \"…\" text",
            "escape it (`\\n`, `\\t`, `\\u{…}`), or write the text between '' and ''");
  }

  private Expr interpolation() {
    int start = c.pos;
    c.pos += 2;
    Expr e = hole.get();
    if (!c.eat('}')) {
      throw c.pos >= c.length
          ? c.error(start, start + 2, "the interpolation is not closed", "end it with `}`")
          : c.expected("`}` at the end of the interpolation", null);
    }
    return e;
  }

  private void escape(StringBuilder text) {
    int start = c.pos;
    char kind = c.s[start + 1];
    c.pos += 2;
    switch (kind) {
      case '"', '$', '\\', '/' -> text.append(kind);
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'u' -> text.appendCodePoint(codePoint(start));
      default ->
          throw c.error(
              start,
              start + 2,
              "there is no such escape",
              "the escapes are \\\" \\$ \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX \\u{X…}");
    }
  }

  private int codePoint(int start) {
    boolean braced = c.eat('{');
    int from = c.pos;
    int end = from;
    while (NumberParser.hexDigit(c.s[end]) && (braced || end < from + 4)) {
      end++;
    }
    int first = from;
    while (braced && first < end - 1 && c.s[first] == '0') {
      first++;
    }
    int count = end - first;
    boolean closed = !braced || c.s[end] == '}';
    int point =
        count >= 1 && count <= 6 && closed
            ? Integer.parseInt(new String(c.s, first, count), 16)
            : -1;
    boolean rightLength = braced || count == 4;
    if (point < 0
        || !rightLength
        || point > 0x10ffff
        || (point >= 0xd800 && point <= 0xdfff)
        || (point & 0xfffe) == 0xfffe) {
      throw c.error(
          start,
          end,
          "the escape names no Unicode character",
          "write four hexadecimal digits, or up to six between braces");
    }
    c.pos = braced ? end + 1 : end;
    return point;
  }

  /** {@code ''…''}; the cursor is at the first quote. Strips the common indentation. */
  Expr multiLine() {
    int start = c.pos;
    c.pos += 2;
    if (!c.eat('\n') && !c.eat("\r\n")) {
      throw c.expected("a line break behind the opening ''", "begin the text on the next line");
    }
    List<String> chunks = new ArrayList<>();
    List<Expr> holes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      char ch = c.s[c.pos];
      if (ch == '\'' && c.s[c.pos + 1] == '\'') {
        if (c.eat("'''")) {
          text.append("''");
        } else if (c.eat("''${")) {
          text.append("${");
        } else {
          c.pos += 2;
          break;
        }
      } else if (ch == '$' && c.s[c.pos + 1] == '{') {
        chunks.add(text.toString());
        text.setLength(0);
        holes.add(interpolation());
      } else if (ch == '\r' && c.s[c.pos + 1] == '\n') {
        text.append('\n');
        c.pos += 2;
      } else if (c.pos >= c.length) {
        throw c.error(start, start + 2, "the text is not closed", "end it with `''`");
      } else if (ch >= ' ' || ch == '\t' || ch == '\n') {
        text.append(ch);
        c.pos++;
      } else {
        throw c.expected("a printable character", "interpolate it: ${\"\\u{…}\"}");
      }
    }
    chunks.add(text.toString());
    String[] stripped = Indentation.strip(chunks);
    return new Expr.TextLit(stripped, holes.toArray(Expr[]::new), Span.of(start, c.pos));
  }

  /** {@code 0x"…"}; the cursor is at the zero. */
  Expr bytes() {
    int start = c.pos;
    c.pos += 3;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (!c.eat('"')) {
      if (!NumberParser.hexDigit(c.s[c.pos]) || !NumberParser.hexDigit(c.s[c.pos + 1])) {
        throw c.expected("two hexadecimal digits or `\"`", null);
      }
      out.write(Character.digit(c.s[c.pos], 16) << 4 | Character.digit(c.s[c.pos + 1], 16));
      c.pos += 2;
    }
    return new Expr.BytesLit(out.toByteArray(), Span.of(start, c.pos));
  }
}
