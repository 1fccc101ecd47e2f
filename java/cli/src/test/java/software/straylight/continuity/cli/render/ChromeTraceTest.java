package software.straylight.continuity.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.engine.BuildEvent;

class ChromeTraceTest {
  @TempDir Path temporary;

  private static BuildEvent.Finished finished(String action, BuildEvent.Verdict verdict) {
    return new BuildEvent.Finished(
        action, "cc_compile", verdict, null, 1, "", List.of(), List.of("cc"), "ab");
  }

  @Test
  void processesThatRunAtOnceHaveLanesOfTheirOwn() throws Exception {
    AtomicLong clock = new AtomicLong();
    ChromeTrace trace = new ChromeTrace(clock::get);
    clock.set(5_000_000);
    trace.accept(new BuildEvent.Planned(1, 3, 5));
    trace.accept(new BuildEvent.Started("a", "cc_compile"));
    clock.set(6_000_000);
    trace.accept(new BuildEvent.Started("b", "cc_compile"));
    trace.accept(finished("c", BuildEvent.Verdict.SERVED));
    clock.set(9_000_000);
    trace.accept(finished("a", BuildEvent.Verdict.RAN));
    trace.accept(new BuildEvent.Started("d", "cc_compile"));
    clock.set(10_000_000);
    trace.accept(finished("b", BuildEvent.Verdict.RAN));
    trace.accept(finished("d", BuildEvent.Verdict.FAILED));
    trace.accept(new BuildEvent.Summary(3, 1, 0, 1, 10));
    Path file = temporary.resolve("trace.json");
    trace.write(file);
    String text = Files.readString(file);
    try (JsonParser p = new JsonFactory().createParser(text)) {
      while (p.nextToken() != null) {}
    }
    assertThat(text)
        .contains("\"name\":\"plan\",\"cat\":\"plan\",\"ph\":\"X\",\"ts\":0,\"dur\":5000")
        .contains(
            "\"name\":\"a\",\"cat\":\"cc_compile\",\"ph\":\"X\",\"ts\":5000,\"dur\":4000,\"pid\":1,\"tid\":1")
        .contains(
            "\"name\":\"b\",\"cat\":\"cc_compile\",\"ph\":\"X\",\"ts\":6000,\"dur\":4000,\"pid\":1,\"tid\":2")
        .contains("\"name\":\"c\",\"cat\":\"cc_compile\",\"ph\":\"i\",\"ts\":6000")
        .contains(
            "\"name\":\"d\",\"cat\":\"cc_compile\",\"ph\":\"X\",\"ts\":9000,\"dur\":1000,\"pid\":1,\"tid\":1")
        .contains("\"verdict\":\"failed\"")
        .contains("\"name\":\"build\",\"cat\":\"build\",\"ph\":\"X\",\"ts\":0,\"dur\":10000");
  }
}
