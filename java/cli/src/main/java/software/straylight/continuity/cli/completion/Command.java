package software.straylight.continuity.cli.completion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command as the shells need it.
 *
 * @param path its words without the program's name
 * @param arguments what its arguments are
 */
record Command(
    List<String> path,
    String summary,
    List<Option> options,
    Values arguments,
    List<Command> commands) {
  /**
   * An option.
   *
   * @param names with their dashes
   * @param values what its value may be; null if it has none
   */
  record Option(List<String> names, String summary, @Nullable Values values) {}

  static Command of(CommandLine line) {
    return of(line, List.of());
  }

  private static Command of(CommandLine line, List<String> path) {
    CommandSpec spec = line.getCommandSpec();
    List<Option> options = new ArrayList<>();
    for (OptionSpec o : spec.options()) {
      boolean valued = o.arity().max() > 0;
      options.add(
          new Option(
              List.of(o.names()),
              first(o.description()),
              valued ? Values.of(o.paramLabel(), o.type()) : null));
    }
    Values arguments =
        spec.positionalParameters().isEmpty()
            ? new Values.Free()
            : Values.of(spec.positionalParameters().getFirst().paramLabel(), String.class);
    List<Command> commands = new ArrayList<>();
    line.getSubcommands()
        .forEach(
            (name, child) -> {
              List<String> longer = new ArrayList<>(path);
              longer.add(name);
              commands.add(of(child, List.copyOf(longer)));
            });
    return new Command(
        path, first(spec.usageMessage().description()), options, arguments, commands);
  }

  String name() {
    return path.getLast();
  }

  /** This command and all below it, each before its own. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(this);
    commands.forEach(child -> all.addAll(child.all()));
    return all;
  }

  /** The first sentence, which is what fits beside a proposal. */
  private static String first(String[] description) {
    String text = String.join(" ", description).replace("%%", "%");
    int end = text.indexOf(". ");
    return (end < 0 ? text : text.substring(0, end)).replaceAll("[.]$", "");
  }
}
