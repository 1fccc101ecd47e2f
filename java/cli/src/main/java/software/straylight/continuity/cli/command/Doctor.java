package software.straylight.continuity.cli.command;

import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;

/** {@code straylight doctor}. */
final class Doctor extends Verb {
  private final OutputOptions output = new OutputOptions(syntax);

  Doctor(Console console) {
    super(
        console,
        "doctor",
        "Check what a build needs of this machine, and say what to do where it lacks.",
        "straylight doctor");
  }

  @Override
  ExitCode run() {
    console.out().println("java: " + Runtime.version());
    return ExitCode.OK;
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
