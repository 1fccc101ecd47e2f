package software.straylight.continuity.cli.command;

import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine;
import software.straylight.continuity.cli.terminal.ColorChoice;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Style;

/** {@code straylight --help}: the commands by what they are for. */
final class RootHelp {
  private RootHelp() {}

  /** Prints it on standard output, as an answer. */
  static void answer(CommandLine root, Console console) {
    print(root, console.out(), console.outTerminal(), console);
  }

  /** Prints it on standard error, as advice. */
  static void advise(CommandLine root, Console console) {
    print(root, console.err(), console.errTerminal(), console);
  }

  private static void print(
      CommandLine root, PrintStream stream, boolean terminal, Console console) {
    stream.print(text(root, Style.of(ColorChoice.AUTO.applies(terminal, console.env()))));
    stream.flush();
  }

  static String text(CommandLine root, Style style) {
    StringBuilder out = new StringBuilder();
    out.append("straylight builds from BUILD.dhall, in isolation, and keeps the evidence.\n\n");
    out.append("Usage: straylight COMMAND [OPTIONS] [ARGUMENTS]\n");
    Map<String, CommandLine> commands = root.getSubcommands();
    for (CommandTable.Section section : CommandTable.Section.values()) {
      StringBuilder part = new StringBuilder();
      for (CommandTable.Entry e : CommandTable.entries()) {
        CommandLine command = commands.get(e.name());
        if (e.section() == section && command != null) {
          part.append("  ").append(style.cyan(e.name()));
          part.append(" ".repeat(14 - e.name().length())).append(summary(command)).append('\n');
        }
      }
      if (!part.isEmpty()) {
        out.append('\n').append(style.bold(section.heading + ":")).append('\n').append(part);
      }
    }
    out.append('\n').append(style.bold("Options:")).append('\n');
    out.append("  -h, --help      Show this help; straylight COMMAND --help shows a command's.\n");
    out.append("  -V, --version   Show the version.\n");
    out.append("\nPatterns: //a/b:c (a target), //a/b:all (a package), //a/... (a folder and all");
    out.append(" below), //...\n");
    return out.toString();
  }

  private static String summary(CommandLine command) {
    String[] description = command.getCommandSpec().usageMessage().description();
    return description.length == 0 ? "" : description[0];
  }
}
