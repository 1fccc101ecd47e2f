package software.straylight.continuity.cli;

import software.straylight.continuity.cli.command.Straylight;
import software.straylight.continuity.cli.terminal.Console;

/** The entry point of the process. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Interruption interruption = Interruption.watch(Thread.currentThread());
    Console console = Console.ofProcess();
    int code = Straylight.run(args, console);
    console.flush();
    interruption.over();
    System.exit(code);
  }
}
