package software.straylight.continuity.cli.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.testing.Places;

/** The launcher of an installed copy, with this JDK and the AOT cache that it really makes. */
@Tag("system")
final class StartSystemTest {
  @TempDir Path dir;

  @Test
  void aStartWithoutItsAotCacheSaysSoOnceAndWhatToDo() throws Exception {
    Machine machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    Path home = machine.home();
    Machine.copy(Places.repository().resolve("dhall"), home.resolve("dhall"), false);
    Files.copy(Places.repository().resolve("straylight"), home.resolve("straylight"));
    Path cache = home.resolve("straylight.aot");

    Files.writeString(cache, "what another Java made");
    CommandRun refused = start(machine, "");
    assertThat(refused.err().lines().filter(l -> l.contains("SLOW_START"))).hasSize(1);
    assertThat(refused.err())
        .startsWith("warning[SLOW_START]: starts are slow: the Java in ")
        .contains(" cannot use the AOT cache " + cache + ", which another Java made")
        .contains("remove " + cache + " and start once")
        .hasLineCount(2);
    assertThat(start(machine, "", "-q").err()).isEmpty();

    // What an installation leaves whose Java can make none.
    Files.writeString(cache, "");
    assertThat(start(machine, "").err()).contains("there is no AOT cache " + cache);

    Files.delete(cache);
    assertThat(start(machine, "").err()).isEmpty();
    assertThat(cache).isNotEmptyFile();
    assertThat(start(machine, "-XX:ObjectAlignmentInBytes=16").err())
        .contains("perhaps because of STRAYLIGHT_JAVA_OPTIONS=-XX:ObjectAlignmentInBytes=16");
  }

  /** Starts a command whose standard output is one JSON object, whatever else is said. */
  private static CommandRun start(Machine machine, String options, String... more)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(machine.home().resolve("straylight").toString()));
    words.addAll(List.of("kernel", "info", "--kernel=java", "--json"));
    words.addAll(List.of(more));
    Path err = machine.temporary().resolve("err");
    ProcessBuilder builder = new ProcessBuilder(words).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(machine.environment());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("STRAYLIGHT_JAVA_OPTIONS", options);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    CommandRun run = new CommandRun(process.waitFor(), out, Files.readString(err));
    assertThat(run.code()).as(run.toString()).isZero();
    assertThat(run.out()).startsWith("{\"kernel\":\"java\",").hasLineCount(1);
    return run;
  }
}
