package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.straylight.continuity.cli.render.GraphPage;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.render.ReportFile;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.audit.Explainer;
import software.straylight.continuity.engine.audit.InvocationGraph;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.InvocationRecord;

/** {@code straylight graph}. */
final class GraphCommand extends Verb {
  private final Syntax.Words invocation =
      syntax.words("DIGEST", 0, "An invocation; otherwise the workspace's last one.");
  private final Syntax.Value<String> file =
      syntax.value("-o --output", "FILE", String.class, "Where to; otherwise out/graph.html.");
  private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
  private final OutputOptions output = new OutputOptions(syntax);

  GraphCommand(Console console) {
    super(
        console,
        "graph",
        "Write an invocation as one HTML page: its graph, what ran and why, the critical path.",
        "straylight graph -o build.html",
        ExitCode.BUILD_FAILED);
  }

  @Override
  ExitCode run() throws Exception {
    if (invocation.get().size() > 1) {
      throw usage("graph takes one invocation, not " + invocation.get().size(), "");
    }
    try (Workbench bench = Workbench.open(console, workspace, output)) {
      Digest digest =
          invocation.get().isEmpty()
              ? EvidenceCommands.last(bench)
              : Arguments.digest(invocation.get().getFirst());
      InvocationRecord record =
          bench
              .evidence()
              .invocation(digest)
              .orElseThrow(
                  () ->
                      new ContinuityException(
                          ExitCode.BUILD_FAILED,
                          Diagnostic.of(
                              "NO_INVOCATION",
                              "the store has no invocation " + digest.toHex(),
                              "straylight audit --json shows the last one's digest")));
      List<Explainer.Explanation> why = bench.explainer().explain(digest);
      String page = GraphPage.of(digest.toHex(), InvocationGraph.of(record, bench.evidence()), why);
      Path to =
          file.get()
              .map(f -> console.directory().resolve(f))
              .orElseGet(() -> bench.engine().root().resolve("out/graph.html"));
      write(to, page);
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("invocation", digest.toHex());
              j.writeNumberField("actions", why.size());
              j.writeStringField("file", to.toString());
            });
      } else {
        console.out().println(to);
      }
    }
    return ExitCode.OK;
  }

  private static void write(Path to, String page) throws IOException {
    Path folder = to.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    ReportFile.write(to, page);
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
