package software.straylight.continuity.leanffi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.testing.Places;

/** The library by itself, called from C: {@code lean-ffi/test/smoke.c}. */
class NativeLibraryTest {
  @TempDir private Path scratch;

  private String make(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path log = scratch.resolve("log");
    List<String> words = new ArrayList<>();
    words.addAll(List.of("make", "-s", "-C", Places.repository().resolve("lean-ffi").toString()));
    words.add("OUT=" + scratch.resolve("out"));
    words.addAll(List.of(arguments));
    ProcessBuilder command = new ProcessBuilder(words);
    command.environment().putAll(environment);
    int status = command.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    String output = Files.readString(log);
    assertThat(status).as(output).isZero();
    System.out.print(output);
    return output;
  }

  /** Hostile requests of every operation, eight threads, small stacks; any report is a failure. */
  @Test
  @Tag("system")
  void sanitizersFindNothing() throws Exception {
    // What is freed stays with the sanitizer up to this size, which is reached before counting.
    Map<String, String> environment =
        Map.of("SMOKE_CALLS", "2000", "ASAN_OPTIONS", "quarantine_size_mb=1");
    assertThat(make(environment, "SAN=1", "CFLAGS=-O1", "check"))
        .contains("cases of all operations")
        .contains("memory is flat")
        .doesNotContain("ERROR")
        .doesNotContain("runtime error");
  }

  @Test
  @Tag("long")
  void memoryIsFlatOverAMillionCallsOfEachOperation() throws Exception {
    String output = make(Map.of("SMOKE_CALLS", "1000000"), "check");
    for (Operation op : Operation.values()) {
      assertThat(output).contains("flat after 1000000 calls of operation " + op.number() + "\n");
    }
  }
}
