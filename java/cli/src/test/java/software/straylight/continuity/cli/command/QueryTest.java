package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.NoSandbox;
import software.straylight.continuity.testing.Places;

/** Questions about the project's own examples; nothing is built and nothing is fetched. */
class QueryTest {
  @TempDir Path temporary;

  @BeforeEach
  void nothingToRunActionsWith() throws IOException {
    NoSandbox.in(temporary);
  }

  private CommandRun query(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "query";
    System.arraycopy(args, 0, all, 1, args.length);
    all[all.length - 1] = "--offline";
    Map<String, String> env =
        Map.of("HOME", temporary.toString(), "CONTINUITY_STORE", temporary + "/store");
    return CommandRun.in(Places.repository(), env, temporary, all);
  }

  @Test
  void depsAreClosedAndIncludeTheToolchain() {
    CommandRun run = query("deps", "//examples/app:convert");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .isSorted()
        .contains("//examples/app:convert", "//examples/app/text:text", "//toolchains:zig");
    assertThat(query("deps", "--depth", "0", "//examples/app:convert").out())
        .isEqualTo("//examples/app:convert\n");
  }

  @Test
  void rdepsFindWhoUsesALibrary() {
    CommandRun run = query("rdeps", "--depth", "1", "//examples/app/text");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).contains("//examples/app:convert", "//examples/app/text:text");
    assertThat(run.out()).doesNotContain("//examples/hello");
  }

  @Test
  void somepathIsAWayOfDependencies() {
    CommandRun run = query("somepath", "//examples/app:convert", "//toolchains:zig-wheel");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .startsWith("//examples/app:convert")
        .endsWith("//toolchains:zig-wheel");
    assertThat(query("somepath", "//examples/hello", "//examples/app:convert").out()).isEmpty();
    assertThat(query("somepath", "//examples/...", "//toolchains:zig").code()).isEqualTo(2);
  }

  @Test
  void inputsAreFilesOfTheWorkspace() {
    CommandRun run = query("inputs", "//examples/hello", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("{\"file\":\"examples/hello/hello.c\"}\n");
  }

  @Test
  void kindListsTheTargetsOfARule() {
    CommandRun run = query("kind", "cc_test", "//examples/app/...", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"rule\":\"cc_test\"").doesNotContain("cc_library");
  }

  @Test
  void dotIsAGraph() {
    CommandRun run = query("deps", "//examples/hello", "--dot");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("digraph targets {\n")
        .contains("\"//examples/hello:hello\" -> \"//toolchains:zig\";\n")
        .endsWith("}\n");
  }

  @Test
  void aMisspeltTargetGetsASuggestion() {
    CommandRun run = query("deps", "//examples/app:convret");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("did you mean //examples/app:convert?");
  }
}
