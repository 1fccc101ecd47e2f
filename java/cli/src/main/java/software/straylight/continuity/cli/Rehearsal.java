package software.straylight.continuity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.straylight.continuity.cli.command.Straylight;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.model.Digest;

/**
 * Runs what people run most, so that the launcher can record an AOT cache (JEP 514) of the classes
 * and profiles that a start needs. It writes nothing but into the folder it is given and fetches
 * nothing: the C program is only planned. The one action that it runs is the sandbox's own usage
 * text, in the sandbox; it fails, for it makes no file.
 */
public final class Rehearsal {
  private static final Map<String, String> WORKSPACE =
      Map.of(
          "continuity.dhall",
          """
          let C = ./dhall/package.dhall

          in  C.Workspace::{
              , toolchains =
                [ { role = "cc", toolchain = C.dep [ "tools" ] "zig" }
                , { role = "t", toolchain = C.dep [ "tools" ] "t" }
                ]
              }
          """,
          "p/BUILD.dhall",
          """
          let C = ../dhall/package.dhall

          in    { targets =
                  [ C.writeFile C.WriteFile::{ name = "a", out = "a.txt", text = "a" }
                  , C.copy C.Copy::{ name = "b", src = C.output "a", out = "b.txt" }
                  , C.genrule C.Genrule::{
                    , name = "run"
                    , tool = C.Tool.Role { role = "t", path = "bin/continuity-sandbox" }
                    , args = [ C.Arg.Lit "--help" ]
                    , srcs = [ C.output "b" ]
                    , outs = [ C.Out.File "none" ]
                    , timeoutSeconds = 10
                    }
                  ]
                }
              : C.Package
          """,
          "c/BUILD.dhall",
          """
          let C = ../dhall/package.dhall

          in    { targets =
                  [ C.cc.library C.cc.Library::{
                    , name = "l"
                    , srcs = C.files [ "l.c" ]
                    , hdrs = C.files [ "l.h" ]
                    }
                  , C.cc.binary C.cc.Binary::{
                    , name = "m"
                    , srcs = C.files [ "m.c" ]
                    , deps = [ C.local "l" ]
                    }
                  , C.cc.test C.cc.Test::{
                    , name = "t"
                    , srcs = C.files [ "m.c" ]
                    , deps = [ C.local "l" ]
                    }
                  ]
                }
              : C.Package
          """,
          "c/l.h",
          "int l(void);\n",
          "c/l.c",
          "int l(void) { return 0; }\n",
          "c/m.c",
          "#include \"l.h\"\nint main(void) { return l(); }\n");

  private static final String TOOLS =
      """
      let C = ../dhall/package.dhall

      in    { targets =
                C.zig.targets
              # [ C.imported C.Imported::{
                  , name = "tree"
                  , tree = "TREE"
                  , compiler = "the sandbox"
                  , command = "none"
                  }
                , C.toolchain C.Toolchain::{ name = "t", tree = C.local "tree" }
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
    copy(Path.of(args[1]), folder.resolve("dhall"));
    for (Map.Entry<String, String> file : WORKSPACE.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
    write(folder.resolve("tools/BUILD.dhall"), TOOLS.replace("TREE", toolTree(folder)));
    perform(folder, "targets", "//...");
    perform(folder, "build", "//c:m", "--offline");
    perform(folder, "build", "//p/...", "--offline");
    perform(folder, "build", "//p/...", "--offline", "--json");
    perform(folder, "doctor");
    perform(folder, "dhall", "hash", "dhall/package.dhall", "p/BUILD.dhall");
    perform(folder, "dhall", "type", "p/BUILD.dhall");
    perform(folder, "dhall", "normalize", "p/BUILD.dhall");
    perform(folder, "dhall", "eval", "--json", "p/BUILD.dhall");
    perform(folder, "dhall", "format", "--check", "p/BUILD.dhall");
  }

  /** Puts a tree with the sandbox's executable into the store; the digest. */
  private static String toolTree(Path folder) throws IOException {
    Path home = Objects.requireNonNull(Console.ofProcess().home());
    Path bin = Files.createDirectories(folder.resolve("tool/bin"));
    Files.copy(home.resolve("bin/continuity-sandbox"), bin.resolve("continuity-sandbox"));
    return perform(folder, "store", "add", "tool").substring(0, 2 * Digest.LENGTH);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static String perform(Path folder, String... args) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(sink, false, StandardCharsets.UTF_8);
    Map<String, String> env = Map.of("HOME", folder.resolve("home").toString());
    Console console =
        new Console(stream, stream, false, false, env, folder, Console.ofProcess().home());
    int code = Straylight.run(args, console);
    console.flush();
    System.out.println(String.join(" ", args) + ": " + code);
    String said = sink.toString(StandardCharsets.UTF_8);
    System.out.println(said);
    return said;
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
