package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.testing.Places;

/** {@code docs/tutorial.md}, followed word by word from an empty folder and an empty store. */
@Tag("system")
final class TutorialSystemTest {
  @TempDir Path dir;

  @Test
  void theTutorialAloneLeadsToAnAttestedProgram() throws Exception {
    Machine machine = new Machine(dir.resolve("machine"), dir.resolve("store")).cached();
    Path place = Files.createDirectories(dir.resolve("place"));
    Path document = Places.repository().resolve("docs/tutorial.md");
    int commands =
        new Walkthrough(document, place)
            .follow(machine.command(dir.resolve("bin")), machine.environment());
    assertThat(commands).isGreaterThan(20);
  }
}
