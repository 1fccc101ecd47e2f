package software.straylight.continuity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import software.straylight.continuity.cli.command.Straylight;
import software.straylight.continuity.cli.terminal.Console;

/**
 * Runs what people run most, so that the launcher can record an AOT cache (JEP 514) of the classes
 * and profiles that a start needs. It writes nothing but into the folder it is given, fetches
 * nothing and runs no action.
 */
public final class Rehearsal {
  private static final String WORKSPACE =
      "let C = ./dhall/package.dhall in C.Workspace.default : C.Workspace.Type\n";
  private static final String PACKAGE =
      """
      let C = ../dhall/package.dhall

      in    { targets =
              [ C.writeFile C.WriteFile::{ name = "a", out = "a.txt", text = "a" }
              , C.copy C.Copy::{ name = "b", src = C.output "a", out = "b.txt" }
              ]
            }
          : C.Package
      """;

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args an empty folder to work in, and the Dhall package's folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Interruption.watch(Thread.currentThread()).over();
    perform(folder, "--version");
    perform(folder, "--help");
    perform(folder, "build", "--help");
    Files.writeString(folder.resolve("continuity.dhall"), WORKSPACE);
    Files.writeString(Files.createDirectory(folder.resolve("p")).resolve("BUILD.dhall"), PACKAGE);
    copy(Path.of(args[1]), folder.resolve("dhall"));
    perform(folder, "targets", "//...");
    perform(folder, "build", "//...", "--offline");
    perform(folder, "build", "//...", "--offline", "--json");
    perform(folder, "doctor");
    perform(folder, "dhall", "hash", "dhall/package.dhall", "p/BUILD.dhall");
    perform(folder, "dhall", "type", "p/BUILD.dhall");
    perform(folder, "dhall", "normalize", "p/BUILD.dhall");
    perform(folder, "dhall", "eval", "--json", "p/BUILD.dhall");
    perform(folder, "dhall", "format", "--check", "p/BUILD.dhall");
  }

  private static void perform(Path folder, String... args) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(sink, false, StandardCharsets.UTF_8);
    Map<String, String> env = Map.of("HOME", folder.resolve("home").toString());
    Console console =
        new Console(stream, stream, false, false, env, folder, Console.ofProcess().home());
    int code = Straylight.run(args, console);
    console.flush();
    System.out.println(String.join(" ", args) + ": " + code);
    System.out.println(sink.toString(StandardCharsets.UTF_8));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
