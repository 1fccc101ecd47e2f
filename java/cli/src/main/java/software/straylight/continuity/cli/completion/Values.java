package software.straylight.continuity.cli.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may stand in the place of a value. */
sealed interface Values {
  /** Anything: nothing is proposed. */
  record Free() implements Values {}

  record Files() implements Values {}

  record Folders() implements Values {}

  /** Labels of the workspace's targets. */
  record Labels() implements Values {}

  /** One of these words. */
  record Words(List<String> words) implements Values {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** By the name that the help gives the value, or by its type where that has few values. */
  static Values of(String label, Class<?> type) {
    if (type.isEnum()) {
      return new Words(
          Arrays.stream(type.getEnumConstants())
              .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT))
              .toList());
    }
    return switch (label.replaceAll("[^A-Z]", "")) {
      case "PATTERN", "TARGET", "ACTION", "TOOLCHAIN" -> new Labels();
      case "FILE", "PATH" -> new Files();
      case "DIR", "PACKAGE" -> new Folders();
      case "SHELL" -> new Words(Arrays.stream(Shell.values()).map(Shell::word).toList());
      default -> new Free();
    };
  }
}
