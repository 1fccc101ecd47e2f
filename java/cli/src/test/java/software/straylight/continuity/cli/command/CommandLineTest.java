package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.straylight.continuity.cli.CommandRun;

class CommandLineTest {
  @Test
  void versionIsOneLine() {
    CommandRun run = run("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("straylight [^\n]+\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "doctr, straylight has no command doctr, doctor",
    "complete, straylight has no command complete, completion"
  })
  void anUnknownCommandGetsASuggestion(String word, String message, String near) {
    CommandRun run = run(word);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[UNKNOWN_COMMAND]: " + message);
    assertThat(run.err()).contains("did you mean").contains(near);
  }

  @Test
  void anUnknownOptionGetsASuggestion() {
    CommandRun run = run("doctor", "--colour=never");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("error[UNKNOWN_OPTION]: straylight doctor has no option --colour=never")
        .contains("--color")
        .contains("straylight doctor --help");
  }

  @Test
  void aWrongValueNamesTheRightOnes() {
    CommandRun run = run("doctor", "--color=maybe");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("error[USAGE]: ").contains("--color").contains("maybe");
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void optionsAloneAreNoCommand() {
    CommandRun run = run("-V", "-V");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("error[USAGE]: ");
  }

  @Test
  void completionNamesEveryCommand() {
    CommandRun run = run("completion");
    assertThat(run.code()).isZero();
    for (CommandTable.Entry e : CommandTable.entries()) {
      assertThat(run.out()).contains(e.name());
    }
  }

  private static CommandRun run(String... args) {
    return CommandRun.in(Path.of("").toAbsolutePath(), Map.of(), null, args);
  }
}
