package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;

/** What actions may not do: exit code, message with the line to add, and nothing kept. */
@Tag("system")
final class VerdictSystemTest {
  @TempDir Path dir;
  private Machine machine;
  private ToolWorkspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    ToolWorkspace.provide(machine.store());
    workspace =
        new ToolWorkspace(dir.resolve("ws"))
            .write("p/seed.txt", "seed\n")
            .write("p/declared.txt", "");
  }

  private static String other() {
    return ToolWorkspace.run(
        "other",
        "other.txt",
        ToolWorkspace.lit("cat"),
        ToolWorkspace.out("other.txt"),
        ToolWorkspace.source("seed.txt"));
  }

  private static String bad(String... words) {
    String[] arguments = new String[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = ToolWorkspace.lit(words[i]);
    }
    arguments[words.length] = ToolWorkspace.out("bad.txt");
    // Something of the folder is declared, so that the folder is there to be searched.
    return ToolWorkspace.run("bad", "bad.txt", arguments)
        .replace(", outs", ", srcs = [ C.file \"declared.txt\", C.output \"near\" ], outs");
  }

  private static String near() {
    return "C.writeFile C.WriteFile::{ name = \"near\", out = \"near.txt\", text = \"\" }";
  }

  /** The keys with records in the index. */
  private Set<String> kept() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    Path index = machine.store().resolve("index");
    try (var files = Files.walk(index)) {
      files.filter(Files::isRegularFile).forEach(f -> names.add("" + index.relativize(f)));
    }
    return names;
  }

  /** Builds the bad target twice: refused both times, the same way, with nothing kept. */
  private String refused(String... targets) throws Exception {
    workspace.targets(near(), other());
    assertThat(machine.here(workspace.root(), "build", "//p:other").code()).isZero();
    Set<String> before = kept();
    workspace.targets(targets);
    String said = "";
    for (int i = 0; i < 2; i++) {
      CommandRun run = machine.here(workspace.root(), "build", "//p:bad", "//p:other", "-k");
      assertThat(run.code()).as(run.toString()).isEqualTo(3);
      assertThat(run.err()).contains("REFUSED //p:bad genrule bad");
      assertThat(kept()).isEqualTo(before);
      assertThat(workspace.root().resolve("out/x86_64-linux-musl/p/bad.txt")).doesNotExist();
      said = run.err();
    }
    assertThat(machine.here(workspace.root(), "store", "verify").code()).isZero();
    return said;
  }

  /** What is correct is built next, whatever was refused before. */
  private void then(String... targets) throws Exception {
    workspace.targets(targets);
    CommandRun run = machine.here(workspace.root(), "build", "//p/...");
    assertThat(run.code()).as(run.toString()).isZero();
    assertThat(machine.here(workspace.root(), "audit").code()).isZero();
  }

  @Test
  void anotherActionsOutput() throws Exception {
    String thief = bad("read", "gen/p/other.txt");
    assertThat(refused(near(), other(), thief))
        .contains("p/BUILD.dhall: //p:bad looked for gen/p/other.txt, which //p:other makes")
        .contains("add to srcs of bad:  C.output \"other\"");
    then(near(), other(), thief.replace("srcs = [", "srcs = [ C.output \"other\","));
    assertThat(workspace.result("bad.txt")).isEqualTo("seed\n");
  }

  @Test
  void aFileOfTheWorkspace() throws Exception {
    String thief = bad("read", "p/seed.txt");
    assertThat(refused(near(), other(), thief))
        .contains("p/BUILD.dhall: //p:bad looked for p/seed.txt, which exists but is not declared")
        .contains("C.file \"seed.txt\"");
    then(near(), other(), thief.replace("srcs = [", "srcs = [ C.file \"seed.txt\","));
  }

  @Test
  void aToolThatIsNotDeclared() throws Exception {
    assertThat(refused(near(), other(), bad("exec", "tool")))
        .contains("//p:bad looked for the program /")
        .contains("C.Tool.Role { role = \"t\", path = \"bin/tool\" }");
    then(near(), other());
  }

  @Test
  void theNetwork() throws Exception {
    assertThat(refused(near(), other(), bad("net")))
        .contains("//p:bad opened a network socket")
        .contains("a fetch with a sha256");
    then(near(), other(), bad("fill", "10"));
  }

  @Test
  void aWriteOutsideItsOutputs() throws Exception {
    assertThat(refused(near(), other(), bad("stray")))
        .contains("//p:bad tried to change /work/stray")
        .contains("actions may write below /work/out");
    then(near(), other(), bad("fill", "10"));
  }

  @Test
  void aWaitForAClockThatStandsStill() throws Exception {
    String waits = bad("wait", "1").replace(", outs", ", timeoutSeconds = 2, outs");
    workspace.targets(near(), other(), waits);
    CommandRun run = machine.here(workspace.root(), "build", "//p:bad");
    assertThat(run.code()).as(run.toString()).isEqualTo(1);
    assertThat(run.err())
        .contains("was ended after its time limit of 2 s; its clocks stood still")
        .contains("coeffects = [ C.Coeffect.Time ]");
    assertThat(kept()).isEmpty();
    String declared = ", timeoutSeconds = 60, coeffects = [ C.Coeffect.Time ]";
    then(near(), other(), waits.replace(", timeoutSeconds = 2", declared));
  }

  @Test
  void aFailureStaysAFailureAndIsNotKept() throws Exception {
    workspace.targets(near(), other(), bad("read", "nowhere"));
    for (int i = 0; i < 2; i++) {
      CommandRun run = machine.here(workspace.root(), "build", "//p:bad");
      assertThat(run.code()).as(run.toString()).isEqualTo(1);
      assertThat(run.err())
          .contains("FAILED //p:bad genrule bad")
          .contains("cannot open nowhere")
          .contains("command: /toolchain/t/bin/tool read nowhere out/p/bad.txt")
          .contains("again:   straylight build //p:bad --keep-failed");
      assertThat(kept()).isEmpty();
    }
    then(near(), other(), bad("fill", "10"));
  }
}
