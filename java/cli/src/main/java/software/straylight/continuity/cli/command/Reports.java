package software.straylight.continuity.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.render.Messages;
import software.straylight.continuity.cli.terminal.ColorChoice;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/** The last word of a command that failed: a message, never a stack trace unless asked for. */
final class Reports {
  private Reports() {}

  /** What {@code thrown} means, printed; the exit code. */
  static int failure(Throwable thrown, CommandLine line, Console console) {
    ContinuityException failure = Failures.of(thrown);
    Verb verb = line.getCommand();
    OutputOptions output = verb.output();
    show(failure, output, output.json(), console);
    if (output.verbose()) {
      console.err().print(Failures.trace(thrown));
    }
    console.flush();
    return failure.exit().code();
  }

  /** Prints what a failure says: as JSON on standard output or as text on standard error. */
  static void show(
      ContinuityException failure, OutputOptions output, boolean json, Console console) {
    if (json) {
      for (Diagnostic d : failure.diagnostics()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("event", "error");
              Json.fields(j, d);
            });
      }
    } else {
      console.err().print(output.messages(console).errors(failure.diagnostics()));
    }
  }

  /** A command line that the parser refuses. */
  static int badCommandLine(ParameterException thrown, Console console) {
    CommandLine line = thrown.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    Diagnostic message =
        thrown instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched, name)
            : Diagnostic.of("USAGE", sentence(thrown), name + " --help shows what it takes");
    Style style = Style.of(ColorChoice.AUTO.applies(console.errTerminal(), console.env()));
    console.err().print(new Messages(style).errors(List.of(message)));
    console.flush();
    return ExitCode.USAGE.code();
  }

  private static Diagnostic unknown(UnmatchedArgumentException thrown, String name) {
    String word = thrown.getUnmatched().getFirst();
    String near =
        thrown.getSuggestions().stream()
            .limit(3)
            .map(s -> s.startsWith(name + " ") ? s.substring(name.length() + 1) : s)
            .collect(Collectors.joining(", "));
    String hint = near.isEmpty() ? "" : "did you mean " + near + "?\n";
    String help = name + " --help shows what it takes";
    boolean option = word.startsWith("-");
    boolean group = !thrown.getCommandLine().getSubcommands().isEmpty();
    if (option) {
      return Diagnostic.of("UNKNOWN_OPTION", name + " has no option " + word, hint + help);
    }
    if (group) {
      return Diagnostic.of("UNKNOWN_COMMAND", name + " has no command " + word, hint + help);
    }
    return Diagnostic.of("USAGE", name + " takes no further argument: " + word, help);
  }

  /** picocli's sentence, begun in lower case as all others are. */
  private static String sentence(ParameterException thrown) {
    String text = String.valueOf(thrown.getMessage());
    return text.isEmpty()
        ? "the command line is wrong"
        : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
