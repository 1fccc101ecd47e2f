package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.NoSandbox;
import software.straylight.continuity.testing.Places;

/** The repository is a workspace of its own; what the README asks for first must at least plan. */
class OwnWorkspaceTest {
  @TempDir Path temporary;

  @Test
  void everyTargetOfTheRepositoryIsFound() throws Exception {
    NoSandbox.in(temporary);
    Map<String, String> env =
        Map.of(
            "HOME",
            temporary.toString(),
            "CONTINUITY_STORE",
            temporary.resolve("store").toString());
    CommandRun run =
        CommandRun.in(Places.repository(), env, temporary, "targets", "//...", "--color=never");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("//examples/hello:"))
        .anyMatch(line -> line.startsWith("//sandbox-native:"))
        .noneMatch(line -> line.contains("golden"));
  }
}
