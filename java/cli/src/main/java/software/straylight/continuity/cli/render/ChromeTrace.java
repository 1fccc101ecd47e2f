package software.straylight.continuity.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import software.straylight.continuity.engine.BuildEvent;

/**
 * A build as a trace for {@code chrome://tracing}, Perfetto and speedscope (Trace Event Format,
 * JSON object form): a lane for each process that runs at once, an instant for each result served.
 */
public final class ChromeTrace {
  private record Span(
      String name, String category, long from, long micros, int lane, List<Object> args) {}

  private record Running(long from, int lane) {}

  private final LongSupplier nanos;
  private final long begin;
  private final List<Span> spans = new ArrayList<>();
  private final Map<String, Deque<Running>> running = new HashMap<>();
  private final List<Boolean> busy = new ArrayList<>();

  /**
   * @param nanos a clock that only goes forward; it starts now
   */
  public ChromeTrace(LongSupplier nanos) {
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  private long now() {
    return (nanos.getAsLong() - begin) / 1000;
  }

  /** Takes an event at the time it happens. */
  public synchronized void accept(BuildEvent event) {
    switch (event) {
      case BuildEvent.Planned e -> {
        long micros = e.millis() * 1000;
        long from = Math.max(0, now() - micros);
        spans.add(new Span("plan", "plan", from, micros, 0, List.of("actions", e.actions())));
      }
      case BuildEvent.Started e ->
          running
              .computeIfAbsent(e.action(), a -> new ArrayDeque<>())
              .addLast(new Running(now(), lane()));
      case BuildEvent.Finished e -> finished(e);
      case BuildEvent.Summary e ->
          spans.add(
              new Span(
                  "build",
                  "build",
                  0,
                  now(),
                  0,
                  List.of("executed", e.executed(), "served", e.served())));
      case BuildEvent.Fetching e ->
          spans.add(new Span("fetch " + e.what(), "fetch", now(), -1, 0, List.of()));
      case BuildEvent.Tested e -> {}
      case BuildEvent.Checked e -> {}
      case BuildEvent.Built e -> {}
      case BuildEvent.Warned e -> {}
    }
  }

  private int lane() {
    int free = busy.indexOf(false);
    if (free < 0) {
      busy.add(true);
      return busy.size();
    }
    busy.set(free, true);
    return free + 1;
  }

  private void finished(BuildEvent.Finished e) {
    Deque<Running> open = running.remove(e.action());
    List<Object> args =
        List.of(
            "verdict",
            e.verdict().name().toLowerCase(Locale.ROOT),
            "record",
            e.record() == null ? "" : e.record(),
            "reason",
            e.reason() == null ? "" : e.reason());
    if (open == null) {
      spans.add(new Span(e.action(), e.rule(), now(), -1, 0, args));
      return;
    }
    // Runs of one action follow each other: each ends when the next begins.
    Running[] runs = open.toArray(Running[]::new);
    for (int i = 0; i < runs.length; i++) {
      long to = i + 1 < runs.length ? runs[i + 1].from() : now();
      spans.add(
          new Span(
              e.action(), e.rule(), runs[i].from(), to - runs[i].from(), runs[i].lane(), args));
      busy.set(runs[i].lane() - 1, false);
    }
  }

  /** Writes the trace, atomically. */
  public synchronized void write(Path file) throws IOException {
    String text =
        Json.text(
            j -> {
              j.writeStringField("displayTimeUnit", "ms");
              j.writeArrayFieldStart("traceEvents");
              name(j, "process_name", 0, "straylight");
              name(j, "thread_name", 0, "build");
              for (int lane = 1; lane <= busy.size(); lane++) {
                name(j, "thread_name", lane, "process " + lane);
              }
              for (Span span : spans) {
                write(j, span);
              }
              j.writeEndArray();
            });
    ReportFile.write(file, text);
  }

  private static void name(JsonGenerator j, String what, int lane, String name) throws IOException {
    j.writeStartObject();
    j.writeStringField("name", what);
    j.writeStringField("ph", "M");
    j.writeNumberField("pid", 1);
    j.writeNumberField("tid", lane);
    j.writeObjectFieldStart("args");
    j.writeStringField("name", name);
    j.writeEndObject();
    j.writeEndObject();
  }

  private static void write(JsonGenerator j, Span span) throws IOException {
    j.writeStartObject();
    j.writeStringField("name", span.name());
    j.writeStringField("cat", span.category());
    j.writeStringField("ph", span.micros() < 0 ? "i" : "X");
    j.writeNumberField("ts", span.from());
    if (span.micros() < 0) {
      j.writeStringField("s", "t");
    } else {
      j.writeNumberField("dur", span.micros());
    }
    j.writeNumberField("pid", 1);
    j.writeNumberField("tid", span.lane());
    j.writeObjectFieldStart("args");
    for (int i = 0; i < span.args().size(); i += 2) {
      String key = (String) span.args().get(i);
      if (span.args().get(i + 1) instanceof Integer number) {
        j.writeNumberField(key, number);
      } else {
        j.writeStringField(key, String.valueOf(span.args().get(i + 1)));
      }
    }
    j.writeEndObject();
    j.writeEndObject();
  }
}
