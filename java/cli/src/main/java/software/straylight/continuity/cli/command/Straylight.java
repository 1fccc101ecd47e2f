package software.straylight.continuity.cli.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;

/** The command line as a whole: finds the command, runs it, turns every failure into a message. */
public final class Straylight {
  private Straylight() {}

  /** Runs one command and returns its exit code. Never throws. */
  public static int run(String[] args, Console console) {
    // The question scripts ask most often needs no parser.
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      console.out().println("straylight " + Version.number());
      return ExitCode.OK.code();
    }
    CommandLine root = root(args, console);
    if (args.length == 0) {
      RootHelp.advise(root, console);
      return ExitCode.USAGE.code();
    }
    return root.execute(args);
  }

  /** The whole command line, or the part of it that the first word needs. */
  private static CommandLine root(String[] args, Console console) {
    CommandLine root = new CommandLine(rootSpec());
    @Nullable CommandLine only = args.length == 0 ? null : CommandTable.find(args[0], console);
    if (only != null) {
      root.addSubcommand(args[0], only);
    } else {
      for (CommandTable.Entry e : CommandTable.entries()) {
        root.addSubcommand(e.name(), e.make().apply(console));
      }
    }
    configure(root, console);
    return root;
  }

  private static CommandSpec rootSpec() {
    Syntax syntax = new Syntax(null, "straylight", "Builds from BUILD.dhall.", "");
    syntax.help();
    syntax.flag("-V --version", "Show the version.");
    return syntax.spec();
  }

  /** Every command at once, for help, completion and tests. */
  static CommandLine everything(Console console) {
    return root(new String[0], console);
  }

  private static void configure(CommandLine root, Console console) {
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setUsageHelpAutoWidth(false);
    root.setUsageHelpWidth(100);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    root.setOut(writer(console.out()));
    root.setErr(writer(console.err()));
    root.setExecutionExceptionHandler(
        (thrown, line, parsed) -> Reports.failure(thrown, line, console));
    root.setParameterExceptionHandler((thrown, given) -> Reports.badCommandLine(thrown, console));
    root.setExecutionStrategy(parsed -> execute(parsed, root, console));
    HelpTexts.complete(root);
  }

  private static int execute(ParseResult parsed, CommandLine root, Console console) {
    if (parsed.isUsageHelpRequested() && !parsed.hasSubcommand()) {
      RootHelp.answer(root, console);
      return ExitCode.OK.code();
    }
    if (!parsed.hasSubcommand()) {
      // "straylight -V -V" and the like: options alone are no command.
      throw new CommandLine.ParameterException(root, "no command given");
    }
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandLine line = last.commandSpec().commandLine();
    if (line.getCommand() instanceof Verb verb) {
      if (!last.isUsageHelpRequested()) {
        AotCache.tell(console, verb.output());
      }
      return new CommandLine.RunLast().execute(parsed);
    }
    if (last.isUsageHelpRequested()) {
      line.usage(line.getOut());
      return ExitCode.OK.code();
    }
    throw new CommandLine.ParameterException(
        line, line.getCommandSpec().qualifiedName() + " needs a command after it");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
