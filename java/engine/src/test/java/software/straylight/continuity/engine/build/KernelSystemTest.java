package software.straylight.continuity.engine.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.engine.BuildEvent.Finished;
import software.straylight.continuity.engine.BuildEvent.Verdict;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.leanffi.LeanKernel;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.KernelIdentity;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;

/** The spine's builds, decided by the proved kernel and by the reference: one answer. */
@Tag("system")
final class KernelSystemTest {
  @TempDir static Path shared;

  @TempDir Path scratch;

  private final Path store = Objects.requireNonNull(shared).resolve("store");
  private final Kernel java = new ReferenceKernel();
  private final Kernel lean = LeanKernel.load();

  @BeforeAll
  static void buildSandbox() throws Exception {
    Path folder = Places.repository().resolve("sandbox-native");
    int status =
        new ProcessBuilder("make", "-s", "-C", folder.toString()).inheritIO().start().waitFor();
    assertThat(status).as("make -C sandbox-native").isZero();
  }

  private Workshop workshop(String... sources) throws IOException {
    return new Workshop(Files.createDirectories(scratch.resolve("ws")), store)
        .targets(
            "C.cc.binary C.cc.Binary::{ name = \"app\", srcs = C.files [ \""
                + String.join("\", \"", sources)
                + "\" ] }");
  }

  private ExecutionRecord record(Finished action) throws Exception {
    Digest digest = Digest.fromHex(Objects.requireNonNull(action.record()));
    try (Store opened = Store.open(store, message -> {})) {
      return ExecutionRecord.decode(Bytes.of(opened.cas().read(digest, 1 << 24)));
    }
  }

  /** A key that differed would be a miss: what one kernel built, the other serves, all of it. */
  @Test
  void whatOneKernelBuiltTheOtherServes() throws Exception {
    Workshop ws = workshop("app.c");
    Kernel[][] orders = {{java, lean}, {lean, java}};
    for (int i = 0; i < orders.length; i++) {
      Workshop first = ws.under(orders[i][0]);
      Workshop second = ws.under(orders[i][1]);
      ws.write("p/app.c", "int main(void) { return " + i + " - " + i + "; }\n");
      Workshop.Built built = first.build("//...");
      assertThat(built.result().exit()).isEqualTo(ExitCode.OK);
      assertThat(built.action("compile p/app.c").verdict()).isEqualTo(Verdict.RAN);
      Workshop.Built served = second.build("//...");
      assertThat(served.result().exit()).isEqualTo(ExitCode.OK);
      assertThat(served.result().summary().executed()).isZero();
      assertThat(served.with(Verdict.SERVED))
          .isEqualTo(built.actions().stream().map(Finished::action).sorted().toList());
      ExecutionRecord record = record(built.action("compile p/app.c"));
      assertThat(record.kernel())
          .isEqualTo(new KernelIdentity(orders[i][0].kind(), orders[i][0].digest()));
      assertThat(record.receipt()).isEqualTo(orders[i][0].receipt());
    }
  }

  @Test
  void aRecordCarriesTheDigestOfTheReceipt() throws Exception {
    Workshop ws = workshop("receipt.c").under(lean);
    ws.write("p/receipt.c", "int main(void) { return 0 * 4; }\n");
    ExecutionRecord record = record(ws.build("//...").action("compile p/receipt.c"));
    Path receipt = Places.repository().resolve("proofs-ci").resolve("receipt.json");
    assertThat(record.kernel().kind()).isEqualTo(KernelKind.LEAN);
    assertThat(record.receipt()).isEqualTo(Digest.sha256(Files.readAllBytes(receipt)));
  }

  private static String told(Finished action) {
    return action.verdict()
        + " "
        + action.reason()
        + " "
        + String.join("\n", action.detail().stream().map(Diagnostic::render).toList());
  }

  @Test
  void refusalsAndFailuresAreTheSame() throws Exception {
    Workshop ws = workshop("app.c");
    ws.write("p/secret.h", "#define SECRET 0\n");
    for (String source :
        List.of(
            "#include \"secret.h\"\nint main(void) { return SECRET; }\n",
            "int main(void) { return undeclared; }\n")) {
      ws.write("p/app.c", source);
      Finished byJava = ws.under(java).build("//p:app").action("compile p/app.c");
      Finished byLean = ws.under(lean).build("//p:app").action("compile p/app.c");
      assertThat(byJava.verdict()).isIn(Verdict.REFUSED, Verdict.FAILED);
      assertThat(told(byLean)).isEqualTo(told(byJava));
    }
  }
}
