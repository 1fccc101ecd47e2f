package software.straylight.continuity.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.SandboxRequest;
import software.straylight.continuity.model.Status;

/** The resident helper behind the interface: needs a C compiler and a host that can isolate. */
@Tag("system")
class ResidentSandboxTest {
  @TempDir static Path shared;

  @SuppressWarnings("NullAway.Init")
  private static NativeHelper helper;

  private static Path program = Path.of("");

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    helper = NativeHelper.in(shared);
    program = helper.program(Files.writeString(shared.resolve("copy.c"), PROGRAM));
  }

  /** {@code copy FROM TO [SECONDS]}. */
  private static final String PROGRAM =
      """
      #include <stdio.h>
      #include <stdlib.h>
      #include <unistd.h>
      int main(int argc, char **argv) {
        FILE *in = fopen(argv[1], "r"), *out = fopen(argv[2], "w");
        if (in == NULL || out == NULL) return 2;
        for (int c; (c = fgetc(in)) != EOF;) fputc(c, out);
        if (argc > 3) sleep((unsigned)atoi(argv[3]));
        return fclose(out);
      }
      """;

  private static SandboxRequest request(String content, String... more) throws IOException {
    List<Bytes> command =
        new ArrayList<>(
            Stream.of("/work/copy", "/work/in", "/work/out/p/out").map(Bytes::utf8).toList());
    for (String argument : more) {
      command.add(Bytes.utf8(argument));
    }
    Map<Bytes, Ref> inputs =
        Map.of(
            Bytes.utf8("copy"),
            new Ref.File(helper.blob(Files.readAllBytes(program)), true),
            Bytes.utf8("in"),
            new Ref.File(
                helper.blob(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)), false));
    Action action =
        new Action(
            RuleKind.GENRULE,
            command,
            OrderedMap.empty(),
            OrderedMap.empty(),
            OrderedMap.empty(),
            OrderedMap.copyOf(inputs),
            OrderedSet.empty(),
            OrderedMap.of(Bytes.utf8("p/out"), OutputKind.FILE),
            OrderedSet.empty(),
            NativeHelper.view(OrderedMap.empty()));
    return helper.request(action, 60_000, 1 << 16);
  }

  private static ResidentSandbox sandbox(int parallel) throws InfrastructureException {
    return new ResidentSandbox(helper.path(), shared.resolve("scratch"), parallel);
  }

  @Test
  void manyActionsFromManyThreads() throws Exception {
    try (ResidentSandbox sandbox = sandbox(4);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<ExecutionEvidence>> runs = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        SandboxRequest request = request("content " + i);
        runs.add(threads.submit(() -> sandbox.run(request)));
      }
      for (int i = 0; i < 24; i++) {
        ExecutionEvidence evidence = runs.get(i).get();
        assertThat(evidence.status()).isEqualTo(new Status.Exited(0));
        assertThat(evidence.access().complete()).isTrue();
        assertThat(evidence.outputs().toString())
            .contains(
                Digest.sha256(("content " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toHex());
      }
    }
  }

  @Test
  void sameRecordAsOneShot() throws Exception {
    try (ResidentSandbox sandbox = sandbox(1)) {
      sandbox.run(request("first"));
      ExecutionEvidence resident = sandbox.run(request("second"));
      ExecutionEvidence once = new OneShotSandbox(helper.path()).run(request("second"));
      // How many requests the kernel made of it depends on what its cache still held; what was seen
      // does not.
      assertThat(resident.access().complete()).isEqualTo(once.access().complete());
      assertThat(resident.access().doubts()).isEqualTo(once.access().doubts());
      assertThat(resident.access().events()).isEqualTo(once.access().events());
      assertThat(resident.outputs()).isEqualTo(once.outputs());
    }
  }

  @Test
  void interruptedActionIsDeadWhenItReturns() throws Exception {
    try (ResidentSandbox sandbox = sandbox(1)) {
      SandboxRequest request = request("slow", "600");
      try (var threads = Executors.newSingleThreadExecutor()) {
        Future<ExecutionEvidence> run = threads.submit(() -> sandbox.run(request));
        while (copies() == 0) {
          Thread.sleep(10);
        }
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(run::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(InterruptedException.class);
      }
      assertThat(copies()).isZero();
      assertThat(sandbox.run(request("next")).status()).isEqualTo(new Status.Exited(0));
    }
  }

  @Test
  void lostDaemonIsTroubleAndComesBack() throws Exception {
    try (ResidentSandbox sandbox = sandbox(1)) {
      sandbox.run(request("before"));
      ProcessHandle daemon =
          ProcessHandle.current()
              .children()
              .filter(p -> p.info().command().orElse("").endsWith("continuity-sandbox"))
              .findFirst()
              .orElseThrow();
      daemon.destroyForcibly();
      daemon.onExit().get(10, TimeUnit.SECONDS);
      assertThatThrownBy(() -> sandbox.run(request("during")))
          .isInstanceOfSatisfying(
              InfrastructureException.class, e -> assertThat(e.code()).isEqualTo("SANDBOX_LOST"));
      assertThat(sandbox.run(request("after")).status()).isEqualTo(new Status.Exited(0));
    }
  }

  @Test
  void refusalKeepsItsCode() throws Exception {
    try (ResidentSandbox sandbox = sandbox(1)) {
      SandboxRequest request = request("x");
      sandbox.run(request); // fills incoming
      assertThatThrownBy(() -> sandbox.run(request))
          .isInstanceOfSatisfying(
              InfrastructureException.class,
              e -> assertThat(e.code()).isEqualTo("REQUEST_REFUSED"));
    }
  }

  private static long copies() {
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().orElse("").startsWith("/work/copy"))
        .count();
  }
}
