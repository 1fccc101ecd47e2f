package software.straylight.continuity.cli.command;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import software.straylight.continuity.cli.terminal.Console;

/** All commands. One that is not here does not exist: a verb is listed once it works. */
final class CommandTable {
  /** Headings of {@code straylight --help}, in order. */
  enum Section {
    BUILD("Build"),
    EVIDENCE("Evidence"),
    STORE("Store"),
    INSPECT("Inspect"),
    HOUSEKEEPING("Housekeeping");

    final String heading;

    Section(String heading) {
      this.heading = heading;
    }
  }

  /**
   * A command.
   *
   * @param make makes its parser; called only when the command is needed
   */
  record Entry(String name, Section section, Function<Console, CommandLine> make) {}

  private static final List<Entry> ENTRIES =
      List.of(
          verb("doctor", Section.HOUSEKEEPING, Doctor::new),
          verb("completion", Section.HOUSEKEEPING, Completion::new));

  private CommandTable() {}

  static List<Entry> entries() {
    return ENTRIES;
  }

  /** The parser of one command with its subcommands, or null if there is none of that name. */
  static @Nullable CommandLine find(String name, Console console) {
    for (Entry e : ENTRIES) {
      if (e.name().equals(name)) {
        return e.make().apply(console);
      }
    }
    return null;
  }

  private static Entry verb(String name, Section section, Function<Console, Verb> make) {
    return new Entry(name, section, console -> parser(make.apply(console)));
  }

  private static CommandLine parser(Verb verb) {
    return new CommandLine(verb.syntax.spec());
  }
}
