package software.straylight.continuity.cli.command;

import software.straylight.continuity.cli.render.Messages;
import software.straylight.continuity.cli.terminal.ColorChoice;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.cli.terminal.Verbosity;

/** Options of every command. */
final class OutputOptions {
  private final Syntax.Flag quiet;
  private final Syntax.Flag verbose;
  private final Syntax.Value<ColorChoice> color;
  private final Syntax.Flag json;

  OutputOptions(Syntax syntax) {
    quiet = syntax.flag("-q --quiet", "Say nothing but what was asked for, and failures.");
    verbose =
        syntax.flag(
            "-v --verbose", "Say more: every action with its command, causes of internal errors.");
    color =
        syntax.value(
            "--color",
            "WHEN",
            ColorChoice.class,
            "auto (default), always or never; NO_COLOR is respected.");
    json = syntax.flag("--json", "Write JSON on standard output, one object a line.");
    syntax.help();
  }

  boolean json() {
    return json.given();
  }

  boolean verbose() {
    return verbose.given();
  }

  Verbosity verbosity() {
    return quiet.given() ? Verbosity.QUIET : verbose() ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }

  /** The style of standard error. */
  Style errStyle(Console console) {
    return Style.of(choice().applies(console.errTerminal(), console.env()));
  }

  /** The style of standard output. */
  Style outStyle(Console console) {
    return Style.of(choice().applies(console.outTerminal(), console.env()));
  }

  Messages messages(Console console) {
    return new Messages(errStyle(console));
  }

  private ColorChoice choice() {
    return color.get().orElse(ColorChoice.AUTO);
  }
}
