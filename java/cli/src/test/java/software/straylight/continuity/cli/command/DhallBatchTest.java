package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** Many questions in one process. */
class DhallBatchTest {
  @TempDir Path folder;
  private DhallRun dhall;

  @BeforeEach
  void prepare() throws IOException {
    dhall = new DhallRun(folder, folder.resolve("cache"));
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("a.dhall"), "\\(x : Natural) -> x + ./b.dhall");
    Files.writeString(inner.resolve("b.dhall"), "1 + 1");
    Files.writeString(folder.resolve("bad.dhall"), "1 + True");
  }

  /** The answers to lines, of which none ends the batch. */
  private List<String> ask(String... lines) {
    CommandRun run = dhall.given(String.join("\n", lines) + "\n", "batch");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }

  @Test
  void everyOpAnswersAsItsCommandDoes() {
    String hash = dhall.run("hash", "inner/a.dhall").out().strip();
    assertThat(
            ask(
                "{\"id\":1,\"op\":\"hash\",\"dir\":\"inner\",\"file\":\"a.dhall\"}",
                "{\"id\":\"e\",\"op\":\"encode\",\"dir\":\"inner\",\"file\":\"b.dhall\"}",
                "{\"id\":-2.50,\"op\":\"type\",\"dir\":\".\",\"file\":\"inner/a.dhall\"}",
                "{\"id\":true,\"op\":\"normalize\",\"dir\":\"%s\",\"file\":\"inner/a.dhall\"}"
                    .formatted(folder),
                "{\"op\":\"alpha\",\"file\":\"./inner/a.dhall\",\"id\":null}"))
        .containsExactly(
            "{\"id\":1,\"ok\":true,\"out\":\"" + hash + "\"}",
            "{\"id\":\"e\",\"ok\":true,\"out\":\"840304820f01820f01\"}",
            "{\"id\":-2.50,\"ok\":true,\"out\":\"∀(x : Natural) → Natural\"}",
            "{\"id\":true,\"ok\":true,\"out\":\"λ(x : Natural) → x + 2\"}",
            "{\"id\":null,\"ok\":true,\"out\":\"λ(_ : Natural) → _ + 2\"}");
  }

  @Test
  void aFailureIsACodeAndTheBatchGoesOn() {
    assertThat(
            ask(
                "{\"id\":1,\"op\":\"type\",\"file\":\"bad.dhall\"}",
                "{\"id\":2,\"op\":\"type\",\"file\":\"absent.dhall\"}",
                "{\"id\":3,\"op\":\"type\",\"dir\":\"nowhere\",\"file\":\"b.dhall\"}",
                "{\"id\":4,\"op\":\"type\",\"file\":\"a\\u0000b\"}",
                "{\"id\":5,\"op\":\"type\",\"dir\":\"a\\u0000b\",\"file\":\"b\"}",
                "{\"id\":6,\"op\":\"encode\",\"file\":\"bad.dhall\"}"))
        .containsExactly(
            "{\"id\":1,\"ok\":false,\"out\":\"dhall.type\"}",
            "{\"id\":2,\"ok\":false,\"out\":\"dhall.import.absent\"}",
            "{\"id\":3,\"ok\":false,\"out\":\"dhall.import.absent\"}",
            "{\"id\":4,\"ok\":false,\"out\":\"dhall.import.absent\"}",
            "{\"id\":5,\"ok\":false,\"out\":\"dhall.import.absent\"}",
            "{\"id\":6,\"ok\":true,\"out\":\"840304820f01f5\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense                                             | null | dhall.batch.malformed",
        "[1]                                                  | null | dhall.batch.malformed",
        "{\"id\":7                                            | 7    | dhall.batch.malformed",
        "{\"id\":7} trailing                                  | 7    | dhall.batch.malformed",
        "{\"id\":7,\"op\":\"type\"}                           | 7    | dhall.batch.malformed",
        "{\"id\":7,\"file\":\"bad.dhall\"}                    | 7    | dhall.batch.malformed",
        "{\"id\":7,\"op\":1,\"file\":\"bad.dhall\"}           | 7    | dhall.batch.malformed",
        "{\"id\":7,\"op\":\"type\",\"op\":\"x\",\"file\":\"\"}| 7    | dhall.batch.malformed",
        "{\"id\":{\"x\":[]},\"op\":\"type\",\"file\":\"b\"}   | null | dhall.batch.malformed",
        "{\"id\":7,\"op\":\"format\",\"file\":\"bad.dhall\"}  | 7    | dhall.batch.op",
        "{\"id\":7,\"op\":\"\",\"file\":\"bad.dhall\"}        | 7    | dhall.batch.op",
      })
  void aWrongLineHasItsAnswerToo(String line, String id, String code) {
    String good = "{\"id\":\"next\",\"op\":\"hash\",\"file\":\"inner/b.dhall\"}";
    assertThat(ask(line, good))
        .containsExactly(
            "{\"id\":" + id + ",\"ok\":false,\"out\":\"" + code + "\"}",
            "{\"id\":\"next\",\"ok\":true,\"out\":\"%s\"}"
                .formatted(dhall.run("hash", "inner/b.dhall").out().strip()));
  }

  @Test
  void longLinesAndBrokenBytesHaveTheirAnswerToo() {
    String good = "{\"id\":1,\"op\":\"normalize\",\"file\":\"inner/b.dhall\",\"more\":[1,{}]}";
    String tooLong = "{\"id\":0,\"op\":\"" + "x".repeat(BatchInput.MAX_LINE) + "\"}";
    assertThat(ask(tooLong, "", "  \r", good))
        .containsExactly(
            "{\"id\":null,\"ok\":false,\"out\":\"dhall.batch.oversized\"}",
            "{\"id\":1,\"ok\":true,\"out\":\"2\"}");
    byte[] bytes = ("{\"id\":\"\u00e9\"}\n" + good).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(dhall.given(bytes, "batch").out().lines())
        .containsExactly(
            "{\"id\":null,\"ok\":false,\"out\":\"dhall.batch.malformed\"}",
            "{\"id\":1,\"ok\":true,\"out\":\"2\"}");
    assertThat(dhall.given("", "batch")).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void messagesAreThereWhenAskedFor() {
    CommandRun run =
        dhall.given("{\"id\":1,\"op\":\"type\",\"file\":\"bad.dhall\"}", "batch", "--verbose");
    assertThat(run.out()).contains("\"message\":\"bad.dhall:1:5: error[dhall.type]: ");
  }

  @Test
  void everyQuestionHasTheWholeBudget() throws IOException {
    Files.writeString(
        folder.resolve("work.dhall"), "Natural/fold 300 Natural (\\(x : Natural) -> x + 1) 0");
    String line = "{\"op\":\"normalize\",\"file\":\"work.dhall\"}\n";
    String out = dhall.given(line.repeat(20), "batch", "--budget", "steps=10000").out();
    assertThat(out).isEqualTo("{\"id\":null,\"ok\":true,\"out\":\"300\"}\n".repeat(20));
    assertThat(dhall.given(line, "batch", "--budget", "steps=100").out())
        .isEqualTo("{\"id\":null,\"ok\":false,\"out\":\"dhall.limit.steps\"}\n");
  }

  /** A file that changes between two questions is seen, wherever it is imported. */
  @Test
  void foldersShareWhatIsRememberedAndChangesAreSeen() throws IOException {
    String asks =
        """
        {"id":1,"op":"normalize","dir":"inner","file":"a.dhall"}
        {"id":2,"op":"normalize","dir":".","file":"inner/a.dhall"}
        """;
    String first = dhall.given(asks, "batch").out();
    assertThat(first).contains("x + 2\"}\n{\"id\":2");
    Files.writeString(folder.resolve("inner/b.dhall"), "3");
    assertThat(dhall.given(asks, "batch").out()).isEqualTo(first.replace("x + 2", "x + 3"));
  }

  /** The standard's tests, through the command. Those with URLs are left to the library's suite. */
  @Test
  void theStandardsTestsPassThroughTheBatch() throws IOException {
    Path suite = Places.shared().resolve("dhall-lang/tests");
    Skip.unless(Files.isDirectory(suite), "DHALL_SUITE_ABSENT", "no acceptance tests at " + suite);
    List<String> lines = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Path a : tests(suite, "semantic-hash/success")) {
      lines.add(line(lines.size(), "hash", suite, a));
      expected.add(Files.readString(other(a, "B.hash")).strip());
    }
    int hashes = lines.size();
    for (Path a : tests(suite, "parser/success")) {
      lines.add(line(lines.size(), "encode", suite, a));
      expected.add(HexFormat.of().formatHex(Files.readAllBytes(other(a, "B.dhallb"))));
    }
    int encodings = lines.size() - hashes;
    CommandRun run = dhall.given(String.join("\n", lines), "batch");
    List<String> answers = run.out().lines().toList();
    assertThat(answers).hasSize(lines.size());
    List<String> different = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      String wanted = "{\"id\":" + i + ",\"ok\":true,\"out\":\"" + expected.get(i) + "\"}";
      if (!answers.get(i).equals(wanted)) {
        different.add(lines.get(i) + "\n  " + answers.get(i) + "\n  " + wanted);
      }
    }
    assertThat(different).isEmpty();
    assertThat(hashes).isEqualTo(151);
    assertThat(encodings).isEqualTo(300);
  }

  private static String line(int id, String op, Path suite, Path file) {
    return "{\"id\":%d,\"op\":\"%s\",\"dir\":\"%s\",\"file\":\"%s\"}"
        .formatted(id, op, suite, suite.relativize(file));
  }

  private static List<Path> tests(Path suite, String group) throws IOException {
    try (Stream<Path> all = Files.walk(suite.resolve(group))) {
      return all.filter(p -> p.toString().endsWith("A.dhall")).sorted().toList();
    }
  }

  private static Path other(Path a, String ending) {
    String name = a.getFileName().toString();
    return a.resolveSibling(name.substring(0, name.length() - "A.dhall".length()) + ending);
  }
}
