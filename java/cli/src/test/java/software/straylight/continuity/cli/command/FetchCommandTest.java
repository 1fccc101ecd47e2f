package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.NoSandbox;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.testing.Places;

/** Sources without sha256, the lock file, and what a build makes of it. No action is run. */
class FetchCommandTest {
  @TempDir Path temporary;

  private final Map<String, String> served = new ConcurrentHashMap<>();
  private HttpServer server;

  @BeforeEach
  void workspace() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String content = served.get(exchange.getRequestURI().getPath());
          byte[] bytes = String.valueOf(content).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(content == null ? 404 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    NoSandbox.in(temporary);
    Path dhall = Places.repository().resolve("dhall");
    try (Stream<Path> files = Files.walk(dhall)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write("dhall/" + dhall.relativize(file), Files.readString(file));
      }
    }
    write("continuity.dhall", "let C = ./dhall/package.dhall in C.Workspace::{=}\n");
    targets("a", "b");
    served.put("/a", "first");
    served.put("/b", "second");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void write(String path, String text) throws IOException {
    Path file = temporary.resolve("ws").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String name(String file) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
  }

  /** A package {@code p} that fetches these files without a sha256. */
  private void targets(String... files) throws IOException {
    StringBuilder text = new StringBuilder("let C = ../dhall/package.dhall in { targets = [ ");
    String separator = "";
    for (String file : files) {
      text.append(separator)
          .append("C.fetch C.Fetch::{ name = \"")
          .append(file)
          .append("\", source = C.Source::{ from = C.url \"")
          .append(name(file))
          .append("\", unpack = False } }");
      separator = "\n, ";
    }
    write("p/BUILD.dhall", text + " ] } : C.Package\n");
  }

  private CommandRun run(String... args) {
    Map<String, String> env =
        Map.of("HOME", temporary.toString(), "CONTINUITY_STORE", temporary + "/store");
    return CommandRun.in(temporary.resolve("ws"), env, temporary, args);
  }

