package software.straylight.continuity.cli.render;

import java.util.ArrayList;
import java.util.List;

/** What a terminal shows after a text: understands newline, return, cursor up and erase below. */
final class Screen {
  private Screen() {}

  /** The lines that are left, without trailing empty ones. */
  static List<String> of(String text) {
    List<StringBuilder> lines = new ArrayList<>();
    lines.add(new StringBuilder());
    int row = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      switch (c) {
        case '\n' -> {
          row++;
          if (row == lines.size()) {
            lines.add(new StringBuilder());
          }
        }
        case '\r' -> {}
        case '\033' -> {
          int end = i + 1;
          while (!Character.isLetter(text.charAt(end))) {
            end++;
          }
          String argument = text.substring(i + 1, end);
          switch (text.charAt(end)) {
            case 'A' -> row -= Integer.parseInt(argument);
            case 'J' -> {
              while (lines.size() > row + 1) {
                lines.removeLast();
              }
              lines.set(row, new StringBuilder());
            }
            default -> {}
          }
          i = end + 1;
        }
        default -> lines.get(row).append(c);
      }
    }
    List<String> out = new ArrayList<>(lines.stream().map(StringBuilder::toString).toList());
    while (!out.isEmpty() && out.getLast().isEmpty()) {
      out.removeLast();
    }
    return out;
  }
}
