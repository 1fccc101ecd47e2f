package software.straylight.continuity.engine.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.engine.BuildEvent.Finished;
import software.straylight.continuity.engine.BuildEvent.Verdict;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.audit.Auditor;
import software.straylight.continuity.engine.audit.Bundle;
import software.straylight.continuity.engine.audit.Explainer;
import software.straylight.continuity.engine.audit.StoreEvidence;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;

/** The picture of the architecture, walked with the real toolchain, sandbox, store and kernel. */
@Tag("system")
final class SpineSystemTest {
  /** One store for all tests, so that the toolchain is fetched and prepared once. */
  @TempDir static Path shared;

  @TempDir Path scratch;

  @BeforeAll
  static void buildSandbox() throws Exception {
    Path folder = Places.repository().resolve("sandbox-native");
    int status =
        new ProcessBuilder("make", "-s", "-C", folder.toString()).inheritIO().start().waitFor();
    assertThat(status).as("make -C sandbox-native").isZero();
  }

  private Workshop workshop() throws IOException {
    return new Workshop(Files.createDirectories(scratch.resolve("ws")), shared.resolve("store"));
  }

  private static String binary(String name, String... srcs) {
    return "C.cc.binary C.cc.Binary::{ name = \""
        + name
        + "\", srcs = C.files [ \""
        + String.join("\", \"", srcs)
        + "\" ] }";
  }

  /** A program that is built and then run as a genrule with the output {@code out.txt}. */
  private static String[] run(String source) {
    return new String[] {
      binary("tool", source),
      "C.genrule C.Genrule::{ name = \"run\", tool = C.Tool.Target (C.local \"tool\"),"
          + " args = [ C.Arg.Out \"out.txt\" ], outs = [ C.Out.File \"out.txt\" ] }"
    };
  }

  private static String messages(Finished action) {
    return String.join("\n", action.detail().stream().map(Diagnostic::render).toList());
  }

  @Test
  void secondBuildRunsNothingAndACommentStopsAtTheCompile() throws Exception {
    Workshop ws = workshop().targets(binary("app", "app.c"));
    ws.write("p/app.c", "int main(void) { return 0; }\n");
    assertThat(ws.build("//...").result().exit()).isEqualTo(ExitCode.OK);
    Workshop.Built again = ws.build("//...");
    assertThat(again.result().summary().executed()).isZero();
    ws.write("p/app.c", "/* a comment */ int main(void) { return 0; }\n");
    Workshop.Built changed = ws.build("//...");
    assertThat(changed.with(Verdict.RAN)).containsExactly("//p:app compile p/app.c");
    assertThat(changed.action("link app").verdict()).isEqualTo(Verdict.SERVED);
  }

  @Test
  void aChangedHeaderIsSeenByExactlyThoseWhoDeclareIt() throws Exception {
    Workshop ws =
        workshop()
            .targets(
                library("text", ""),
                library("units", "C.local \"text\""),
                library("other", ""),
                program("app", "C.local \"units\", C.local \"other\""),
                program("lone", "C.local \"other\""));
    ws.write("p/text.h", "#define TEXT 1\n").write("p/text.c", uses("text", "text", "TEXT"));
    ws.write("p/units.h", "#define UNITS 2\n").write("p/units.c", uses("units", "text", "TEXT"));
    ws.write("p/other.h", "#define OTHER 3\n").write("p/other.c", uses("other", "other", "OTHER"));
    ws.write("p/app.c", uses("main", "text", "TEXT"));
    ws.write("p/lone.c", uses("main", "other", "OTHER"));
    assertThat(ws.build("//...").result().exit()).isEqualTo(ExitCode.OK);
    String[] compiles = {
      "//p:text compile p/text.c", "//p:units compile p/units.c", "//p:app compile p/app.c"
    };
    // Another comment: those who declare the header compile again, and nothing follows from it.
    ws.write("p/text.h", "/* a comment */\n#define TEXT 1\n");
    assertThat(ws.build("//...").with(Verdict.RAN)).containsExactlyInAnyOrder(compiles);
    // Another value: what was made of their objects follows.
    ws.write("p/text.h", "#define TEXT 4\n");
    List<String> all = new ArrayList<>(List.of(compiles));
    all.addAll(
        List.of("//p:text archive libtext.a", "//p:units archive libunits.a", "//p:app link app"));
    assertThat(ws.build("//...").with(Verdict.RAN)).containsExactlyInAnyOrderElementsOf(all);
  }

