package software.straylight.continuity.dhall.internal.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Source;
import software.straylight.continuity.dhall.internal.syntax.Span;

/**
 * A position in a source and the lexical rules: white space, comments, labels, keywords.
 *
 * <p>The character array ends in non-characters, which no rule of the grammar accepts, so looking a
 * few characters ahead needs no bounds check.
 */
@SuppressWarnings("ArrayRecordComponent")
final class Cursor {
  static final char END = '\uffff';

  final Source source;
  final Meter meter;
  final char[] s;
  final int length;
  final @Nullable Layout layout;
  int pos;

  private final Map<String, String> labels = new HashMap<>();
  private final Map<Shape, String[]> shapes = new HashMap<>();

  private record Shape(String[] labels) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Shape shape && Arrays.equals(labels, shape.labels);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(labels);
    }
  }

  Cursor(Source source, Meter meter, @Nullable Layout layout) {
    this.source = source;
    this.meter = meter;
    this.layout = layout;
    this.length = source.text().length();
    this.s = Arrays.copyOf(source.text().toCharArray(), length + 16);
    Arrays.fill(s, length, s.length, END);
    refuseNonCharacters();
  }

  private void refuseNonCharacters() {
    for (int i = 0; i < length; i++) {
      char c = s[i];
      if (c < 0xd800) {
        continue;
      }
      int point = Character.codePointAt(s, i, length);
      if ((point & 0xfffe) == 0xfffe) {
        throw error(
            i,
            i + 1,
            String.format("U+%04X is not a character", point),
            "remove it, or write it as an escape where a text needs it");
      }
      if (point > 0xffff) {
        i++;
      }
    }
  }

  DhallException error(int from, int to, String what, @Nullable String advice) {
    return DhallException.of(DhallErrorCode.PARSE, what, advice).at(source, Span.of(from, to));
  }

  /** The error that at the current position something else was expected. */
  DhallException expected(String what, @Nullable String advice) {
    int end = pos;
    while (end < length && end - pos < 20 && Labels.isNextChar(s[end])) {
      end++;
    }
    end = Math.max(end, Math.min(pos + 1, length));
    return error(pos, end, "expected " + what + ", found " + found(end), advice);
  }

  private String found(int end) {
    if (pos >= length) {
      return "the end of the input";
    }
    String word = new String(s, pos, end - pos);
    return switch (word) {
      case "\n", "\r" -> "the end of the line";
      case "\t" -> "a tab";
      default ->
          Labels.isKeyword(word)
              ? "the keyword `" + word + "`"
              : "`" + (Character.isHighSurrogate(s[pos]) ? new String(s, pos, 2) : word) + "`";
    };
  }

  boolean at(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (s[pos + i] != literal.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean eat(char c) {
    if (s[pos] == c) {
      pos++;
      return true;
    }
    return false;
  }

  boolean eat(String literal) {
    if (at(literal)) {
      pos += literal.length();
      return true;
    }
    return false;
  }

  void need(char c, String context) {
    if (!eat(c)) {
      throw expected("`" + c + "` " + context, null);
    }
  }

  /** Whether a keyword stands here; a longer label that begins with it is a label. */
  boolean atKeyword(String keyword) {
    return at(keyword) && !Labels.isNextChar(s[pos + keyword.length()]);
  }

  boolean eatKeyword(String keyword) {
    if (atKeyword(keyword)) {
      pos += keyword.length();
      return true;
    }
    return false;
  }

  /** White space and comments; whether there was any. */
  boolean whsp() {
    int start = pos;
    while (true) {
      char c = s[pos];
      if (c == ' ' || c == '\n' || c == '\t') {
        pos++;
      } else if (c == '\r' && s[pos + 1] == '\n') {
        pos += 2;
      } else if (c == '-' && s[pos + 1] == '-') {
        if (!lineComment()) {
          break;
        }
      } else if (c == '{' && s[pos + 1] == '-') {
        blockComment();
      } else {
        break;
      }
    }
    return pos > start;
  }

  /** White space that the grammar demands. */
  void whsp1(String after) {
    if (!whsp()) {
      throw expected("white space " + after, null);
    }
  }

  /** A line comment with its line ending; without one it is left for the end of the file. */
  private boolean lineComment() {
    int end = lineCommentEnd(pos);
    if (s[end] == '\n') {
      note(pos, end);
      pos = end + 1;
      return true;
    }
    if (s[end] == '\r' && s[end + 1] == '\n') {
      note(pos, end);
      pos = end + 2;
      return true;
    }
    return false;
  }

  /** The end of the characters that a line comment starting at {@code from} may have. */
  int lineCommentEnd(int from) {
    int end = from;
    while (end < length && (s[end] >= ' ' || s[end] == '\t')) {
      end++;
    }
    return end;
  }

  void note(int start, int end) {
    if (layout != null) {
      layout.comment(start, end);
    }
  }

  private void blockComment() {
    int start = pos;
    int nesting = 0;
    do {
      char c = s[pos];
      if (pos >= length) {
        throw error(start, start + 2, "the comment is not closed", "end it with `-}`");
      } else if (c == '{' && s[pos + 1] == '-') {
        nesting++;
        pos += 2;
      } else if (c == '-' && s[pos + 1] == '}') {
        nesting--;
        pos += 2;
      } else if (c >= ' ' || c == '\t' || c == '\n' || (c == '\r' && s[pos + 1] == '\n')) {
        pos++;
      } else {
        throw expected("a printable character in the comment", null);
      }
    } while (nesting > 0);
    note(start, pos);
  }

  boolean atLabel() {
    return s[pos] == '`' || (Labels.isFirstChar(s[pos]) && !atAnyKeyword());
  }

  boolean atAnyKeyword() {
    int end = simpleLabelEnd(pos);
    return end - pos <= 15 && Labels.isKeyword(new String(s, pos, end - pos));
  }

  private int simpleLabelEnd(int from) {
    int end = from;
    while (Labels.isNextChar(s[end])) {
      end++;
    }
    return end;
  }

  /** A label that may not be a keyword unless quoted. */
  String label(String what) {
    if (s[pos] == '`') {
      return quotedLabel();
    }
    if (!Labels.isFirstChar(s[pos])) {
      throw expected(what, null);
    }
    int end = simpleLabelEnd(pos);
    String label = intern(new String(s, pos, end - pos));
    if (Labels.isKeyword(label)) {
      throw expected(what, "write `" + label + "` in backticks to use it as a name");
    }
    pos = end;
    return label;
  }

  /** A label where {@code Some} is allowed too. */
  String labelOrSome(String what) {
    return eatKeyword("Some") ? "Some" : label(what);
  }

  private String quotedLabel() {
    int end = pos + 1;
    while (s[end] != '`') {
      if (s[end] < ' ' || s[end] > '~') {
        throw error(
            pos,
            Math.min(end + 1, length),
            "the quoted label holds a character that is not printable ASCII, or is not closed",
            "end it with a backtick; labels are ASCII only");
      }
      end++;
    }
    String label = intern(new String(s, pos + 1, end - pos - 1));
    pos = end + 1;
    return label;
  }

  String intern(String label) {
    String known = labels.putIfAbsent(label, label);
    return known == null ? label : known;
  }

  /**
   * One array for all records with the same labels, so that comparing shapes is comparing pointers.
   */
  String[] internShape(String[] sorted) {
    String[] known = shapes.putIfAbsent(new Shape(sorted), sorted);
    return known == null ? sorted : known;
  }
}
