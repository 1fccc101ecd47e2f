package software.straylight.continuity.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The suites of {@code sandbox-native/test}, each as one test: they count their own cases, and any
 * failed case or unexpected skip is a failure here. What they say is shown as they say it.
 */
class NativeSuiteTest {
  private static final Pattern LAST = Pattern.compile("(\\d+) passed, 0 failed, (\\d+) skipped");

  /** Cases by number, metamorphic axes and negative controls, as root and as an ordinary user. */
  @Test
  @Tag("system")
  void everyCaseAndItsNegativeControl() throws Exception {
    List<String> said = run("run", Map.of("CI", "true"));
    assertThat(said.stream().filter(l -> l.startsWith("ok ")).count()).isGreaterThan(400);
  }

  /** Under AddressSanitizer and UndefinedBehaviorSanitizer; then the compiler's analyzer. */
  @Test
  @Tag("system")
  void randomFileRequestsMessagesAndFrames() throws Exception {
    run("fuzz", Map.of(), "100000");
  }

  @Test
  @Tag("long")
  void manyRandomFileRequestsMessagesAndFrames() throws Exception {
    run("fuzz", Map.of(), "5000000", "2");
  }

  private static List<String> run(String name, Map<String, String> env, String... arguments)
      throws IOException, InterruptedException {
    Path script = Path.of("../../sandbox-native/test/" + name).toRealPath();
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(env);
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        // Its own count is not one of this build's: JUnit counts tests.
        System.out.println(LAST.matcher(line).matches() ? "suite " + name + ": " + line : line);
      }
    }
    // The failed cases stand in the message: it is all that some reports keep of a run.
    assertThat(process.waitFor())
        .as(
            "status of %s; failed: %s",
            script, said.stream().filter(line -> line.startsWith("FAILED")).toList())
        .isZero();
    assertThat(said).isNotEmpty();
    assertThat(said.getLast()).matches(LAST);
    return said;
  }
}
