package software.straylight.continuity.toolchain.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Paragraphs of fields in Debian's control format (deb822(5)): names in small letters, lines that
 * go on joined by newlines.
 */
final class Stanzas {
  private Stanzas() {}

  static List<Map<String, String>> of(Stream<String> lines) {
    List<Map<String, String>> all = new ArrayList<>();
    each(lines, all::add);
    return all;
  }

  /** Hands on each paragraph when it is whole: an index is never in memory as text. */
  static void each(Stream<String> lines, Consumer<Map<String, String>> take) {
    Map<String, String> stanza = new HashMap<>();
    String last = "";
    for (Iterator<String> i = lines.iterator(); i.hasNext(); ) {
      String line = i.next();
      if (line.isBlank()) {
        if (!stanza.isEmpty()) {
          take.accept(stanza);
        }
        stanza = new HashMap<>();
        last = "";
      } else if (Character.isWhitespace(line.charAt(0))) {
        String more = line.strip();
        stanza.computeIfPresent(last, (k, v) -> v + "\n" + (more.equals(".") ? "" : more));
      } else if (!line.startsWith("#")) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          last = line.substring(0, colon).toLowerCase(Locale.ROOT);
          stanza.put(last, line.substring(colon + 1).strip());
        }
      }
    }
    if (!stanza.isEmpty()) {
      take.accept(stanza);
    }
  }
}
