package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import software.straylight.continuity.cli.completion.Shell;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;

/** {@code straylight completion}. */
final class Completion extends Verb {
  private final Syntax.Words shell = syntax.words("SHELL", 0, "bash (default), zsh or fish.");
  private final Syntax.Value<String> man =
      syntax.value("--man", "DIR", String.class, "Write manual pages into this folder instead.");
  private final OutputOptions output = new OutputOptions(syntax);

  Completion(Console console) {
    super(
        console,
        "completion",
        "Print a script that completes commands, options and labels in a shell.",
        """
        source <(straylight completion bash)
        straylight completion fish > ~/.config/fish/completions/straylight.fish
        straylight completion --man ~/.local/share/man/man1\
        """);
  }

  @Override
  ExitCode run() throws IOException {
    if (man.get().isPresent()) {
      ManPages.write(Straylight.everything(console), console.directory().resolve(man.get().get()));
      return ExitCode.OK;
    }
    console.out().print(wanted().script(Straylight.everything(console)));
    return ExitCode.OK;
  }

  private Shell wanted() {
    List<String> words = shell.get();
    if (words.isEmpty()) {
      return Shell.BASH;
    }
    for (Shell known : Shell.values()) {
      if (words.size() == 1 && known.word().equals(words.getFirst().toLowerCase(Locale.ROOT))) {
        return known;
      }
    }
    throw usage("there is no completion for " + String.join(" ", words), "bash, zsh or fish");
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
