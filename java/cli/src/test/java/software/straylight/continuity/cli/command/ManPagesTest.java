package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.testing.Skip;

class ManPagesTest {
  @TempDir Path temporary;

  private Path pages() {
    CommandRun run = CommandRun.in(temporary, Map.of(), null, "completion", "--man", "man1");
    assertThat(run.code()).as(run.err()).isZero();
    return temporary.resolve("man1");
  }

  @Test
  void everyCommandHasAPageWithItsOptionsAndExitCodes() throws Exception {
    Path folder = pages();
    for (CommandTable.Entry e : CommandTable.entries()) {
      assertThat(folder.resolve("straylight-" + e.name() + ".1")).isRegularFile();
    }
    String build = Files.readString(folder.resolve("straylight-build.1"));
    assertThat(build)
        .startsWith(".TH \"STRAYLIGHT-BUILD\" 1 ")
        .contains(".SH NAME\nstraylight\\-build \\- Build targets")
        .contains("\\fB\\-j, \\-\\-jobs\\fR \\fIN\\fR")
        .contains(".SH EXIT STATUS\n")
        .contains(".SH EXAMPLE\n");
    assertThat(folder.resolve("straylight-query-deps.1")).isRegularFile();
  }

  @Test
  void aTypesetterTakesThemWithoutAWarning() throws Exception {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(d -> !d.isEmpty() && Files.isExecutable(Path.of(d).resolve("groff")));
    Skip.unless(there, "GROFF_ABSENT", "no groff on the path to set manual pages with");
    try (Stream<Path> files = Files.list(pages())) {
      for (Path page : files.toList()) {
        Process groff =
            new ProcessBuilder(List.of("groff", "-man", "-ww", "-Tutf8", "-z", page.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(groff.waitFor()).isZero();
        assertThat(said).as(page.toString()).isEmpty();
      }
    }
  }
}
