package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.Golden;
import software.straylight.continuity.cli.terminal.Console;

/** Every help text, word by word. */
class HelpTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @TestFactory
  Stream<DynamicTest> everyHelpIsTheGoldenOne() {
    return commands().stream()
        .map(
            words ->
                DynamicTest.dynamicTest(
                    String.join(" ", words),
                    () -> {
                      CommandRun run = run(words);
                      assertThat(run.code()).isZero();
                      assertThat(run.err()).isEmpty();
                      Golden.check(file(words), run.out());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyHelpFitsTheWidthAndHasAnExample() {
    return commands().stream()
        .filter(words -> words.size() > 1)
        .map(
            words ->
                DynamicTest.dynamicTest(
                    String.join(" ", words),
                    () -> {
                      String help = run(words).out();
                      assertThat(help.lines()).allMatch(line -> line.length() <= 100);
                      assertThat(help).contains("Example:\n  ").contains("--help");
                    }));
  }

  @Test
  void noGoldenHelpIsLeftWithoutACommand() throws IOException {
    Set<Path> expected = new TreeSet<>();
    commands().forEach(words -> expected.add(file(words)));
    try (Stream<Path> files = Files.list(Golden.folder().resolve("help"))) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void withoutACommandTheHelpIsAdvice() {
    CommandRun run = CommandRun.in(HERE, Map.of(), null);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: straylight COMMAND");
  }

  @Test
  void colourOnlyWhereAllowed() {
    CommandRun plain = CommandRun.in(HERE, Map.of(), null, "--help");
    assertThat(plain.out()).doesNotContain("\033");
  }

  private static CommandRun run(List<String> words) {
    List<String> args = new ArrayList<>(words.subList(1, words.size()));
    args.add("--help");
    return CommandRun.in(HERE, Map.of(), null, args.toArray(String[]::new));
  }

  private static Path file(List<String> words) {
    return Golden.folder().resolve("help").resolve(String.join("-", words) + ".txt");
  }

  /** Every command with the words that name it. */
  private static List<List<String>> commands() {
    CommandLine root = Straylight.everything(quiet());
    List<List<String>> out = new ArrayList<>();
    collect(List.of("straylight"), root, out);
    return out;
  }

  private static void collect(List<String> words, CommandLine line, List<List<String>> out) {
    out.add(words);
    line.getSubcommands()
        .forEach(
            (name, child) -> {
              List<String> longer = new ArrayList<>(words);
              longer.add(name);
              collect(longer, child, out);
            });
  }

  private static Console quiet() {
    return new Console(System.out, System.err, false, false, Map.of(), HERE, null);
  }
}
