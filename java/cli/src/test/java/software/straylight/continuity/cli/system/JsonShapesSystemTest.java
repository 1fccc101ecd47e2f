package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private static final String LESS = ", without = [ \"share/alpha\" ] }";

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
            .replaceAll("\"(millis|files)\":[0-9]+", "\"$1\":0")
            .replaceAll("127\\.0\\.0\\.1:[0-9]+", "REGISTRY")
            .replaceAll("\"compiler\":\"[^\"]*\"", "\"compiler\":\"COMPILER\"")
            .replaceAll("\"claims\":\".*\"}", "\"claims\":\"CLAIMS\"}")
            .replaceAll("\"found\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"found\":\"FOUND\"");
    Golden.check(Golden.folder().resolve("json").resolve(name + ".txt"), text);
  }

  @Test
  void aBuildAndWhatIsAskedAboutIt() throws IOException {
    workspace.targets(cat());
    check("targets", "targets", "--json");
    check("build", "build", "//p/...", "--json", "-j1");
    check("build-served", "build", "//p/...", "--json", "-j1");
    check("build-checked", "build", "//p/...", "--check", "all", "--json", "-j1");
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
    check("key-store", "key", "store", "--json");
    check("kernel-info", "kernel", "info", "--kernel=java", "--json");
    check("kernel-claims", "kernel", "claims", "--json");
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
    check("query-compile-commands", "query", "compile-commands", "--json");
    check("toolchain-list", "toolchain", "list", "--json");
    check("toolchain-witness-none", "toolchain", "witness", "11", "22", "--json");
  }

  @Test
  void theStoreAndWhatIsLeft() throws IOException {
    workspace.targets(cat());
    machine.here(workspace.root(), "build", "//p/...", "-j1");
    check("graph", "graph", "--json");
    check("sandbox-run", "sandbox", "run", "//p:a genrule a", "--json");
    check("sandbox-shell-without-a-program", "sandbox", "shell", "//p:a genrule a", "--json");
    check("store-add", "store", "add", "p/seed.txt", "p", "--json");
    check("store-roots", "store", "roots", "--json");
    String another = dir.resolve("another store").toString();
    machine.here(workspace.root(), "store", "add", "p/seed.txt", "--store", another);
    check("store-ls", "store", "ls", "--store", another, "--json");
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

  /** A registry of npm's kind on this machine, and an address beside it. */
  @Test
  void sourcesFromElsewhere() throws IOException {
    Map<String, String> served = new ConcurrentHashMap<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
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
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      served.put(
          "/npm/left",
          "{\"versions\":{\"1.3.0\":{\"dist\":{\"tarball\":\"" + url + "/left.tgz\"}}}}");
      served.put("/left.tgz", "left");
      served.put("/right", "right");
      workspace
          .write(".npmrc", "registry=" + url + "/npm/\n")
          .targets(
              source("left", "C.purl \"pkg:npm/left@1.3.0\""),
              source("right", "C.url \"" + url + "/right\""));
      check("fetch-not-locked", "fetch", "//p/...", "--json");
      check("fetch-update", "fetch", "--update", "//p/...", "--json");
      check("fetch", "fetch", "//p/...", "--json");
      served.put("/right", "another right");
      check("fetch-update-changed", "fetch", "--update", "//p/...", "--json");
      served.remove("/left.tgz");
      check("fetch-update-failed", "fetch", "--update", "//p/...", "--json");
    } finally {
      server.stop(0);
    }
  }

  private static String source(String name, String from) {
    return "C.fetch C.Fetch::{ name = \""
        + name
        + "\", source = C.Source::{ from = "
        + from
        + ", unpack = False } }";
  }

  @Test
  void toolchainsThatBuildTheSame() throws IOException {
    check("toolchain-import", "toolchain", "import", "gcc", "--json");
    machine.here(workspace.root(), "key", "new", "one");
    CommandRun declared =
        machine.here(workspace.root(), equivalent("33".repeat(32), "44".repeat(32)));
    check("toolchain-list-with-declaration", "toolchain", "list", "--json");
    String digest = declared.out().replaceAll("(?s).*\"evidence\":\"([0-9a-f]{64})\".*", "$1");
    check("toolchain-equivalent", equivalent("11".repeat(32), "22".repeat(32)));
    CommandRun envelope =
        machine.here(workspace.root(), "toolchain", "equivalent", "--export", digest);
    check("toolchain-equivalent-revoke", "toolchain", "equivalent", "--revoke", digest, "--json");
    Path file = Files.writeString(dir.resolve("declaration"), envelope.out());
    check(
        "toolchain-equivalent-import",
        "toolchain",
        "equivalent",
        "--import",
        file.toString(),
        "--json");
  }

  /** The same tool beside other files is another toolchain. */
  @Test
  void aWitnessOfTwoToolchains() throws IOException {
    Path tools = workspace.root().resolve("tools/BUILD.dhall");
    String one = Files.readString(tools);
    String archive = one.substring(one.indexOf("[ C.fetch") + 2, one.indexOf(", C.toolchain"));
    workspace.write(
        "tools/BUILD.dhall",
        one.replace(
            "] } : C.Package",
            ", "
                + archive.strip().replace("\"archive\"", "\"less\"").replaceAll("}$", LESS)
                + "\n, C.toolchain C.Toolchain::{ name = \"u\", tree = C.local \"less\","
                + " entryPoints = [ { name = \"tool\", path = \"bin/tool\" } ] }\n"
                + "] } : C.Package"));
    workspace.targets(cat());
    machine.here(workspace.root(), "build", "//p:a", "-j1");
    String settings = Files.readString(workspace.root().resolve("continuity.dhall"));
    workspace.write("continuity.dhall", settings.replace("] \"t\" }", "] \"u\" }"));
    machine.here(workspace.root(), "build", "//p:a", "-j1");
    check(
        "toolchain-witness", "toolchain", "witness", "--find", "//tools:t", "//tools:u", "--json");
    check("toolchain-list-with-witness", "toolchain", "list", "--json");
  }

  private static String[] equivalent(String one, String other) {
    return new String[] {
      "toolchain", "equivalent", one, other, "--scope", "all", "--not-after", "2099-01-31", "--json"
    };
  }

  @Test
  void dhall() throws IOException {
    workspace
        .write("a.dhall", "{ a = 1, b = \"x\" }\n")
        .write("wrong.dhall", "1 + True\n")
        .write("rough.dhall", "let unused = 1 in ./a.dhall\n")
        .write("b.dhallb", "gNatural");
    check("dhall-eval", "dhall", "eval", "a.dhall", "--json");
    check("dhall-eval-wrong", "dhall", "eval", "wrong.dhall", "--json");
    check("dhall-type", "dhall", "type", "a.dhall", "--json");
    check("dhall-type-wrong", "dhall", "type", "wrong.dhall", "--json");
    check("dhall-normalize", "dhall", "normalize", "rough.dhall", "--json");
    check("dhall-hash", "dhall", "hash", "a.dhall", "--json");
    check("dhall-encode", "dhall", "encode", "a.dhall", "--json");
    check("dhall-decode", "dhall", "decode", "b.dhallb", "--json");
    check("dhall-format", "dhall", "format", "rough.dhall", "--json");
    check("dhall-freeze", "dhall", "freeze", "--all", "--check", "rough.dhall", "--json");
    check("dhall-lint", "dhall", "lint", "rough.dhall", "--json");
    InputStream before = System.in;
    String asked = "{\"id\":1,\"op\":\"type\",\"dir\":\".\",\"file\":\"a.dhall\"}\n";
    System.setIn(new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8)));
    try {
      check("dhall-batch", "dhall", "batch", "--json");
    } finally {
      System.setIn(before);
    }
    check("completion-unknown", "completion", "tcsh", "--json");
  }
}
