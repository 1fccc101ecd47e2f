package software.straylight.continuity.dhall.internal.parse;

import java.util.List;

/** Strips the indentation that the lines of a multi-line text share (multiline.md). */
final class Indentation {
  private Indentation() {}

  static String[] strip(List<String> chunks) {
    String shared = shared(chunks);
    int drop = shared.length();
    String[] out = new String[chunks.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = drop == 0 ? chunks.get(i) : stripChunk(chunks.get(i), drop, i == 0);
    }
    return out;
  }

  private static String shared(List<String> chunks) {
    String shared = null;
    for (int i = 0; i < chunks.size(); i++) {
      String chunk = chunks.get(i);
      int line = i == 0 ? 0 : chunk.indexOf('\n') + 1;
      boolean startsLine = i == 0 || line > 0;
      while (startsLine) {
        int next = chunk.indexOf('\n', line);
        // A blank line has no say, unless it is the last line of the literal.
        if (next != line) {
          String prefix = prefix(chunk, line);
          shared = shared == null ? prefix : common(shared, prefix);
        }
        startsLine = next >= 0;
        line = next + 1;
      }
    }
    return shared == null ? "" : shared;
  }

  private static String prefix(String chunk, int from) {
    int end = from;
    while (end < chunk.length() && (chunk.charAt(end) == ' ' || chunk.charAt(end) == '\t')) {
      end++;
    }
    return chunk.substring(from, end);
  }

  private static String common(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, i);
  }

  private static String stripChunk(String chunk, int drop, boolean startsLine) {
    StringBuilder out = new StringBuilder(chunk.length());
    boolean atStart = startsLine;
    int from = 0;
    while (true) {
      int next = chunk.indexOf('\n', from);
      int end = next < 0 ? chunk.length() : next;
      out.append(chunk, atStart ? Math.min(from + drop, end) : from, end);
      if (next < 0) {
        return out.toString();
      }
      out.append('\n');
      from = next + 1;
      atStart = true;
    }
  }
}
