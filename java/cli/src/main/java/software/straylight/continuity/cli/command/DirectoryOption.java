package software.straylight.continuity.cli.command;

import java.nio.file.Path;
import software.straylight.continuity.cli.terminal.Console;

/** {@code -C}: where a command acts. */
final class DirectoryOption {
  private final Console console;
  private final Syntax.Value<String> directory;

  DirectoryOption(Syntax syntax, Console console) {
    this.console = console;
    directory =
        syntax.value("-C --directory", "DIR", String.class, "Act as if started in this folder.");
  }

  /** The folder that the command acts in. */
  Path start() {
    return directory
        .get()
        .map(given -> console.directory().resolve(given).normalize())
        .orElseGet(console::directory);
  }
}
