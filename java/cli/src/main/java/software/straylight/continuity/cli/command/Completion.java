package software.straylight.continuity.cli.command;

import java.io.IOException;
import picocli.AutoComplete;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;

/** {@code straylight completion}. */
final class Completion extends Verb {
  private final Syntax.Value<String> man =
      syntax.value("--man", "DIR", String.class, "Write manual pages into this folder instead.");
  private final OutputOptions output = new OutputOptions(syntax);

  Completion(Console console) {
    super(
        console,
        "completion",
        "Print a script that completes commands and options in bash and zsh.",
        "source <(straylight completion)\nstraylight completion --man ~/.local/share/man/man1");
  }

  @Override
  ExitCode run() throws IOException {
    if (man.get().isPresent()) {
      ManPages.write(Straylight.everything(console), console.directory().resolve(man.get().get()));
      return ExitCode.OK;
    }
    console.out().println(AutoComplete.bash("straylight", Straylight.everything(console)));
    return ExitCode.OK;
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
