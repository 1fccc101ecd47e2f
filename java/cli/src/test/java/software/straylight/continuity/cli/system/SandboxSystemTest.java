package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;

/** {@code straylight sandbox run} and {@code shell}: what an action sees, seen from outside. */
@Tag("system")
final class SandboxSystemTest {
  @TempDir Path dir;
  private Machine machine;
  private ToolWorkspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    ToolWorkspace.provide(machine.store());
    workspace = new ToolWorkspace(dir.resolve("ws")).write("p/seed.txt", "seed\n");
    workspace.targets(
        ToolWorkspace.run(
            "a",
            "a.txt",
            ToolWorkspace.lit("cat"),
            ToolWorkspace.out("a.txt"),
            ToolWorkspace.source("seed.txt")));
  }

  private CommandRun run(String... command) {
    return machine.here(workspace.root(), command);
  }

  @Test
  void runShowsWhatAnActionLookedAtAndKeepsNothing() {
    assertThat(run("build", "//p:a").code()).isZero();
    CommandRun shown = run("sandbox", "run", "//p:a");
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.out().lines())
        .contains(
            "open /work/p/seed.txt",
            "store_root /toolchain/t",
            "status exited 0",
            "channel clock virtual",
            "channel random virtual",
            "channel machine virtual",
            "channel net prevented",
            "record complete");
    CommandRun again = run("build", "//p:a", "--json");
    assertThat(again.out()).contains("\"served\":");
    assertThat(again.out().lines().filter(l -> l.contains("\"verdict\":\"ran\""))).isEmpty();
    CommandRun json = run("sandbox", "run", "//p:a", "--json");
    assertThat(json.out())
        .contains("\"complete\":true", "{\"kind\":\"open\",\"path\":\"/work/p/seed.txt\"}");
  }

  @Test
  void runTellsWhichActionsThereAre() {
    assertThat(run("build", "//p:a").code()).isZero();
    CommandRun none = run("sandbox", "run", "//p:absent");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("ACTION_UNKNOWN", "//p:absent");
    assertThat(run("sandbox", "run", "0".repeat(64)).err()).contains("ACTION_UNKNOWN");
    assertThat(run("sandbox", "run", "//p:a", "--timeout=-1").code()).isEqualTo(2);
  }

  @Test
  void shellRunsAProgramOfOnesOwnInThePlaceOfTheAction() throws Exception {
    assertThat(run("build", "//p:a").code()).isZero();
    assertThat(run("sandbox", "shell", "//p:a").code()).isEqualTo(2);
    Path source = Files.writeString(dir.resolve("own.c"), OWN);
    Path program = dir.resolve("own");
    Machine.must(List.of("cc", "-static", "-o", program.toString(), source.toString()));
    Path input = Files.writeString(dir.resolve("input"), "typed\n");
    Path log = dir.resolve("log");
    CommandRun ran =
        Machine.await(
            machine
                .away(
                    workspace.root(),
                    log,
                    List.of(),
                    "sandbox",
                    "shell",
                    "--with",
                    program.toString(),
                    "//p:a",
                    "--",
                    "word")
                .redirectInput(input.toFile())
                .start(),
            log);
    assertThat(ran.code()).as(ran.err()).isEqualTo(7);
    assertThat(ran.out()).contains("word typed seed", "host: no");
  }

  /** Prints its argument, its input, the action's input, and whether it sees the host. */
  private static final String OWN =
      """
      #include <stdio.h>
      #include <unistd.h>
      int main(int argc, char **argv) {
        char typed[100] = "", seed[100] = "";
        FILE *f = fopen("/work/p/seed.txt", "r");
        if (argc != 2 || f == NULL || scanf("%99s", typed) != 1 || fscanf(f, "%99s", seed) != 1) return 1;
        printf("%s %s %s\\n", argv[1], typed, seed);
        printf("host: %s\\n", access("/bin", F_OK) == 0 ? "yes" : "no");
        return 7;
      }
      """;
}
