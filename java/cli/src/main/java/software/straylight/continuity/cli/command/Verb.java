package software.straylight.continuity.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/**
 * A command that does something. A subclass declares its options and arguments in its constructor,
 * then {@link #output}'s, which end every list.
 */
abstract class Verb implements Callable<Integer> {
  final Console console;
  final Syntax syntax;
  private final List<ExitCode> exits;

  /**
   * @param exits the exit codes that this command can end with, beside 0, 2 and 4
   */
  Verb(Console console, String name, String summary, String example, ExitCode... exits) {
    this.console = console;
    this.syntax = new Syntax(this, name, summary, example);
    this.exits = List.of(exits);
  }

  /** Does it. Failures are thrown. */
  abstract ExitCode run() throws Exception;

  /** How to show what this command says. */
  abstract OutputOptions output();

  /** What exit codes mean for this command, where it is not what they mean for all. */
  Map<ExitCode, String> meanings() {
    return Map.of();
  }

  final List<ExitCode> exits() {
    return exits;
  }

  @Override
  public Integer call() throws Exception {
    Logging.choose(output());
    return run().code();
  }

  /** A command line that the parser accepts but that makes no sense. */
  static ContinuityException usage(String message, String next) {
    return new ContinuityException(ExitCode.USAGE, Diagnostic.of("USAGE", message, next));
  }
}
