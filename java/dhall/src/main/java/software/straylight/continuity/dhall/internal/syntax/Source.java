package software.straylight.continuity.dhall.internal.syntax;

/** A text that is being read, with the name under which messages show it. */
public record Source(String name, String text) {

  /** One-based line and column (columns count code points). */
  public record Position(int line, int column) {}

  public Position position(int offset) {
    int end = Math.min(Math.max(offset, 0), text.length());
    int line = 1;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    return new Position(line, text.codePointCount(lineStart, end) + 1);
  }

  /** The line that holds {@code offset}, without its line ending. */
  public String line(int offset) {
    int at = Math.min(Math.max(offset, 0), text.length());
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