  private static String library(String name, String deps) {
    return String.format(
        "C.cc.library C.cc.Library::{ name = \"%1$s\", srcs = [ C.file \"%1$s.c\" ],"
            + " hdrs = [ C.file \"%1$s.h\" ], deps = [ %2$s ] : List C.Dep }",
        name, deps);
  }

  private static String program(String name, String deps) {
    return String.format(
        "C.cc.binary C.cc.Binary::{ name = \"%1$s\", srcs = [ C.file \"%1$s.c\" ], deps = [ %2$s ] }",
        name, deps);
  }

  private static String uses(String function, String header, String value) {
    return String.format(
        "#include \"%s.h\"\nint %s(void) { return %s; }\n", header, function, value);
  }

  @Test
  void undeclaredHeaderIsRefusedWithTheLineToAdd() throws Exception {
    Workshop ws = workshop().targets(binary("app", "app.c"));
    ws.write("p/app.c", "#include \"secret.h\"\nint main(void) { return SECRET; }\n");
    ws.write("p/secret.h", "#define SECRET 0\n");
    Workshop.Built refused = ws.build("//p:app");
    assertThat(refused.result().exit()).isEqualTo(ExitCode.REFUSED);
    Finished compile = refused.action("compile p/app.c");
    assertThat(compile.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(compile.reason()).isEqualTo("UNDECLARED_INPUT");
    assertThat(messages(compile)).contains("p/secret.h").contains("C.file \"secret.h\"");
    ws.targets(binary("app", "app.c", "secret.h"));
    assertThat(ws.build("//p:app").result().exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void compileErrorStaysAFailureThoughTheSearchPassedAnUndeclaredFile() throws Exception {
    // a/x.h exists undeclared and is searched first; the declared b/x.h is found: only an error is
    // left.
    Workshop ws = workshop();
    ws.write("p/a/x.h", "int x;\n").write("p/b/x.h", "int x;\n");
    ws.write("p/app.c", "#include \"x.h\"\nint main(void) { return y; }\n");
    for (String[] order : new String[][] {{"a", "b"}, {"b", "a"}}) {
      ws.targets(
          String.format(
              "C.cc.binary C.cc.Binary::{ name = \"app\", srcs = C.files [ \"app.c\", \"b/x.h\" ],"
                  + " includes = [ C.Dir.Package \"%s\", C.Dir.Package \"%s\" ] }",
              order[0], order[1]));
      Finished compile = ws.build("//p:app").action("compile p/app.c");
      assertThat(compile.verdict()).as("%s first", order[0]).isEqualTo(Verdict.FAILED);
      assertThat(compile.reason()).isEqualTo("EXIT_STATUS");
      assertThat(compile.output()).contains("undeclared identifier 'y'");
    }
  }

  @Test
  void networkAndWritesOutsideOutAreRefused() throws Exception {
    Workshop ws = workshop().targets(run("tool.c"));
    ws.write(
        "p/tool.c",
        """
        #include <stdio.h>
        #include <sys/socket.h>
        int main(int argc, char **argv) {
          socket(AF_INET, SOCK_STREAM, 0);
          FILE *f = fopen(argv[1], "w");
          return fclose(f);
        }
        """);
    Workshop.Built network = ws.build("//p:run");
    assertThat(network.result().exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(network.action("genrule run").reason()).isEqualTo("DENIED");
    assertThat(messages(network.action("genrule run"))).contains("network");
    ws.write(
        "p/tool.c",
        """
        #include <stdio.h>
        int main(int argc, char **argv) {
          FILE *g = fopen("/work/stray", "w");
          if (g) return 9;
          FILE *f = fopen(argv[1], "w");
          return fclose(f);
        }
        """);
    Workshop.Built write = ws.build("//p:run");
    assertThat(write.action("genrule run").verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(messages(write.action("genrule run"))).contains("/work/stray");
    assertThat(ws.root().resolve("stray")).doesNotExist();
  }

  @Test
  void theHostIsNotThere() throws Exception {
    Workshop ws = workshop().targets(run("tool.c"));
    ws.write(
        "p/tool.c",
        """
        #include <stdio.h>
        int main(int argc, char **argv) {
          char line[256] = "";
          FILE *passwd = fopen("/etc/passwd", "r");
          FILE *out = fopen(argv[1], "w");
          if (passwd) fgets(line, sizeof line, passwd);
          fprintf(out, "%s%s\\n", line, fopen("/etc/shadow", "r") ? "shadow" : "absent");
          return fclose(out);
        }
        """);
    assertThat(ws.build("//p:run").result().exit()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(ws.root().resolve("out/x86_64-linux-musl/p/out.txt")))
        .isEqualTo("build:x:1000:1000:build:/tmp:/bin/false\nabsent\n");
  }

  @Test
  void failingTestIsCodeFiveAndNeverKept() throws Exception {
    Workshop ws =
        workshop().targets("C.cc.test C.cc.Test::{ name = \"t\", srcs = [ C.file \"t.c\" ] }");
    ws.write("p/t.c", "int main(void) { return 1; }\n");
    assertThat(ws.build("//p:t").result().exit()).isEqualTo(ExitCode.TESTS_FAILED);
    Workshop.Built again = ws.build("//p:t");
    assertThat(again.action("test t").verdict()).isEqualTo(Verdict.FAILED);
    ws.write("p/t.c", "int main(void) { return 0; }\n");
    assertThat(ws.build("//p:t").result().exit()).isEqualTo(ExitCode.OK);
    assertThat(ws.build("//p:t").action("test t").verdict()).isEqualTo(Verdict.SERVED);
  }

  @Test
  void sameKeysFromAnotherFolder() throws Exception {
    List<String> first = null;
    for (String place : List.of("one", "another/deeper")) {
      Workshop ws =
          new Workshop(Files.createDirectories(scratch.resolve(place)), shared.resolve("store"));
      ws.targets(binary("app", "app.c")).write("p/app.c", "int main(void) { return 42; }\n");
      Workshop.Built built = ws.build("//p:app");
      List<String> records = built.actions().stream().map(Finished::record).sorted().toList();
      if (first != null) {
        assertThat(records).isEqualTo(first);
        assertThat(built.result().summary().executed()).isZero();
      }
      first = records;
    }
  }

  @Test
  void damagedBlobIsNoticedAndMadeAgain() throws Exception {
    Workshop ws = workshop().targets(binary("app", "app.c"));
    ws.write("p/app.c", "int main(void) { return 7; }\n");
    ws.build("//p:app");
    Path link = ws.root().resolve("out/x86_64-linux-musl/p/app");
    byte[] good = Files.readAllBytes(link);
    Digest digest = Digest.sha256(good);
    Path blob =
        shared.resolve("store/cas").resolve(digest.toHex().substring(0, 2)).resolve(digest.toHex());
    Files.setPosixFilePermissions(blob, PosixFilePermissions.fromString("rw-r--r--"));
    byte[] bad = good.clone();
    bad[bad.length / 2] ^= 1;
    Files.write(blob, bad);
    Workshop.Built repaired = ws.build("//p:app");
    assertThat(repaired.with(Verdict.RAN)).containsExactly("//p:app link app");
    assertThat(Digest.sha256(Files.readAllBytes(link))).isEqualTo(digest);
  }

  @Test
  void auditAcceptsTheEvidenceAloneAndFindsWhatWasAltered() throws Exception {
    Workshop ws = workshop().targets(binary("app", "app.c"));
    ws.write("p/app.c", "int main(void) { return 3; }\n");
    ws.build("//p:app");
    ws.write("p/app.c", "int main(void) { return 4; }\n");
    Workshop.Built built = ws.build("//p:app");
    Digest invocation = Digest.fromHex(String.valueOf(built.result().invocation()));
    Path file = scratch.resolve("bundle.tar");
    try (Store store = Store.open(shared.resolve("store"), message -> {})) {
      StoreEvidence evidence = new StoreEvidence(store);
      Bundle.write(invocation, evidence, file);
      List<Explainer.Explanation> why =
          new Explainer(evidence, p -> Files.exists(ws.root().resolve(p)))
              .explain(invocation, "//p:app");
      assertThat(why).anySatisfy(e -> assertThat(e.because()).contains("input p/app.c changed"));
    }
    Bundle bundle = Bundle.read(file);
    Auditor auditor = new Auditor(new KernelClient(new ReferenceKernel()), bundle);
    Auditor.Report report = auditor.audit(bundle.invocation(), Optional.empty());
    assertThat(report.findings()).isEmpty();
    assertThat(report.actions()).isEqualTo(3);
    byte[] bytes = Files.readAllBytes(file);
    // The first byte of the first entry: a byte of tar padding would alter nothing.
    bytes[512] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> Bundle.read(file)).isInstanceOf(ContinuityException.class);
  }
}
