package software.straylight.continuity.cli.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options and arguments of one command. Written with picocli's model instead of its annotations
 * because reading those doubles the time that a start takes.
 */
final class Syntax {
  private final CommandSpec spec;

  /**
   * @param command what runs; null for a group of commands
   * @param summary one sentence, for both helps
   * @param example one line that works
   */
  Syntax(@Nullable Object command, String name, String summary, String example) {
    spec = command == null ? CommandSpec.create() : CommandSpec.wrapWithoutInspection(command);
    spec.name(name);
    spec.usageMessage().description(summary).footer("  " + example.replace("\n", "\n  "));
  }

  CommandSpec spec() {
    return spec;
  }

  /** An option without a value. {@code names} are separated by blanks. */
  Flag flag(String names, String description) {
    return flag(names, description, false);
  }

  /** The option that asks for help. */
  Flag help() {
    return flag("-h --help", "Show this help.", true);
  }

  private Flag flag(String names, String description, boolean help) {
    OptionSpec option =
        OptionSpec.builder(names.split(" "))
            .type(boolean.class)
            .arity("0")
            .description(description)
            .usageHelp(help)
            .build();
    spec.addOption(option);
    return new Flag(option);
  }

  /** An option with a value. */
  <T> Value<T> value(String names, String label, Class<T> type, String description) {
    OptionSpec option =
        OptionSpec.builder(names.split(" "))
            .type(type)
            .arity("1")
            .paramLabel(label)
            .description(description)
            .build();
    spec.addOption(option);
    return new Value<>(type, option);
  }

  /** An option with a value that may be given several times. */
  Values values(String names, String label, String description) {
    OptionSpec option =
        OptionSpec.builder(names.split(" "))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label)
            .description(description)
            .build();
    spec.addOption(option);
    return new Values(option);
  }

  /** The argument at the next position that must be given. */
  Word word(String label, String description) {
    int position = spec.positionalParameters().size();
    PositionalParamSpec argument =
        PositionalParamSpec.builder()
            .type(String.class)
            .index(Integer.toString(position))
            .arity("1")
            .paramLabel(label)
            .description(description)
            .build();
    spec.addPositional(argument);
    return new Word(argument);
  }

  /** The remaining arguments, at least {@code least}. */
  Words words(String label, int least, String description) {
    int position = spec.positionalParameters().size();
    PositionalParamSpec arguments =
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .index(position + "..*")
            .arity(least + "..*")
            .paramLabel(least > 0 ? label + "..." : "[" + label + "...]")
            .hideParamSyntax(true)
            .description(description)
            .build();
    spec.addPositional(arguments);
    return new Words(arguments);
  }

  /** An option that is there or not. */
  record Flag(OptionSpec option) {
    boolean given() {
      return Boolean.TRUE.equals(option.getValue());
    }
  }

  /** An option with a value of type {@code T}. */
  record Value<T>(Class<T> type, OptionSpec option) {
    Optional<T> get() {
      return Optional.ofNullable(type.cast(option.getValue()));
    }

    @Nullable T orNull() {
      return type.cast(option.getValue());
    }
  }

  /** An option with any number of values. */
  record Values(OptionSpec option) {
    List<String> get() {
      List<String> found = option.getValue();
      return found == null ? List.of() : List.copyOf(found);
    }
  }

  /** An argument that is always there. */
  record Word(PositionalParamSpec argument) {
    String get() {
      return Objects.requireNonNull(argument.<String>getValue());
    }
  }

  /** Any number of arguments. */
  record Words(PositionalParamSpec arguments) {
    List<String> get() {
      List<String> found = arguments.getValue();
      return found == null ? List.of() : List.copyOf(found);
    }
  }
}
