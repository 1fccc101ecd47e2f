package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** Programs built, checked, measured and tested with the compilers that this machine has. */
@Tag("system")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstalledCompilerSystemTest {
  private static final String OUT = "out/x86_64-linux-gnu/";

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "p/hello.c", "#include <stdio.h>\nint main(void) { return puts(\"hi\") < 0; }\n"),
          Map.entry(
              "p/overflow.c",
              """
              #include <stdlib.h>
              int main(int argc, char **argv) {
                volatile char *p = malloc(8);
                p[8 * argc] = 1;
                free((void *)p);
                return 0;
              }
              """),
          Map.entry(
              "p/undefined.c",
              "int main(int argc, char **argv) { return 2147483646 + argc + argc == 7; }\n"),
          Map.entry(
              "p/threads.cc",
              """
              #include <atomic>
              #include <iostream>
              #include <stdexcept>
              #include <thread>
              int main() {
                std::atomic<int> n{0};
                std::thread one([&] { n++; }), two([&] { n++; });
                one.join();
                two.join();
                try {
                  throw std::runtime_error("caught");
                } catch (const std::exception &e) {
                  std::cout << e.what() << n << std::endl;
                }
                return n == 2 ? 0 : 1;
              }
              """),
          Map.entry(
              "p/user.c",
              """
              #include <greet.h>
              #include <stdio.h>
              int main(void) { return puts(greet()) < 0; }
              """),
          Map.entry(
              "p/references.c",
              """
              #include <dirent.h>
              #include <greet.h>
              #include <stdio.h>
              #include <string.h>
              int main(void) {
                struct dirent **names;
                int n = scandir("/store", &names, NULL, alphasort);
                for (int i = 0; i < n; i++) {
                  if (names[i]->d_name[0] == '.')
                    continue;
                  char path[512], magic[4] = "";
                  snprintf(path, sizeof path, "/store/%s", names[i]->d_name);
                  FILE *f = fopen(path, "r");
                  if (!f || fread(magic, 1, 4, f) != 4 || memcmp(magic, "\\177ELF", 4) != 0)
                    return 1;
                  puts(path);
                }
                return puts(greet()) < 0;
              }
              """),
          Map.entry(
              "q/r/greet.h",
              """
              #ifdef __cplusplus
              extern "C"
              #endif
              int answer(void);
              const char *greet(void);
              """),
          Map.entry(
              "q/r/answer.cc",
              """
              #include <greet.h>
              #include <stdexcept>
              int answer(void) {
                try {
                  throw std::runtime_error("x");
                } catch (const std::exception &) {
                  return 42;
                }
              }
              """),
          Map.entry(
              "q/r/greet.c",
              """
              #include <greet.h>
              #include <stdio.h>
              static char text[32];
              const char *greet(void) {
                snprintf(text, sizeof text, "the answer is %d", answer());
                return text;
              }
              """),
          Map.entry(
              "q/r/BUILD.dhall",
              """
              let C = ../../dhall/package.dhall
              in { targets =
                   [ C.cc.library C.cc.Library::{ name = "api", hdrs = C.files [ "greet.h" ]
                     , includes = [ C.Dir.Package "." ] }
                   , C.cc.binary C.cc.Binary::{ name = "answer", shared = True
                     , srcs = C.files [ "answer.cc" ], deps = [ C.local "api" ] }
                   , C.cc.binary C.cc.Binary::{ name = "greet", shared = True
                     , visibility = C.Visibility.Public
                     , srcs = C.files [ "greet.c" ], deps = [ C.local "api", C.local "answer" ] }
                   ] } : C.Package
              """),
          Map.entry(
              "p/BUILD.dhall",
              """
              let C = ../dhall/package.dhall
              let checked = \\(sanitizer : C.Sanitizer) -> [ C.Flag.sanitize sanitizer, C.Flag.debug True ]
              let greet = [ C.dep [ "q", "r" ] "greet" ]
              in { targets =
                   [ C.cc.binary C.cc.Binary::{ name = "hello", srcs = C.files [ "hello.c" ] }
                   , C.cc.test C.cc.Test::{ name = "threads", srcs = C.files [ "threads.cc" ] }
                   , C.cc.test C.cc.Test::{ name = "raced", srcs = C.files [ "threads.cc" ]
                     , flags = checked C.Sanitizer.thread }
                   , C.cc.test C.cc.Test::{ name = "sound", srcs = C.files [ "hello.c" ]
                     , flags = checked C.Sanitizer.address }
                   , C.cc.test C.cc.Test::{ name = "overflow", srcs = C.files [ "overflow.c" ]
                     , flags = checked C.Sanitizer.address }
                   , C.cc.test C.cc.Test::{ name = "undefined", srcs = C.files [ "undefined.c" ]
                     , flags = checked C.Sanitizer.undefined }
                   , C.cc.test C.cc.Test::{ name = "covered", srcs = C.files [ "hello.c" ]
                     , flags = [ C.Flag.coverage True ] }
                   , C.cc.binary C.cc.Binary::{ name = "user", srcs = C.files [ "user.c" ], deps = greet }
                   , C.cc.test C.cc.Test::{ name = "user-test", srcs = C.files [ "user.c" ], deps = greet }
                   , C.cc.test C.cc.Test::{ name = "references", srcs = C.files [ "references.c" ], deps = greet }
                   , C.cc.binary C.cc.Binary::{ name = "undeclared", srcs = C.files [ "undeclared.c" ] }
                   , C.genrule C.Genrule::{ name = "made", tool = C.Tool.Target (C.local "user")
                     , outs = [ C.Out.File "nothing" ] }
                   ] } : C.Package
              """),
          Map.entry(
              "leak/BUILD.dhall",
              """
              let C = ../dhall/package.dhall
              in { targets =
                   [ C.cc.test C.cc.Test::{ name = "leak", srcs = C.files [ "leak.c" ]
                     , flags = [ C.Flag.sanitize C.Sanitizer.leak ] }
                   , C.cc.binary C.cc.Binary::{ name = "memory", srcs = C.files [ "leak.c" ]
                     , flags = [ C.Flag.sanitize C.Sanitizer.memory ] }
                   , C.cc.test C.cc.Test::{ name = "unset", srcs = C.files [ "unset.c" ]
                     , flags = [ C.Flag.sanitize C.Sanitizer.memory, C.Flag.debug True ] }
                   ] } : C.Package
              """),
          Map.entry(
              "leak/unset.c",
              """
              #include <stdlib.h>
              int main(void) {
                volatile int *p = malloc(sizeof *p);
                if (*p == 7)
                  return 1;
                return 0;
              }
              """),
          Map.entry(
              "lto/BUILD.dhall",
              """
              let C = ../dhall/package.dhall
              let pair = \\(name : Text) -> \\(lto : C.Lto) ->
                   [ C.cc.library C.cc.Library::{ name = "${name}-part", srcs = C.files [ "part.c" ]
                     , flags = [ C.Flag.lto lto ] }
                   , C.cc.test C.cc.Test::{ name, srcs = C.files [ "whole.c" ]
                     , deps = [ C.local "${name}-part" ], flags = [ C.Flag.lto lto ] }
                   ]
              in { targets = pair "fat" C.Lto.fat # pair "thin" C.Lto.thin } : C.Package
              """),
          Map.entry("lto/part.c", "int part(void) { return 42; }\n"),
          Map.entry(
              "lto/whole.c", "int part(void);\nint main(void) { return part() == 42 ? 0 : 1; }\n"),
          Map.entry("leak/leak.c", "int main(void) { return 0; }\n"));

  @TempDir static Path dir;

  private Machine machine;

  @BeforeAll
  void machine() throws IOException {
    machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
  }

  /** A workspace without its toolchain. */
  private static Path files(String name) throws IOException {
    Path ws = dir.resolve(name);
    Machine.copy(Places.repository().resolve("dhall"), ws.resolve("dhall"), false);
    Files.writeString(
        ws.resolve("continuity.dhall"),
        """
        let C = ./dhall/package.dhall
        in C.Workspace::{ toolchains = [ { role = "cc", toolchain = C.dep [ "toolchains", "it" ] "it" } ]
           , platform = "x86_64-linux-gnu" }
        """);
    for (Map.Entry<String, String> e : new TreeMap<>(FILES).entrySet()) {
      Files.createDirectories(ws.resolve(e.getKey()).getParent());
      Files.writeString(ws.resolve(e.getKey()), e.getValue());
    }
    return ws;
  }

  /** A workspace with an imported compiler. */
  private Path workspace(String name, String compiler) throws IOException {
    Path ws = files(name);
    CommandRun imported =
        machine.here(ws, "toolchain", "import", compiler, "--name", "it", "--write");
    assertThat(imported.code()).as(imported.toString()).isZero();
    assertThat(imported.out())
        .doesNotContain("note:")
        .contains("written: toolchains/it/BUILD.dhall");
    return ws;
  }

  private static String tree(Path ws) throws IOException {
    String text = Files.readString(ws.resolve("toolchains/it/BUILD.dhall"));
    int at = text.indexOf('"', text.indexOf("tree ="));
    return text.substring(at + 1, at + 65);
  }

  private CommandRun passes(Path ws, String... words) {
    CommandRun run = machine.here(ws, words);
    assertThat(run.code()).as(run.toString()).isZero();
    return run;
  }

  @Test
  void gccBuildsAndTests() throws Exception {
    Path one = workspace("one", "gcc");
    Path two = workspace("else/where", "/usr/bin/gcc");
    assertThat(tree(two)).as("two imports of one compiler").isEqualTo(tree(one));

    passes(one, "test", "//p:threads", "//p:raced", "//p:sound", "//p:covered", "//p:user-test");
    passes(one, "test", "//lto:fat");
    CommandRun first =
        passes(
            one, "build", "//p:hello", "//p:threads", "//p:covered", "//p:user", "--check", "all");
    // Each action was run twice, and made the same.
    assertThat(first.err()).contains("same //p:hello link hello").doesNotContain("different");
    assertThat(Machine.must(List.of(one.resolve(OUT + "p/hello").toString()))).isEqualTo("hi\n");
    assertThat(Files.readString(one.resolve(OUT + "p/threads.log"))).isEqualTo("caught2\n");

    // Another folder names the same results: everything is served.
    Told again = new Told(machine.here(two, "test", "//p:hello", "//p:covered", "--json"));
    assertThat(again.run().code()).as(again.run().toString()).isZero();
    assertThat(again.executed()).isZero();
    for (String result : List.of("p/hello", "p/threads", "p/user")) {
      passes(two, "build", "//" + result.replace('/', ':'));
      assertThat(Digest.sha256(Files.readAllBytes(two.resolve(OUT + result))))
          .isEqualTo(Digest.sha256(Files.readAllBytes(one.resolve(OUT + result))));
    }

    sharedLibraries(one);
    sanitizers(one);
    coverage(one);
    references(one);

    // A header that is on this machine, and that nobody declared.
    Path header = Files.writeString(dir.resolve("undeclared.h"), "extern int x;\n");
    Files.writeString(
        one.resolve("p/undeclared.c"),
        "#include \"" + header + "\"\nint main(void) { return 0; }\n");
    CommandRun undeclared = machine.here(one, "build", "//p:undeclared");
    assertThat(undeclared.code()).isEqualTo(1);
    assertThat(undeclared.err()).contains("undeclared.h: No such file or directory");

    CommandRun memory = machine.here(one, "build", "//leak:memory");
    assertThat(memory.code()).isEqualTo(1);
    assertThat(memory.err()).contains("UNSUPPORTED_FLAG").contains("gcc has no such check");
  }

  /** A program runs where it was built, and where the folder with all results is moved. */
  private void sharedLibraries(Path ws) throws IOException {
    String said = "the answer is 42\n";
    assertThat(Machine.must(List.of(ws.resolve(OUT + "p/user").toString()))).isEqualTo(said);
    Path moved = dir.resolve("moved");
    Machine.must(List.of("cp", "-rL", ws.resolve(OUT).toString(), moved.toString()));
    assertThat(Machine.must(List.of(moved.resolve("p/user").toString()))).isEqualTo(said);
    assertThat(Files.readString(ws.resolve(OUT + "p/user-test.log"))).isEqualTo(said);
    // As a tool it has its libraries and its loader; it makes none of what the rule declares.
    CommandRun tool = machine.here(ws, "build", "//p:made");
    assertThat(tool.err()).contains("the answer is 42");
  }

  /** What a program loads is in its record by digest, and in the sandbox under that name. */
  private void references(Path ws) throws IOException {
    passes(ws, "test", "//p:references");
    List<String> expected = new ArrayList<>();
    for (String library : List.of("libanswer.so", "libgreet.so")) {
      Digest digest = Digest.sha256(Files.readAllBytes(ws.resolve(OUT + "q/r/" + library)));
      expected.add("/store/" + digest.toHex() + "-" + library);
    }
    Collections.sort(expected);
    expected.add("the answer is 42");
    assertThat(Files.readAllLines(ws.resolve(OUT + "p/references.log"))).isEqualTo(expected);

    Files.writeString(
        ws.resolve("q/r/greet.c"),
        Files.readString(ws.resolve("q/r/greet.c")).replace("the answer", "my answer"));
    passes(ws, "test", "//p:references");
    assertThat(Files.readString(ws.resolve(OUT + "p/references.log")))
        .endsWith("my answer is 42\n");
    CommandRun why = passes(ws, "explain", "//p:references");
    assertThat(why.out())
        .contains("run-time reference libgreet.so changed")
        .doesNotContain("run-time reference libanswer.so");
  }

  private void sanitizers(Path ws) throws IOException {
    CommandRun overflow = machine.here(ws, "test", "//p:overflow");
    assertThat(overflow.code()).as(overflow.toString()).isEqualTo(5);
    assertThat(Files.readString(ws.resolve(OUT + "p/overflow.log")))
        .contains("AddressSanitizer: heap-buffer-overflow")
        .contains("overflow.c:4");
    CommandRun undefined = machine.here(ws, "test", "//p:undefined");
    assertThat(undefined.code()).as(undefined.toString()).isEqualTo(5);
    assertThat(Files.readString(ws.resolve(OUT + "p/undefined.log")))
        .contains("signed integer overflow");
    CommandRun leak = machine.here(ws, "build", "//leak:leak");
    assertThat(leak.code()).isEqualTo(1);
    assertThat(leak.err()).contains("LEAK_CHECK_NEEDS_TRACING");
  }

  private static void coverage(Path ws) throws IOException {
    Path report = ws.resolve(OUT + "p/covered.coverage/p/_objs/covered/p");
    assertThat(report.resolve("hello.c.gcno")).isRegularFile();
    assertThat(report.resolve("hello.c.gcda")).isRegularFile();
    String lines =
        Machine.must(List.of("gcov", "-t", "-o", report.toString(), report + "/hello.c.gcda"));
    assertThat(lines).contains("Source:p/hello.c").contains("Runs:1");
  }

  @Test
  void aMissingTreeSaysHowToMakeIt() throws Exception {
    Path ws = files("missing");
    Files.createDirectories(ws.resolve("toolchains/it"));
    Files.writeString(
        ws.resolve("toolchains/it/BUILD.dhall"),
        """
        let C = ../../dhall/package.dhall
        in { targets =
             [ C.imported C.Imported::{ name = "it-tree", tree = "TREE", compiler = "gcc 99"
               , command = "straylight toolchain import /opt/gcc" }
             , C.toolchain C.Toolchain::{ name = "it", kind = C.ToolchainKind.Gcc
               , tree = C.local "it-tree", exec = C.triples.x86_64-linux-gnu
               , entryPoints = [ { name = "cc", path = "gcc" }, { name = "ld", path = "ld" } ] }
             ] } : C.Package
        """
            .replace("TREE", "0".repeat(64)));
    CommandRun missing = machine.here(ws, "build", "//p:hello");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err())
        .contains("NOT_IMPORTED")
        .contains("gcc 99")
        .contains("straylight toolchain import /opt/gcc");
  }

  @Test
  void clangBuildsAndTests() throws Exception {
    List<String> folders = List.of(System.getenv("PATH").split(":"));
    for (String program : List.of("clang", "clang++", "llvm-symbolizer")) {
      boolean there = folders.stream().anyMatch(f -> Files.isExecutable(Path.of(f, program)));
      Skip.unless(
          there, "CLANG_ABSENT", "there is no " + program + " in PATH; install clang and llvm");
    }
    Path ws = workspace("clang", "clang");
    passes(ws, "test", "//p:threads", "//p:raced", "//p:sound", "//p:covered", "//p:user-test");
    passes(ws, "test", "//lto:all");
    passes(ws, "build", "//p:hello", "//p:threads", "//p:user", "//lto:all", "--check", "all");
    assertThat(Machine.must(List.of(ws.resolve(OUT + "p/hello").toString()))).isEqualTo("hi\n");
    assertThat(Files.readString(ws.resolve(OUT + "p/threads.log"))).isEqualTo("caught2\n");
    assertThat(Files.readString(ws.resolve(OUT + "p/user-test.log")))
        .isEqualTo("the answer is 42\n");
    sanitizers(ws);
    CommandRun unset = machine.here(ws, "test", "//leak:unset");
    assertThat(unset.code()).as(unset.toString()).isEqualTo(5);
    assertThat(Files.readString(ws.resolve(OUT + "leak/unset.log")))
        .contains("MemorySanitizer: use-of-uninitialized-value")
        .contains("leak/unset.c:");
    passes(ws, "build", "//leak:memory");
    assertThat(Machine.must(List.of(ws.resolve(OUT + "leak/memory").toString()))).isEmpty();
    Path report = ws.resolve(OUT + "p/covered.coverage/p/_objs/covered/p");
    assertThat(report.resolve("hello.c.gcno")).isNotEmptyFile();
    assertThat(report.resolve("hello.c.gcda")).isNotEmptyFile();
  }
}
