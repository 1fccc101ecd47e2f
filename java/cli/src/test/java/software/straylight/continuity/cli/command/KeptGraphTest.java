package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.NoSandbox;
import software.straylight.continuity.testing.Places;

/** What a command remembers for the next one never shows in an answer. */
class KeptGraphTest {
  @TempDir Path temporary;
  private Path work = Path.of("");
  private Path home = Path.of("");

  @BeforeEach
  void workspace() throws IOException {
    work = Files.createDirectories(temporary.resolve("work")).toRealPath();
    home = Files.createDirectories(temporary.resolve("home"));
    NoSandbox.in(home);
    Path dhall = Places.repository().resolve("dhall");
    try (Stream<Path> files = Files.walk(dhall)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = work.resolve("dhall").resolve(dhall.relativize(file).toString());
        Files.createDirectories(work.resolve("dhall/types"));
        Files.copy(file, to);
      }
    }
    Files.writeString(
        work.resolve("continuity.dhall"),
        "let C = ./dhall/package.dhall in C.Workspace.default : C.Workspace.Type");
    Files.createDirectories(work.resolve("p"));
    Files.writeString(work.resolve("p/name.dhall"), "\"one\"");
    Files.writeString(
        work.resolve("p/BUILD.dhall"),
        """
        let C = ../dhall/package.dhall
        let name = ./name.dhall
        in  { targets = [ C.writeFile C.WriteFile::{ name, out = "a", text = "a" } ] } : C.Package
        """);
  }

  private List<String> targets() {
    CommandRun run =
        CommandRun.in(
            work,
            Map.of(
                "HOME", home.toString(), "CONTINUITY_STORE", temporary.resolve("store").toString()),
            home,
            "targets",
            "//...");
    assertThat(run.err()).isEmpty();
    return run.out().lines().map(line -> line.split(" ", 2)[0]).toList();
  }

  private List<Path> graphs() throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve("store/graphs"))) {
      return files.filter(f -> !f.toString().endsWith(".lock")).toList();
    }
  }

  @Test
  void changesAreSeenInTheFileAndInWhatItImports() throws IOException {
    assertThat(targets()).containsExactly("//p:one");
    assertThat(targets()).containsExactly("//p:one");
    Files.writeString(work.resolve("p/name.dhall"), "\"two\"");
    assertThat(targets()).containsExactly("//p:two");
    Files.delete(work.resolve("p/name.dhall"));
    Files.writeString(
        work.resolve("p/BUILD.dhall"),
        Files.readString(work.resolve("p/BUILD.dhall")).replace("./name.dhall", "\"three\""));
    assertThat(targets()).containsExactly("//p:three");
    Files.delete(work.resolve("p/BUILD.dhall"));
    Files.createDirectories(work.resolve("q"));
    Files.writeString(
        work.resolve("q/BUILD.dhall"), "{ targets = [] : List (../dhall/types/Target.dhall) }");
    assertThat(targets()).isEmpty();
  }

  @Test
  void anEvaluationIsKeptAndADamagedGraphIsDiscarded() throws IOException {
    targets();
    assertThat(graphs()).hasSize(1);
    Path graph = graphs().get(0);
    byte[] kept = Files.readAllBytes(graph);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).contains("one");
    for (int at = 0; at < kept.length; at += Math.max(1, kept.length / 20)) {
      byte[] damaged = kept.clone();
      damaged[at] ^= 0x10;
      Files.write(graph, damaged);
      assertThat(targets()).containsExactly("//p:one");
    }
    Files.write(graph, new byte[0]);
    assertThat(targets()).containsExactly("//p:one");
  }

  @Test
  void cleanForgetsIt() throws IOException {
    targets();
    assertThat(graphs()).hasSize(1);
    CommandRun clean =
        CommandRun.in(
            work, Map.of("CONTINUITY_STORE", temporary.resolve("store").toString()), home, "clean");
    assertThat(clean.code()).isZero();
    assertThat(graphs()).isEmpty();
    assertThat(targets()).containsExactly("//p:one");
  }
}
