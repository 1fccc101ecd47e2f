package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.Golden;

/**
 * What programs read: the whole output of each command with {@code --json} and its exit code, with
 * digests, times, places and what differs between machines masked. {@code src/golden/json}.
 */
@Tag("system")
final class JsonShapesSystemTest {
  @TempDir Path dir;
  private Machine machine;
  private ToolWorkspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    ToolWorkspace.provide(machine.store());
    workspace = new ToolWorkspace(dir.resolve("ws")).write("p/seed.txt", "seed\n");
  }

  private static String cat() {
    return ToolWorkspace.run(
        "a",
        "a.txt",
        ToolWorkspace.lit("cat"),
        ToolWorkspace.out("a.txt"),
        ToolWorkspace.source("seed.txt"));
  }

  private static String read(String what) {
    return ToolWorkspace.run(
            "b",
            "b.txt",
            ToolWorkspace.lit("read"),
            ToolWorkspace.lit(what),
            ToolWorkspace.out("b.txt"))
        .replace(", outs", ", srcs = [ C.file \"other.txt\" ], outs");
  }

  /** Runs a command and compares exit code and output with the golden file of that name. */
  private void check(String name, String... command) throws IOException {
    CommandRun run = machine.here(workspace.root(), command);
    assertThat(run.out().lines()).as(name).allMatch(l -> l.startsWith("{") && l.endsWith("}"));
    String text =
        ("exit " + run.code() + "\n" + run.out() + run.err())
            .replace(dir.toString(), "DIR")
            .replaceAll("[0-9a-f]{64}", "DIGEST")
            .replaceAll("SHA256:[A-Za-z0-9+/]{43}", "KEY")
            .replaceAll("\"pem\":\"[^\"]*\"", "\"pem\":\"PEM\"")
            .replaceAll("\"(blobs|freed|kept)\":[0-9]+", "\"$1\":0")
            .replaceAll("\"millis\":[0-9]+", "\"millis\":0")
            .replaceAll("\"found\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"found\":\"FOUND\"");
    Golden.check(Golden.folder().resolve("json").resolve(name + ".txt"), text);
  }

  @Test
  void aBuildAndWhatIsAskedAboutIt() throws IOException {
    workspace.targets(cat());
    check("targets", "targets", "--json");
    check("build", "build", "//p/...", "--json", "-j1");
    check("build-served", "build", "//p/...", "--json", "-j1");
    check("test", "test", "//p/...", "--json", "-j1");
    check("explain-ran", "explain", "//p:a", "--json");
    check("audit", "audit", "--json");
    check("audit-export", "audit", "--export", dir.resolve("bundle.tar").toString(), "--json");
    check("audit-bundle", "audit", dir.resolve("bundle.tar").toString(), "--json");
    check("verify", "verify", "out/x86_64-linux-musl/p/a.txt", "--json");
    check("verify-not-attested", "verify", "continuity.dhall", "--json");
    workspace.write("p/seed.txt", "another\n");
    check("build-changed", "build", "//p/...", "--json", "-j1");
    check("explain-changed", "explain", "//p:a", "--json");
    check("store-verify", "store", "verify", "--json");
    check("key-list", "key", "list", "--json");
    check("kernel-info", "kernel", "info", "--kernel=java", "--json");
  }

  @Test
  void whatIsAskedAboutTargets() throws IOException {
    workspace.targets(
        cat(),
        "C.filegroup C.Filegroup::{ name = \"g\", srcs = [ C.Src.Target (C.local \"a\") ] }");
    check("query-deps", "query", "deps", "//p:g", "--json");
    check("query-rdeps", "query", "rdeps", "//p:a", "--json");
    check("query-somepath", "query", "somepath", "//p:g", "//p:a", "--json");
    check("query-somepath-none", "query", "somepath", "//p:a", "//p:g", "--json");
    check("query-inputs", "query", "inputs", "//p:g", "--json");
    check("query-kind", "query", "kind", "genrule", "--json");
    check("compile-commands", "query", "compile-commands", "--json");
    check("toolchain-list", "toolchain", "list", "--json");
    check("toolchain-witness-none", "toolchain", "witness", "11", "22", "--json");
  }

  @Test
  void theStoreAndWhatIsLeft() throws IOException {
    workspace.targets(cat());
    machine.here(workspace.root(), "build", "//p/...", "-j1");
    check("graph", "graph", "--json");
    check("sandbox-run", "sandbox", "run", "//p:a genrule a", "--json");
    check("store-add", "store", "add", "p/seed.txt", "p", "--json");
    check("store-roots", "store", "roots", "--json");
    check("store-gc", "store", "gc", "--json");
    check("store-get-absent", "store", "get", "11".repeat(32), "--json");
    check("run-not-a-program", "run", "//p:a", "--json");
    check("clean", "clean", "--json");
    check("audit-nothing", "audit", "--json");
  }

  @Test
  void aNewWorkspace() throws IOException {
    check("init", "init", dir.resolve("new").toString(), "--json");
    check("init-again", "init", dir.resolve("new").toString(), "--json");
    workspace.targets(cat()).write("p/more.c", "int more;\n");
    check("srcs", "srcs", "//p", "--json");
    check("key-new", "key", "new", "json", "--json");
    check("kernel-replay", "kernel", "replay", "--kernel=java", "00", "--json");
  }

  @Test
  void whatDidNotGoWell() throws IOException {
    workspace.write("p/other.txt", "").targets(cat(), read("p/seed.txt"));
    check("build-refused", "build", "//p:b", "--json", "-j1");
    check("explain-refused", "explain", "//p:b", "--json");
    check("audit-refused", "audit", "--json");
    workspace.targets(read("nowhere"));
    check("build-failed", "build", "//p:b", "--json", "-j1");
    check("build-no-target", "build", "//p:absent", "--json");
    check("build-usage", "build", "//p:b", "-j0", "--json");
  }

  @Test
  void theMachine() throws IOException {
    workspace.targets(cat());
    check("doctor", "doctor", "--json");
  }
}
