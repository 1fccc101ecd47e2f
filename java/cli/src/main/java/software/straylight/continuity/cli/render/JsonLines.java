package software.straylight.continuity.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;

/**
 * A build for programs: one JSON object a line on standard output, {@code "event"} first. The last
 * line is always the summary; errors that no event told come before it.
 */
public final class JsonLines implements BuildView {
  private final PrintStream out;
  private final Set<Diagnostic> told = new java.util.HashSet<>();
  private BuildEvent.Summary summary = new BuildEvent.Summary(0, 0, 0, 0, 0);

  public JsonLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void accept(BuildEvent event) {
    switch (event) {
      case BuildEvent.Summary e -> summary = e;
      case BuildEvent.Finished e -> {
        told.addAll(e.detail());
        line(event);
      }
      default -> line(event);
    }
  }

  @Override
  public synchronized void finished(BuildResult result) {
    errors(result.diagnostics());
    summary = result.summary();
  }

  @Override
  public synchronized void aborted(ContinuityException why) {
    errors(why.diagnostics());
  }

  @Override
  public synchronized void close() {
    line(summary);
  }

  private void errors(List<Diagnostic> diagnostics) {
    for (Diagnostic d : diagnostics) {
      if (told.add(d)) {
        Json.line(
            out,
            j -> {
              j.writeStringField("event", "error");
              Json.fields(j, d);
            });
      }
    }
  }

  private void line(BuildEvent event) {
    Json.line(out, j -> fields(j, event));
  }

  private static void fields(JsonGenerator j, BuildEvent event) throws IOException {
    switch (event) {
      case BuildEvent.Planned e -> {
        j.writeStringField("event", "planned");
        j.writeNumberField("targets", e.targets());
        j.writeNumberField("actions", e.actions());
        j.writeNumberField("millis", e.millis());
      }
      case BuildEvent.Fetching e -> {
        j.writeStringField("event", "fetching");
        j.writeStringField("label", e.label());
        j.writeStringField("what", e.what());
      }
      case BuildEvent.Started e -> {
        j.writeStringField("event", "started");
        j.writeStringField("action", e.action());
        j.writeStringField("rule", e.rule());
      }
      case BuildEvent.Finished e -> finished(j, e);
      case BuildEvent.Tested e -> {
        j.writeStringField("event", "tested");
        j.writeStringField("label", e.label());
        j.writeBooleanField("passed", e.passed());
        j.writeBooleanField("served", e.served());
        j.writeNumberField("millis", e.millis());
        j.writeNumberField("runs", e.runs());
        j.writeNumberField("failures", e.failures());
        j.writeStringField("log", e.logPath());
      }
      case BuildEvent.Checked e -> {
        j.writeStringField("event", "checked");
        j.writeStringField("action", e.action());
        j.writeStringField("first", e.first());
        j.writeStringField("second", e.second());
        Json.strings(j, "differences", e.differences());
      }
      case BuildEvent.Built e -> {
        j.writeStringField("event", "built");
        j.writeStringField("label", e.label());
        Json.strings(j, "outputs", e.outputs());
      }
      case BuildEvent.Warned e -> {
        j.writeStringField("event", "warned");
        Json.fields(j, e.diagnostic());
      }
      case BuildEvent.Summary e -> {
        j.writeStringField("event", "summary");
        j.writeNumberField("executed", e.executed());
        j.writeNumberField("served", e.served());
        j.writeNumberField("refused", e.refused());
        j.writeNumberField("failed", e.failed());
        j.writeNumberField("millis", e.millis());
      }
    }
  }

  private static void finished(JsonGenerator j, BuildEvent.Finished e) throws IOException {
    j.writeStringField("event", "finished");
    j.writeStringField("action", e.action());
    j.writeStringField("rule", e.rule());
    j.writeStringField("verdict", e.verdict().name().toLowerCase(Locale.ROOT));
    j.writeStringField("reason", e.reason());
    j.writeNumberField("millis", e.millis());
    j.writeStringField("output", e.output());
    j.writeArrayFieldStart("detail");
    for (Diagnostic d : e.detail()) {
      j.writeStartObject();
      Json.fields(j, d);
      j.writeEndObject();
    }
    j.writeEndArray();
    Json.strings(j, "argv", e.argv());
    j.writeStringField("record", e.record());
  }
}
