package software.straylight.continuity.cli.command;

import picocli.AutoComplete;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;

/** {@code straylight completion}. */
final class Completion extends Verb {
  private final OutputOptions output = new OutputOptions(syntax);

  Completion(Console console) {
    super(
        console,
        "completion",
        "Print a script that completes commands and options in bash and zsh.",
        "source <(straylight completion)");
  }

  @Override
  ExitCode run() {
    console.out().println(AutoComplete.bash("straylight", Straylight.everything(console)));
    return ExitCode.OK;
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