  private CommandRun good(String... args) {
    CommandRun run = run(args);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private String lock() throws IOException {
    return Files.readString(temporary.resolve("ws/continuity.lock"));
  }

  private static String sha256(String content) {
    return Digest.sha256(content.getBytes(StandardCharsets.UTF_8)).toHex();
  }

  @Test
  void aSourceWithoutADigestIsRefusedUntilItIsLocked() throws IOException {
    CommandRun refused = run("build", "//p:a");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("NOT_LOCKED")
        .contains("//p:a fetches " + name("a") + " without sha256")
        .contains("straylight fetch --update //p:a");
    CommandRun update = good("fetch", "--update");
    assertThat(update.out())
        .isEqualTo(
            "--- continuity.lock\n+++ continuity.lock\n+%s %s\n+%s %s\n"
                .formatted(name("a"), sha256("first"), name("b"), sha256("second")));
    assertThat(lock())
        .endsWith(
            "\n%s %s\n%s %s\n".formatted(name("a"), sha256("first"), name("b"), sha256("second")));
    // What was locked is in the store: the build needs no network.
    server.stop(0);
    good("build", "//p:all", "--offline");
    assertThat(temporary.resolve("ws/out/any/p/a")).hasContent("first");
  }

  @Test
  void aBuildReadsTheLockFileAndNeverTheRegistry() throws IOException {
    good("fetch", "--update");
    good("build", "//p:a");
    // Another lock is another plan, in a workspace whose graph is kept.
    write("continuity.lock", name("a") + " " + sha256("other") + "\n");
    CommandRun wrong = run("build", "//p:a");
    assertThat(wrong.code()).as(wrong.err()).isEqualTo(3);
    assertThat(wrong.err()).contains("WRONG_HASH").contains(sha256("first"));
    served.put("/a", "other");
    good("build", "//p:a");
    assertThat(temporary.resolve("ws/out/any/p/a")).hasContent("other");
    served.put("/a", "a third");
    good("build", "//p:a");
    assertThat(temporary.resolve("ws/out/any/p/a")).hasContent("other");
  }

  @Test
  void anUpdateShowsWhatIsOtherAndKeepsWhatItDoesNotReach() throws IOException {
    good("fetch", "--update");
    assertThat(good("fetch", "--update").out()).isEmpty();
    served.put("/a", "moved");
    served.put("/b", "moved too");
    CommandRun one = good("fetch", "--update", "//p:a");
    assertThat(one.out())
        .isEqualTo(
            "--- continuity.lock\n+++ continuity.lock\n-%s %s\n+%s %s\n"
                .formatted(name("a"), sha256("first"), name("a"), sha256("moved")));
    assertThat(one.err()).contains("SOURCE_CHANGED").contains(name("a"));
    assertThat(lock()).contains(sha256("second")).doesNotContain(sha256("moved too"));
    targets("a");
    assertThat(good("fetch", "--update", "//p:a").out()).isEmpty();
    CommandRun all = good("fetch", "--update", "//...", "--json");
    assertThat(all.out())
        .isEqualTo(
            """
            {"source":"%s","before":"%s","after":"%s","targets":["//p:a"]}
            {"source":"%s","before":"%s","after":null,"targets":[]}
            """
                .formatted(
                    name("a"), sha256("moved"), sha256("moved"), name("b"), sha256("second")));
    assertThat(lock()).doesNotContain(name("b"));
  }

  @Test
  void anUpdateIsWholeOrNotAtAll() throws IOException {
    good("fetch", "--update");
    String before = lock();
    served.put("/a", "moved");
    served.remove("/b");
    CommandRun failed = run("fetch", "--update");
    assertThat(failed.code()).isEqualTo(4);
    assertThat(failed.err()).contains("NOT_FOUND").contains("//p:b fetches " + name("b"));
    assertThat(lock()).isEqualTo(before);
    assertThat(run("fetch", "--update", "--offline").err()).contains("OFFLINE");
  }

  @Test
  void withoutUpdateTheSourcesAreFetchedAndListed() throws IOException {
    good("fetch", "--update");
    assertThat(good("fetch", "//p:a").out())
        .isEqualTo("//p:a  " + name("a") + "  " + sha256("first") + "\n");
    assertThat(good("fetch", "//p:b", "--json").out())
        .isEqualTo(
            "{\"label\":\"//p:b\",\"source\":\"%s\",\"sha256\":\"%s\"}\n"
                .formatted(name("b"), sha256("second")));
  }

  @Test
  void aLockFileThatWasEditedByHandIsNamedByTheLine() throws IOException {
    write("continuity.lock", "# x\n<<<<<<< ours\n");
    CommandRun run = run("build", "//p:a");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("LOCK_MALFORMED").contains("line 2");
  }

  @Test
  void commitsAreLockedByTheirNameAndAreTreesAsTheyAre() throws IOException {
    String commit = "0123456789".repeat(4);
    String fetch =
        "let C = ../dhall/package.dhall in { targets = [ C.fetch C.Fetch::{ name = \"g\", source ="
            + " C.Source::{ from = C.git { repository = \"https://git.invalid/r.git\", commit = \""
            + commit
            + "\" }MORE } } ] } : C.Package\n";
    write("p/BUILD.dhall", fetch.replace("MORE", ""));
    assertThat(run("build", "//p:g").err())
        .contains("//p:g fetches git+https://git.invalid/r.git@" + commit + " without sha256");
    write("p/BUILD.dhall", fetch.replace("MORE", ", strip = 1"));
    assertThat(run("build", "//p:g").err()).contains("files of a commit are a tree as it is");
  }

  /** A tar archive with one file. */
  private static String tar(String name, String content) {
    String head =
        pad(name, 100)
            + "0000644\0000000000\0000000000\000"
            + "%011o\000".formatted(content.length())
            + "00000000000\000";
    String rest = pad("0", 101) + pad("ustar\00000", 512 - 257);
    int sum = (head + "        " + rest).chars().sum();
    return head + "%06o\000 ".formatted(sum) + rest + pad(content, 512) + pad("", 1024);
  }

  private static String pad(String text, int length) {
    return text + "\0".repeat(length - text.length());
  }

  /** A package {@code p} that merges a target's tree with one that is named in place. */
  private void merged(String trees) throws IOException {
    write(
        "p/BUILD.dhall",
        """
        let C = ../dhall/package.dhall
        let a = C.local "a"
        let at = \\(from : Text) -> C.Dep.Fetched C.Source::{ from = C.url from }
        let b = at "%s"
        in { targets =
             [ C.fetch C.Fetch::{ name = "a", source = C.Source::{ from = C.url "%s" } }
             , C.merged C.Merged::{ name = "tree", trees = %s
               , links = [ { path = "lib", target = "usr/lib" } ] }
             ] } : C.Package
        """
            .formatted(name("b"), name("a"), trees));
  }

  @Test
  void treesAreMergedInAnyOrderUnlessTheyDoNotGoTogether() throws IOException {
    served.put("/a", tar("lib/x", "one"));
    served.put("/b", tar("usr/lib/x", "two!"));
    merged("[ a, b ]");
    good("fetch", "--update");
    CommandRun refused = run("build", "//p:tree");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("TREE_CONFLICT")
        .contains("//p:tree merges trees that do not go together: usr/lib/x is a file (3 bytes")
        .contains("in //p:a, and a file (4 bytes")
        .contains("in " + name("b"));
    served.put("/b", tar("usr/lib/y", "two!"));
    good("fetch", "--update");
    good("build", "//p:tree");
    Path tree = temporary.resolve("ws/out/any/p/tree");
    assertThat(tree.resolve("lib/x")).hasContent("one");
    assertThat(tree.resolve("usr/lib/y")).hasContent("two!");
    Path before = tree.toRealPath();
    merged("[ b, a, b ]");
    good("build", "//p:tree");
    assertThat(tree.toRealPath()).isEqualTo(before);
  }
}
