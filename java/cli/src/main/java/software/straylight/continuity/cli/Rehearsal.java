package software.straylight.continuity.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import software.straylight.continuity.cli.command.Straylight;
import software.straylight.continuity.cli.terminal.Console;

/**
 * Runs what people run most, so that the launcher can record an AOT cache (JEP 514) of the classes
 * and profiles that a start needs. It touches nothing but the folder it is given.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Rehearses in the folder {@code args[0]}, which is empty. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Interruption.watch(Thread.currentThread()).over();
    perform(folder, "--version");
    perform(folder, "--help");
    perform(folder, "doctor", "--help");
    perform(folder, "doctor");
  }

  private static void perform(Path folder, String... args) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(sink, false, StandardCharsets.UTF_8);
    Map<String, String> env = Map.of("HOME", folder.toString());
    Console console =
        new Console(stream, stream, false, false, env, folder, Console.ofProcess().home());
    int code = Straylight.run(args, console);
    System.out.println(String.join(" ", args) + ": " + code);
  }
}
