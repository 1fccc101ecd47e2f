package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.cli.Golden;
import software.straylight.continuity.testing.Places;

/**
 * {@code docs/messages.md} is made from the sources: every call that has a code, a text and a cure,
 * with the parts that are filled in at run time as {@code …}.
 */
class MessagesDocTest {
  private static final String CODE = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|CYCLE|USAGE|KEPT";

  /** A message: what happens, and what to do. */
  private record Said(String text, String cure) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      int byText = text.compareTo(other.text);
      return byText != 0 ? byText : cure.compareTo(other.cure);
    }
  }

  @Test
  void theListOfMessagesIsThatOfTheSources() throws IOException {
    Map<String, SortedSet<Said>> all = new TreeMap<>();
    for (String module : List.of("engine", "cli")) {
      Path folder = Places.repository().resolve("java/" + module + "/src/main/java");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          collect(plain(Files.readString(file)), all);
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(60).containsKeys("NO_SUCH_TARGET", "NOT_REPRODUCIBLE");
    StringBuilder out =
        new StringBuilder(
            """
            # Messages

            Made from the sources by a test; do not edit. A message is `error[CODE]: what happened`, then what to do. `…` stands for what is filled in. Beside these codes there are
            the kernel's reasons ([`codec.md`](codec.md) §8), those of Dhall (`docs/dhall.md`), and those of sources, store and keys (`docs/sources.md`, `docs/store.md`, `docs/attestation.md`).

            | code | what happened | what to do |
            |---|---|---|
            """);
    all.forEach(
        (code, texts) -> {
          for (Said said : texts) {
            out.append("| `").append(code).append("` | ").append(cell(said.text()));
            out.append(" | ").append(cell(said.cure())).append(" |\n");
          }
        });
    Golden.check(Places.repository().resolve("docs/messages.md"), out.toString());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", "<br>").strip();
  }

  /** A file without comments, and with 0 for every character literal. */
  private static String plain(String source) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        int end = literalEnd(source, i);
        out.append(source, i, end + 1);
        i = end;
      } else if (c == '\'') {
        i = source.indexOf('\'', source.charAt(i + 1) == '\\' ? i + 3 : i + 2);
        out.append('0');
      } else if (source.startsWith("//", i)) {
        i = source.indexOf('\n', i);
        out.append('\n');
      } else if (source.startsWith("/*", i)) {
        i = source.indexOf("*/", i) + 1;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Every call in a file whose arguments are …, "CODE", text, cure. */
  private static void collect(String source, Map<String, SortedSet<Said>> all) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        i = literalEnd(source, i);
      } else if (c == '(') {
        List<String> arguments = arguments(source, i + 1);
        for (int k = 0; k + 2 < arguments.size(); k++) {
          String first = arguments.get(k).strip();
          if (k + 3 == arguments.size()
              && first.length() > 2
              && first.startsWith("\"")
              && first.substring(1, first.length() - 1).matches(CODE)) {
            String code = first.substring(1, first.length() - 1);
            all.computeIfAbsent(code, x -> new TreeSet<>())
                .add(new Said(text(arguments.get(k + 1)), text(arguments.get(k + 2))));
          }
        }
      }
    }
  }

  /** The arguments of a call, as written; empty if the parenthesis is not closed. */
  private static List<String> arguments(String source, int from) {
    List<String> out = new ArrayList<>();
    int depth = 0;
    int begin = from;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        i = literalEnd(source, i);
      } else if (c == '(' || c == '{' || c == '[') {
        depth++;
      } else if ((c == ')' || c == '}' || c == ']') && depth-- == 0) {
        out.add(source.substring(begin, i));
        return out;
      } else if (c == ',' && depth == 0) {
        out.add(source.substring(begin, i));
        begin = i + 1;
      } else if (c == ';' && depth == 0) {
        return List.of();
      }
    }
    return List.of();
  }

  private static int literalEnd(String source, int at) {
    if (source.startsWith("\"\"\"", at)) {
      return source.indexOf("\"\"\"", at + 3) + 2;
    }
    int i = at + 1;
    while (source.charAt(i) != '"') {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** The literals of an expression, with an ellipsis for everything between. */
  private static String text(String expression) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '"') {
        int end = literalEnd(expression, i);
        if (gap) {
          out.append('…');
          gap = false;
        }
        out.append(expression.substring(i + 1, end).translateEscapes());
        i = end;
      } else if (c == '(') {
        // What a call is given is no part of the text.
        gap = true;
        i = closing(expression, i);
      } else if (!Character.isWhitespace(c) && c != '+') {
        gap = true;
      }
    }
    return out + (gap ? "…" : "");
  }

  private static int closing(String expression, int open) {
    int depth = 0;
    for (int i = open; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '"') {
        i = literalEnd(expression, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return expression.length() - 1;
  }
}
