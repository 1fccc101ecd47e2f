package software.straylight.continuity.cli.terminal;

/**
 * Text from elsewhere, made safe to show: a compiler's output or a file name must not be able to
 * move the cursor, retitle the window or hide a line.
 */
public final class Printable {
  private Printable() {}

  /** Control characters but newline and tab become {@code \xNN}; the rest stays. */
  public static String text(String raw) {
    return escape(raw, false);
  }

  /** The same for something that must stay on one line. */
  public static String line(String raw) {
    return escape(raw, true);
  }

  private static String escape(String raw, boolean oneLine) {
    StringBuilder out = null;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean keep = oneLine ? !control(c) : !control(c) || c == '\n' || c == '\t';
      if (keep) {
        if (out != null) {
          out.append(c);
        }
        continue;
      }
      if (out == null) {
        out = new StringBuilder(raw.length() + 16).append(raw, 0, i);
      }
      // A carriage return before a newline is how some tools end lines: nothing to show.
      if (c == '\r' && !oneLine && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
        continue;
      }
      out.append("\\x").append(hex(c >> 4)).append(hex(c));
    }
    return out == null ? raw : out.toString();
  }

  private static boolean control(char c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
  }

  private static char hex(int value) {
    return "0123456789abcdef".charAt(value & 15);
  }
}
