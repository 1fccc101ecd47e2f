package software.straylight.continuity.cli.command;

import java.util.stream.Collectors;
import software.straylight.continuity.dhall.Budget;

/** {@code --budget NAME=N}, as often as there are bounds to set. */
final class BudgetOption {
  private final Syntax.Values given;

  BudgetOption(Syntax syntax) {
    given =
        syntax.values(
            "--budget",
            "NAME=N",
            "Set a bound of the evaluation; may be repeated. Bounds and what they are otherwise: "
                + Budget.KNOBS.stream()
                    .map(knob -> knob + "=" + Budget.standard().get(knob) + what(knob))
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private static String what(String knob) {
    return switch (knob) {
      case "bytes" -> " (of a source)";
      case "depth" -> " (of nesting)";
      case "steps" -> " (of evaluation)";
      case "nodes" -> " (of what is built)";
      case "text" -> " (characters of one Text)";
      case "bits" -> " (of a number)";
      case "import-depth" -> " (of a chain)";
      default -> "";
    };
  }

  /** The standard bounds with those that were given. */
  Budget get() {
    Budget budget = Budget.standard();
    for (String word : given.get()) {
      budget = with(budget, word);
    }
    return budget;
  }

  private static Budget with(Budget budget, String word) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      throw Verb.usage(
          "--budget takes a name and a number, not '" + word + "'",
          "for example --budget steps=1000000");
    }
    String knob = word.substring(0, equals);
    String number = word.substring(equals + 1);
    if (!number.matches("[0-9]{1,18}")) {
      throw Verb.usage(
          "--budget " + knob + ": '" + number + "' is not a number",
          "write a natural number without unit");
    }
    try {
      return budget.with(knob, Long.parseLong(number));
    } catch (IllegalArgumentException e) {
      throw Verb.usage("--budget " + word + ": " + e.getMessage(), "");
    }
  }
}
