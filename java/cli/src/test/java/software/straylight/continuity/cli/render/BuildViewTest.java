package software.straylight.continuity.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.straylight.continuity.cli.Golden;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/** One synthetic build through every view. */
class BuildViewTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @ParameterizedTest
  @EnumSource(Verbosity.class)
  void plainLines(Verbosity verbosity) throws IOException {
    String text = show(out -> new PlainLines(out, Style.PLAIN, verbosity));
    assertThat(text).doesNotContain("\033");
    golden("plain-" + verbosity.name().toLowerCase(java.util.Locale.ROOT), text);
  }

  @Test
  void colouredLines() throws IOException {
    golden("coloured", show(out -> new PlainLines(out, Style.COLOURED, Verbosity.NORMAL)));
  }

  @Test
  void jsonLines() throws IOException {
    String text = show(JsonLines::new);
    golden("json", text);
    List<String> lines = text.lines().toList();
    for (String line : lines) {
      wellFormed(line);
      assertThat(line).startsWith("{\"event\":\"");
    }
    assertThat(lines.getLast())
        .isEqualTo(
            "{\"event\":\"summary\",\"executed\":1,\"served\":2,\"refused\":1,\"failed\":1,"
                + "\"millis\":1502}");
  }

  @Test
  void jsonEndsWithASummaryAlsoWhenNothingBegan() throws IOException {
    JsonLines view = new JsonLines(stream());
    view.aborted(
        new ContinuityException(
            ExitCode.BUILD_FAILED,
            new Diagnostic("NO_WORKSPACE", "a\nb.dhall", 2, 3, "no \"workspace\"", "init")));
    view.close();
    List<String> lines = text().lines().toList();
    assertThat(lines)
        .containsExactly(
            "{\"event\":\"error\",\"code\":\"NO_WORKSPACE\",\"file\":\"a\\nb.dhall\",\"line\":2,"
                + "\"column\":3,\"message\":\"no \\\"workspace\\\"\",\"next\":\"init\"}",
            "{\"event\":\"summary\",\"executed\":0,\"served\":0,\"refused\":0,\"failed\":0,"
                + "\"millis\":0}");
  }

  @Test
  void nothingIsToldTwice() {
    String text = show(out -> new PlainLines(out, Style.PLAIN, Verbosity.NORMAL));
    assertThat(text.split("is not declared", -1)).hasSize(2);
    assertThat(text).contains("error[LEDGER]: only told at the end");
  }

  @Test
  void theScreenKeepsWhatStaysAndErasesTheRest() throws IOException {
    long[] now = {0};
    LiveScreen screen =
        new LiveScreen(stream(), Style.PLAIN, Verbosity.NORMAL, () -> 40, () -> 24, () -> now[0]);
    screen.frame();
    screen.accept(new BuildEvent.Planned(2, 3, 5));
    screen.accept(new BuildEvent.Started("//app:main ccCompile a_rather_long_name.o", "ccCompile"));
    now[0] = 2500;
    screen.frame();
    screen.accept(new BuildEvent.Warned(Diagnostic.of("W", "something to know", "")));
    screen.frame();
    screen.accept(new BuildEvent.Summary(1, 2, 0, 0, 2600));
    screen.frame();
    screen.finished(
        new BuildResult(ExitCode.OK, new BuildEvent.Summary(1, 2, 0, 0, 2600), List.of(), null));
    screen.close();
    String text = text();
    golden("screen", text.replace("\033", "<ESC>"));
    assertThat(Screen.of(text))
        .containsExactly("warning[W]: something to know", "done: 1 executed, 2 served in 2.60 s");
  }

  @Test
  void noLineOfTheScreenIsWiderThanTheTerminal() {
    Progress progress = new Progress();
    progress.on(new BuildEvent.Planned(1, 100, 1), 0);
    for (int i = 0; i < 20; i++) {
      progress.on(new BuildEvent.Started("//a/b/c/d/e:" + "x".repeat(60) + i, "genrule"), 0);
    }
    for (int columns = 20; columns < 100; columns += 7) {
      List<String> lines = progress.lines(123_456, columns, 24, Style.PLAIN);
      int width = columns;
      assertThat(lines).hasSize(7).allMatch(line -> line.length() < width);
    }
    assertThat(progress.lines(0, 80, 4, Style.PLAIN)).hasSize(2);
  }

  private String show(Function<PrintStream, BuildView> view) {
    try (BuildView v = view.apply(stream())) {
      Events.all().forEach(v);
      v.finished(Events.result());
    }
    return text();
  }

  private PrintStream stream() {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void golden(String name, String text) throws IOException {
    Golden.check(Golden.folder().resolve("render").resolve(name + ".txt"), text);
  }

  private static void wellFormed(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      int depth = 0;
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        depth += t.isStructStart() ? 1 : t.isStructEnd() ? -1 : 0;
      }
      assertThat(depth).isZero();
    }
  }
}
