package software.straylight.continuity.engine.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.engine.Again;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildEvent.Verdict;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;

/** Running again: tests that are flaky, and actions that make something else the second time. */
@Tag("system")
final class AgainSystemTest {
  /**
   * How far one thread counts before another stops it: the scheduler's decision, no input's. That
   * one sleeps first: at once, it would stop the count at 0 each time where both share a CPU.
   */
  private static final String RACE =
      """
      #include <pthread.h>
      #include <unistd.h>
      static volatile unsigned long count;
      static volatile int stop;
      static void *halt(void *unused) { (void) unused; usleep(1000); stop = 1; return 0; }
      static unsigned long race(void) {
        pthread_t t;
        count = 0;
        stop = 0;
        if (pthread_create(&t, 0, halt, 0)) return 0;
        while (!stop) count++;
        pthread_join(t, 0);
        return count;
      }
      """;

  /** One store for all tests, so that the toolchain is fetched and prepared once. */
  @TempDir static Path shared;

  @TempDir Path scratch;

  @BeforeAll
  static void buildSandbox() throws Exception {
    Path folder = Places.repository().resolve("sandbox-native");
    int status =
        new ProcessBuilder("make", "-s", "-C", folder.toString()).inheritIO().start().waitFor();
    assertThat(status).as("make -C sandbox-native").isZero();
  }

  private Workshop workshop() throws IOException {
    return new Workshop(Files.createDirectories(scratch.resolve("ws")), shared.resolve("store"));
  }

  private static String test(String name) {
    return "C.cc.test C.cc.Test::{ name = \""
        + name
        + "\", srcs = C.files [ \""
        + name
        + ".c\" ] }";
  }

  private static Again runs(int n) {
    return new Again(n, 0, 1, 0);
  }

  @Test
  void aFlakyTestIsShownAsFlakyAndNeverServed() throws Exception {
    Workshop ws = workshop().targets(test("flaky"), test("steady"));
    ws.write("p/flaky.c", RACE + "int main(void) { return race() % 3 == 0; }\n");
    ws.write("p/steady.c", "int main(void) { return 0; }\n");
    // Sixty runs of which two thirds succeed: that all end alike has a chance of 10^-10.
    Workshop.Built built = ws.build(runs(60), "//p:flaky", "//p:steady");
    assertThat(built.result().exit()).isEqualTo(ExitCode.TESTS_FAILED);
    List<BuildEvent.Tested> tests =
        built.all(BuildEvent.Tested.class).stream()
            .sorted(java.util.Comparator.comparing(BuildEvent.Tested::label))
            .toList();
    assertThat(tests).hasSize(2);
    assertThat(tests.get(0).flaky()).isTrue();
    assertThat(tests.get(0).runs()).isEqualTo(60);
    assertThat(tests.get(1).passed()).isTrue();
    assertThat(tests.get(1).failures()).isZero();
    // No success of the flaky one was published: the next build has to run it.
    Workshop.Built next = ws.build("//p:flaky", "//p:steady");
    assertThat(next.action("test steady").verdict()).isEqualTo(Verdict.SERVED);
    assertThat(next.action("test flaky").verdict()).isNotEqualTo(Verdict.SERVED);
  }

  @Test
  void rerunRunsWhatCouldBeServed() throws Exception {
    Workshop ws = workshop().targets(test("steady"));
    ws.write("p/steady.c", "int main(void) { return 0; }\n");
    ws.build("//p:steady");
    assertThat(ws.build("//p:steady").action("test steady").verdict()).isEqualTo(Verdict.SERVED);
    Workshop.Built again = ws.build(runs(1), "//p:steady");
    assertThat(again.with(Verdict.RAN)).containsExactly("//p:steady test steady");
  }

  @Test
  void sharesAreDisjointAndTogetherAll() throws Exception {
    Workshop ws = workshop().targets(test("a"), test("b"), test("c"));
    for (String name : List.of("a", "b", "c")) {
      ws.write("p/" + name + ".c", "int main(void) { return 0; }\n");
    }
    Workshop.Built first = ws.build(new Again(0, 0, 2, 0), "//p:all");
    Workshop.Built second = ws.build(new Again(0, 1, 2, 0), "//p:all");
    assertThat(first.all(BuildEvent.Tested.class))
        .extracting(BuildEvent.Tested::label)
        .containsExactlyInAnyOrder("//p:a", "//p:c");
    assertThat(second.all(BuildEvent.Tested.class))
        .extracting(BuildEvent.Tested::label)
        .containsExactly("//p:b");
  }

  @Test
  void anActionThatMakesSomethingElseIsFoundAndServedNoMore() throws Exception {
    Workshop ws =
        workshop()
            .targets(
                "C.cc.binary C.cc.Binary::{ name = \"tool\", srcs = C.files [ \"tool.c\" ] }",
                "C.genrule C.Genrule::{ name = \"run\", tool = C.Tool.Target (C.local \"tool\"),"
                    + " args = [ C.Arg.Out \"out.txt\" ], outs = [ C.Out.File \"out.txt\" ] }");
    ws.write(
        "p/tool.c",
        RACE
            + "#include <stdio.h>\n"
            + "int main(int argc, char **argv) { FILE *f = fopen(argv[1], \"w\");"
            + " fprintf(f, \"%lu %lu %lu %lu\\n\", race(), race(), race(), race()); return fclose(f); }\n");
    ws.build("//p:run");
    Workshop.Built checked = ws.build(new Again(0, 0, 1, Integer.MAX_VALUE), "//p:run");
    assertThat(checked.result().exit()).isEqualTo(ExitCode.REFUSED);
    List<BuildEvent.Checked> all = checked.all(BuildEvent.Checked.class);
    assertThat(all.stream().filter(c -> c.differences().isEmpty()))
        .extracting(BuildEvent.Checked::action)
        .contains("//p:tool compile p/tool.c", "//p:tool link tool");
    BuildEvent.Checked bad =
        all.stream().filter(c -> !c.differences().isEmpty()).findFirst().orElseThrow();
    assertThat(bad.action()).isEqualTo("//p:run genrule run");
    assertThat(bad.differences().getFirst()).startsWith("p/out.txt: byte ");
    assertThat(checked.result().diagnostics())
        .anyMatch(d -> d.code().equals("NOT_REPRODUCIBLE") && d.message().contains(bad.second()));
    // Both records are there, and neither is served.
    try (Store opened = Store.open(shared.resolve("store"), message -> {})) {
      assertThat(opened.cas().contains(Digest.fromHex(bad.first()))).isTrue();
      assertThat(opened.cas().contains(Digest.fromHex(bad.second()))).isTrue();
    }
    assertThat(ws.build("//p:run").action("genrule run").verdict()).isEqualTo(Verdict.RAN);
  }
}
