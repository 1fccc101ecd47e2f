package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.testing.Skip;

/** Builds whose store lies on a disk of a few megabytes. */
@Tag("system")
final class FullDiskSystemTest {
  private static final int STEPS = 8;
  private static final int BYTES = 700_000;

  @TempDir Path dir;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws IOException {
    boolean root = "root".equals(System.getProperty("user.name"));
    Skip.unless(root, "ROOT_NEEDED", "mounting a small disk needs root; run as root");
    disk = Files.createDirectory(dir.resolve("disk"));
    Machine.must(List.of("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()));
    mounted = true;
  }

  @AfterEach
  void unmount() throws IOException {
    if (mounted) {
      Machine.must(List.of("umount", "-l", disk.toString()));
    }
  }

  @Test
  void afullDiskIsToldAsOneDamagesNothingAndIsForgottenOnceThereIsSpace() throws Exception {
    Machine machine = new Machine(dir.resolve("machine"), disk.resolve("store"));
    ToolWorkspace.provide(machine.store());
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      targets.add(
          ToolWorkspace.run(
              "f" + i,
              "f" + i,
              ToolWorkspace.lit("fill"),
              ToolWorkspace.lit("" + (BYTES + i)),
              ToolWorkspace.out("f" + i)));
    }
    ToolWorkspace workspace =
        new ToolWorkspace(dir.resolve("ws")).targets(targets.toArray(String[]::new));
    for (int round = 0; round < 3; round++) {
      CommandRun full = machine.here(workspace.root(), "build", "//p/...", "-k", "-j2");
      assertThat(full.code()).as(full.toString()).isEqualTo(4);
      assertThat(full.err())
          .contains("error[STORE_FULL]: ")
          .contains(disk.toString())
          .contains("straylight store gc")
          .doesNotContain("\tat ");
    }
    CommandRun verified = machine.here(workspace.root(), "store", "verify");
    assertThat(verified.code()).as(verified.toString()).isZero();
    Machine.must(List.of("mount", "-o", "remount,size=64m", disk.toString()));
    Told next = new Told(machine.here(workspace.root(), "build", "//p/...", "--json", "-j2"));
    assertThat(next.run().code()).as(next.run().toString()).isZero();
    assertThat(next.executed() + next.served()).isEqualTo(STEPS);
    assertThat(next.executed()).isPositive();
    for (int i = 0; i < STEPS; i++) {
      Path result = workspace.root().resolve("out/x86_64-linux-musl/p/f" + i);
      assertThat(Files.size(result)).isEqualTo(BYTES + i);
    }
    assertThat(machine.here(workspace.root(), "store", "verify").code()).isZero();
    try (var left = Files.list(machine.store().resolve("tmp"))) {
      assertThat(left.toList()).isEmpty();
    }
  }
}
