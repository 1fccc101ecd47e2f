package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.cli.Golden;
import software.straylight.continuity.cli.NoSandbox;
import software.straylight.continuity.testing.Places;

/**
 * Workspaces with one thing wrong each, in {@code src/golden/malformed}: exit code and message are
 * those of {@code expected.txt}. A case is laid over {@code malformed-base} and the Dhall package.
 * Its files {@code command} (words of the command line), {@code links}, {@code large} and {@code
 * no-base} say what a folder in a repository cannot hold.
 */
class MalformedTest {
  private static final Path CASES = Golden.folder().resolve("malformed");
  private static final Set<String> DIRECTIVES =
      Set.of("command", "links", "large", "no-base", "expected.txt");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> eachCase() throws IOException {
    return cases().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> check(folder)));
  }

  @Test
  void thereAreAtLeastForty() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
  }

  private void check(Path folder) throws IOException {
    Path place = temporary.resolve(String.valueOf(folder.getFileName()));
    Path work = Files.createDirectories(place.resolve("work"));
    lay(folder, work);
    Path home = place.resolve("home");
    NoSandbox.in(home);
    Map<String, String> env =
        Map.of("HOME", home.toString(), "CONTINUITY_STORE", place.resolve("store").toString());
    CommandRun run = CommandRun.in(work, env, home, command(folder));
    String text =
        ("exit " + run.code() + "\n" + run.out() + run.err())
            .replace(work.toRealPath().toString(), "WORKSPACE")
            .replaceAll(" in [0-9.]+ (ms|s)\n", " in TIME\n");
    assertThat(run.code()).as(text).isIn(1, 2);
    assertThat(text).doesNotContain("\tat ").doesNotContain("INTERNAL_ERROR");
    Golden.check(folder.resolve("expected.txt"), text);
  }

  private static String[] command(Path folder) throws IOException {
    Path file = folder.resolve("command");
    return Files.exists(file)
        ? Files.readAllLines(file).toArray(String[]::new)
        : new String[] {"build", "//...", "--offline"};
  }

  private static void lay(Path folder, Path work) throws IOException {
    if (!Files.exists(folder.resolve("no-base"))) {
      copy(Golden.folder().resolve("malformed-base"), work);
      copy(Places.repository().resolve("dhall"), work.resolve("dhall"));
    }
    copy(folder, work);
    for (String line : lines(folder.resolve("links"))) {
      int blank = line.indexOf(' ');
      Path link = work.resolve(line.substring(0, blank));
      Files.createSymbolicLink(link, Path.of(line.substring(blank + 1)));
    }
    for (String line : lines(folder.resolve("large"))) {
      int blank = line.indexOf(' ');
      byte[] more = new byte[Integer.parseInt(line.substring(blank + 1))];
      Arrays.fill(more, (byte) ' ');
      Path file = work.resolve(line.substring(0, blank));
      Files.writeString(file, Files.readString(file) + new String(more, StandardCharsets.US_ASCII));
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = from.relativize(file);
        if (relative.getNameCount() == 1 && DIRECTIVES.contains(relative.toString())) {
          continue;
        }
        Path target = to.resolve(relative.toString());
        Files.createDirectories(to.resolve(relative.toString()).getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
