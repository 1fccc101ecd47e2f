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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.testing.Places;

/** A message or a page that names a command or a page names one that exists. */
class HintsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?<!_)straylight ([a-z]+)(?: ([a-z]+)(?![a-z_-]))?");
  private static final Pattern PAGE = Pattern.compile("docs/[a-z-]+\\.(?:md|sh)");

  /** Words that follow the program's name in sentences. */
  private static final Set<String> PROSE =
      Set.of("itself", "failed", "again", "builds", "is", "and", "the", "could", "will", "has");

  private static final Set<String> GROUPS =
      Set.of("store", "key", "dhall", "kernel", "sandbox", "query", "toolchain");

  @TempDir Path folder;

  private static List<Path> texts() throws IOException {
    Path root = Places.repository();
    List<Path> found = new ArrayList<>();
    for (Path place : List.of(root.resolve("java"), root.resolve("docs"), root.resolve("dhall"))) {
      try (Stream<Path> files = Files.walk(place)) {
        files
            .filter(
                f ->
                    f.toString()
                        .matches(
                            ".*/src/main/java/.*\\.java|.*/docs/.*\\.md|"
                                + root.resolve("dhall")
                                + "/.*\\.dhall"))
            .filter(f -> !f.toString().contains("/target/") && !f.toString().contains("/golden/"))
            .forEach(found::add);
      }
    }
    found.add(root.resolve("README.md"));
    assertThat(found).hasSizeGreaterThan(100);
    return found;
  }

  private boolean isCommand(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = "--help";
    CommandRun help = CommandRun.in(folder, Map.of("HOME", folder.toString()), null, all);
    return help.code() == 0 && help.out().contains("Usage: straylight " + String.join(" ", words));
  }

  @Test
  void everyCommandThatIsNamedExists() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path file : texts()) {
      Matcher m = COMMAND.matcher(Files.readString(file));
      while (m.find()) {
        String verb = m.group(1);
        if (!PROSE.contains(verb)) {
          String below = m.group(2) != null && GROUPS.contains(verb) ? " " + m.group(2) : "";
          named.add(verb + below);
        }
      }
    }
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(isCommand("nonsense")).isFalse();
    assertThat(named).allMatch(words -> isCommand(words.split(" ", -1)));
  }

  @Test
  void everyPageThatIsNamedExists() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path file : texts()) {
      Matcher m = PAGE.matcher(Files.readString(file));
      while (m.find()) {
        if (!Files.exists(Places.repository().resolve(m.group()))) {
          missing.add(m.group() + " in " + Places.repository().relativize(file));
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
