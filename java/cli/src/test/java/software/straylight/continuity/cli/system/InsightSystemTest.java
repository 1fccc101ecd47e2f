package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;

/** What a build leaves to look at: the page, the trace, the comparison of two runs. */
@Tag("system")
class InsightSystemTest {
  @TempDir Path temporary;

  @Test
  void thePageTheTraceAndTheSecondRuns() throws Exception {
    Machine machine = new Machine(temporary.resolve("machine"), temporary.resolve("store"));
    ToolWorkspace.provide(machine.store());
    ToolWorkspace ws = new ToolWorkspace(temporary.resolve("ws"));
    ws.write("p/in.txt", "one\n");
    ws.targets(
        ToolWorkspace.run(
            "first",
            "a",
            ToolWorkspace.lit("cat"),
            ToolWorkspace.out("a"),
            ToolWorkspace.source("in.txt")),
        ToolWorkspace.run(
            "second",
            "b",
            ToolWorkspace.lit("cat"),
            ToolWorkspace.out("b"),
            ToolWorkspace.made("first")));
    CommandRun built =
        machine.here(ws.root(), "build", "//p:second", "--profile", "trace.json", "--check", "all");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err())
        .contains("same //p:first genrule first (run twice)")
        .contains("same //p:second genrule second (run twice)");
    assertThat(Files.readString(ws.root().resolve("trace.json")))
        .contains("\"name\":\"//p:first genrule first\",\"cat\":\"genrule\",\"ph\":\"X\"");

    CommandRun graph = machine.here(ws.root(), "graph");
    assertThat(graph.code()).as(graph.err()).isZero();
    String page = Files.readString(Path.of(graph.out().strip()));
    assertThat(page)
        .contains("\"label\":\"//p:first genrule first\",\"verdict\":\"ran\"")
        .containsPattern(
            "\"label\":\"//p:second genrule second\",\"verdict\":\"ran\",\"reason\":\"\","
                + "\"millis\":[0-9]+,\"level\":1,\"needs\":\\[0\\]")
        .contains("\"critical\":[0,1]")
        .contains("no earlier invocation of this workspace had this action");

    // One change: the page of the next invocation says what changed.
    ws.write("p/in.txt", "two\n");
    machine.here(ws.root(), "build", "//p:second");
    CommandRun next = machine.here(ws.root(), "graph", "-o", "next.html", "--json");
    assertThat(next.out()).contains("\"actions\":2");
    assertThat(Files.readString(ws.root().resolve("next.html"))).contains("input p/in.txt changed");
  }
}
