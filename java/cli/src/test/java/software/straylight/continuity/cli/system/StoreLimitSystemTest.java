package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.store.Store;

/** A store that may not grow beyond a limit, also beside a build that uses it. */
@Tag("system")
final class StoreLimitSystemTest {
  private static final int MIB = 1 << 20;

  @TempDir Path dir;
  private Machine machine;

  @BeforeEach
  void prepare() throws IOException {
    machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    ToolWorkspace.provide(machine.store());
  }

  /** Fills {@code out} with so many bytes. */
  private static String fill(String out, long bytes) {
    return ToolWorkspace.run(
        out, out, ToolWorkspace.lit("fill"), ToolWorkspace.lit("" + bytes), ToolWorkspace.out(out));
  }

  private long size() {
    try (Store store = Store.open(machine.store(), message -> {})) {
      return store.size();
    }
  }

  @Test
  void oldResultsMakeRoomForNewOnes() throws Exception {
    ToolWorkspace workspace = new ToolWorkspace(dir.resolve("ws")).settings(", storeLimitMiB = 12");
    for (int i = 0; i < 12; i++) {
      workspace.targets(fill("f", 2 * MIB + i));
      Told built = new Told(machine.here(workspace.root(), "build", "//p:f", "--json"));
      assertThat(built.run().code()).as(built.run().toString()).isZero();
      assertThat(built.executed()).isEqualTo(1);
      assertThat(size()).as("after build " + i).isLessThan(13L * MIB);
    }
    // What the last one made is there, and its neighbour too: least recently used goes first.
    assertThat(new Told(machine.here(workspace.root(), "build", "//p:f", "--json")).served())
        .isEqualTo(1);
    workspace.targets(fill("f", 2 * MIB + 10));
    assertThat(new Told(machine.here(workspace.root(), "build", "//p:f", "--json")).served())
        .isEqualTo(1);
    workspace.targets(fill("f", 2 * MIB));
    assertThat(new Told(machine.here(workspace.root(), "build", "//p:f", "--json")).executed())
        .isEqualTo(1);
    assertThat(machine.here(workspace.root(), "store", "verify").code()).isZero();
  }

  @Test
  void theFlagOutweighsTheWorkspaceAndWhatIsNeededStaysWithAWarning() throws Exception {
    ToolWorkspace workspace = new ToolWorkspace(dir.resolve("ws")).targets(fill("f", 2 * MIB));
    var run = machine.here(workspace.root(), "build", "//p:f", "--store-limit", "1M");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning[STORE_OVER_LIMIT]: ").contains("limit of 1.0 MiB");
    assertThat(new Told(machine.here(workspace.root(), "build", "//p:f", "--json")).served())
        .isEqualTo(1);
  }

  @Test
  void aCollectionTakesNothingFromAnotherRunningBuild() throws Exception {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String from = i == 0 ? ToolWorkspace.source("seed.txt") : ToolWorkspace.made("s" + (i - 1));
      steps.add(
          ToolWorkspace.run(
              "s" + i,
              "s" + i,
              ToolWorkspace.lit("slow"),
              ToolWorkspace.lit("250"),
              ToolWorkspace.out("s" + i),
              from,
              ToolWorkspace.source("seed.txt")));
    }
    ToolWorkspace slow =
        new ToolWorkspace(dir.resolve("slow"))
            .targets(steps.toArray(String[]::new))
            .write("p/seed.txt", "seed\n");
    ToolWorkspace other = new ToolWorkspace(dir.resolve("other"));
    Path log = dir.resolve("log");
    Process running =
        machine.away(slow.root(), log, List.of(), "build", "//p:s11", "--json", "-j1").start();
    // Beside it, builds that collect everything that nothing protects, again and again.
    int collections = 0;
    while (running.isAlive()) {
      other.targets(fill("f", MIB + collections));
      var run = machine.here(other.root(), "build", "//p:f", "--store-limit", "0");
      assertThat(run.code()).as(run.toString()).isZero();
      collections++;
    }
    Told told = new Told(Machine.await(running, log));
    assertThat(told.run().code()).as(told.run().toString()).isZero();
    assertThat(told.executed()).isEqualTo(12);
    assertThat(slow.result("s11")).isEqualTo("seed\n".repeat(13));
    assertThat(collections).isGreaterThan(3);
    assertThat(machine.here(slow.root(), "store", "verify").code()).isZero();
    // The collector did work meanwhile: of the other's results only the last one is left.
    long left;
    try (var files = Files.walk(machine.store().resolve("cas"))) {
      left = files.filter(f -> size(f) >= MIB).count();
    }
    assertThat(left).isLessThan(collections);
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
