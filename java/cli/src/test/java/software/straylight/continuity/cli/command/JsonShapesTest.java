package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import software.straylight.continuity.cli.Golden;
import software.straylight.continuity.cli.terminal.Console;

/** What the golden files in {@code src/golden/json}, which the system tier compares, are of. */
class JsonShapesTest {
  /** Its whole answer is the sandbox's account of this machine; {@code doctor} has it too. */
  private static final Set<String> WITHOUT = Set.of("sandbox-probe");

  @Test
  void everyCommandWithJsonHasAGoldenOutputAndEveryOneACommand() throws IOException {
    Console console =
        new Console(
            System.out, System.err, false, false, Map.of(), Path.of("").toAbsolutePath(), null);
    Set<String> commands = new TreeSet<>();
    collect("", Straylight.everything(console), commands);
    assertThat(commands).hasSizeGreaterThan(40).contains("fetch", "toolchain-import");
    Set<String> shown = new TreeSet<>(WITHOUT);
    Set<String> nobodys = new TreeSet<>();
    try (Stream<Path> files = Files.list(Golden.folder().resolve("json"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        commands.stream()
            .filter(c -> name.equals(c) || name.startsWith(c + "-"))
            .findFirst()
            .ifPresentOrElse(shown::add, () -> nobodys.add(name));
      }
    }
    assertThat(nobodys).isEmpty();
    assertThat(shown).isEqualTo(commands);
  }

  private static void collect(String name, CommandLine line, Set<String> commands) {
    if (line.getCommandSpec().findOption("--json") != null) {
      commands.add(name);
    }
    line.getSubcommands()
        .forEach(
            (word, child) -> collect(name.isEmpty() ? word : name + "-" + word, child, commands));
  }
}
