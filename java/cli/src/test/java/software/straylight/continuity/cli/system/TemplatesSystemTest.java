package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.straylight.continuity.cli.CommandRun;

/** What {@code init} writes, built, tested and run as it is, from an empty folder. */
@Tag("system")
final class TemplatesSystemTest {
  /** One store for all: the toolchain is fetched once. */
  @TempDir static Path dir;

  @ParameterizedTest
  @CsvSource({"c, //:hello, hello", "cxx, //:hello, hello", "library, //app, 'hello, world'"})
  void aTemplateBuildsTestsAndRuns(String template, String program, String greeting)
      throws Exception {
    Machine machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    Path place = Files.createDirectories(dir.resolve(template));
    assertThat(must(machine.here(place, "init", "--template", template)).out())
        .contains("next: straylight build //...");
    must(machine.process(place, "build", "//..."));
    CommandRun tested = must(machine.process(place, "test", "//...", "--json"));
    if (template.equals("library")) {
      assertThat(tested.out()).contains("\"label\":\"//greet:greet-test\",\"passed\":true");
    }
    assertThat(must(machine.process(place, "run", "-q", program)).out()).isEqualTo(greeting + "\n");
    // The lists of files are those of the folder.
    CommandRun lists = must(machine.here(place, "srcs", template.equals("library") ? "app" : "."));
    assertThat(lists.out()).isEmpty();
  }

  private static CommandRun must(CommandRun run) {
    assertThat(run.code()).as(run.toString()).isZero();
    return run;
  }
}
