package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** Programs built and tested with Debian's gcc, which is put together out of its packages. */
@Tag("system")
class DebianCompilerSystemTest {
  private static final String OUT = "out/x86_64-linux-gnu/p/";

  /** As docs/toolchains.md lists them. */
  private static final Pattern LISTED = Pattern.compile("\\{ name = \"([^\"]+)\", version = ");

  private static final Pattern CANDIDATE =
      Pattern.compile("(?m)^([^ \\n]+):\\n(?: .*\\n)*?  Candidate: ([^(\\s]+)$");

  private static final Map<String, String> FILES =
      Map.of(
          "continuity.dhall",
          """
          let C = ./dhall/package.dhall
          in C.Workspace::{ toolchains = [ { role = "cc", toolchain = C.dep [ "toolchains" ] "gcc" } ]
             , platform = "x86_64-linux-gnu" }
          """,
          "p/hello.c",
          """
          #include <stdio.h>
          int main(void) { return printf("%s glibc %d.%d\\n", __VERSION__, __GLIBC__, __GLIBC_MINOR__) < 0; }
          """,
          "p/threads.cc",
          """
          #include <iostream>
          #include <stdexcept>
          #include <thread>
          int main() {
            int n = 0;
            std::thread([&] { n = 42; }).join();
            try {
              throw std::runtime_error("caught ");
            } catch (const std::exception &e) {
              std::cout << e.what() << n << std::endl;
            }
            return n != 42;
          }
          """,
          "p/answer.cc",
          """
          #include <string>
          extern "C" int answer(void) { return std::stoi(std::string("42")); }
          """,
          "p/asks.c",
          "int answer(void);\nint main(void) { return answer() != 42; }\n",
          "p/undeclared.c",
          "#include <crypt.h>\nint main(void) { return 0; }\n",
          "p/BUILD.dhall",
          """
          let C = ../dhall/package.dhall
          in { targets =
               [ C.cc.binary C.cc.Binary::{ name = "hello", srcs = C.files [ "hello.c" ] }
               , C.cc.test C.cc.Test::{ name = "hello-test", srcs = C.files [ "hello.c" ] }
               , C.cc.test C.cc.Test::{ name = "threads", srcs = C.files [ "threads.cc" ] }
               , C.cc.test C.cc.Test::{ name = "small", srcs = C.files [ "threads.cc" ]
                 , flags = [ C.Flag.lto C.Lto.fat ] }
               , C.cc.test C.cc.Test::{ name = "covered", srcs = C.files [ "hello.c" ]
                 , flags = [ C.Flag.coverage True ] }
               , C.cc.binary C.cc.Binary::{ name = "answer", shared = True, srcs = C.files [ "answer.cc" ] }
               , C.cc.test C.cc.Test::{ name = "asks", srcs = C.files [ "asks.c" ], deps = [ C.local "answer" ] }
               , C.cc.binary C.cc.Binary::{ name = "undeclared", srcs = C.files [ "undeclared.c" ] }
               ] } : C.Package
          """);

  @TempDir Path dir;

  /** The packages of the documentation in the versions that apt offers today. */
  private static Map<String, String> packages() throws IOException {
    String listed = Files.readString(Places.repository().resolve("docs/toolchains.md"));
    List<String> words = new ArrayList<>(List.of("apt-cache", "policy"));
    Matcher name = LISTED.matcher(listed);
    while (name.find()) {
      words.add(name.group(1));
    }
    assertThat(words).contains("gcc-12", "libc6-dev");
    boolean apt = Files.isExecutable(Path.of("/usr/bin/apt-cache"));
    Map<String, String> versions = new TreeMap<>();
    Matcher found = CANDIDATE.matcher(apt ? Machine.must(words) : "");
    while (found.find()) {
      versions.put(found.group(1), found.group(2));
    }
    Skip.unless(
        versions.size() == words.size() - 2,
        "DEBIAN_12_ABSENT",
        "apt offers no gcc-12 here, only "
            + versions.keySet()
            + "; run on Debian 12, after apt-get update");
    return versions;
  }

  private Path workspace(String name, Map<String, String> packages) throws IOException {
    Path ws = dir.resolve(name);
    Machine.copy(Places.repository().resolve("dhall"), ws.resolve("dhall"), false);
    List<String> list = new ArrayList<>();
    packages.forEach((p, v) -> list.add("{ name = \"" + p + "\", version = \"" + v + "\" }"));
    Map<String, String> files = new TreeMap<>(FILES);
    files.put(
        "toolchains/BUILD.dhall",
        "let C = ../dhall/package.dhall in { targets = C.debian.gcc \"12\" [ "
            + String.join("\n, ", list)
            + " ] } : C.Package\n");
    for (Map.Entry<String, String> e : files.entrySet()) {
      Files.createDirectories(ws.resolve(e.getKey()).getParent());
      Files.writeString(ws.resolve(e.getKey()), e.getValue());
    }
    return ws;
  }

  private static String[] words(String command, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    for (String name : List.of("hello", "hello-test", "threads", "small", "covered", "asks")) {
      all.add("//p:" + name);
    }
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static CommandRun passes(CommandRun run) {
    assertThat(run.code()).as(run.toString()).isZero();
    return run;
  }

  @Test
  void debiansGccBuildsAndTestsOutOfItsPackages() throws Exception {
    Map<String, String> packages = packages();
    Machine machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    Path one = workspace("one", packages);
    passes(machine.here(one, "fetch", "--update"));
    String lock = Files.readString(one.resolve("continuity.lock"));
    assertThat(lock.lines().filter(line -> line.startsWith("pkg:deb/debian/")))
        .hasSize(packages.size());

    passes(machine.here(one, words("test")));
    // Each action is run again, and makes the same.
    CommandRun checked = passes(machine.here(one, words("build", "--check", "all")));
    assertThat(checked.err()).contains("same //p:hello link hello").doesNotContain("different");
    assertThat(Machine.must(List.of(one.resolve(OUT + "hello").toString())))
        .isEqualTo(upstream(packages, "gcc-12") + " glibc " + upstream(packages, "libc6") + "\n");
    assertThat(Files.readString(one.resolve(OUT + "threads.log"))).isEqualTo("caught 42\n");
    assertThat(one.resolve(OUT + "covered.coverage/p/_objs/covered/p/hello.c.gcda"))
        .isRegularFile();

    // What is named in another order is the same tree: another folder is served everything.
    Map<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(packages);
    Path two = workspace("two", backwards);
    Files.writeString(two.resolve("continuity.lock"), lock);
    Told again = new Told(passes(machine.here(two, words("test", "--offline", "--json"))));
    assertThat(again.executed()).isZero();
    assertThat(Digest.sha256(Files.readAllBytes(two.resolve(OUT + "hello"))))
        .isEqualTo(Digest.sha256(Files.readAllBytes(one.resolve(OUT + "hello"))));

    // A header of a package that is not named, whether this machine has it or not.
    CommandRun undeclared = machine.here(one, "build", "//p:undeclared");
    assertThat(undeclared.code()).as(undeclared.toString()).isEqualTo(1);
    assertThat(undeclared.err()).contains("crypt.h: No such file or directory");
  }

  /** A version without its epoch, and without what Debian appends. */
  private static String upstream(Map<String, String> packages, String name) {
    return packages.getOrDefault(name, "").replaceFirst("^[0-9]+:", "").replaceFirst("[-+].*", "");
  }
}
