package software.straylight.continuity.cli.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.InvocationVerdict;
import software.straylight.continuity.store.Store;

/** A build judged again elsewhere, from its evidence alone; and evidence that was altered. */
@Tag("system")
final class AuditSystemTest {
  @TempDir Path dir;
  private Machine machine;
  private ToolWorkspace workspace;

  @BeforeEach
  void build() throws IOException {
    machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    ToolWorkspace.provide(machine.store());
    workspace =
        new ToolWorkspace(dir.resolve("ws"))
            .write("p/seed.txt", "seed\n")
            .targets(
                ToolWorkspace.run(
                    "a",
                    "a.txt",
                    ToolWorkspace.lit("cat"),
                    ToolWorkspace.out("a.txt"),
                    ToolWorkspace.source("seed.txt")));
    CommandRun run = machine.here(workspace.root(), "build", "//p/...");
    assertThat(run.code()).as(run.toString()).isZero();
  }

  private Path pointer() {
    return workspace.root().resolve(".continuity/invocation");
  }

  /** Names another invocation record, which differs from the last one in its only action. */
  private void alter(UnaryOperator<InvocationAction> change) throws IOException {
    Digest last = Digest.fromHex(Files.readString(pointer()).strip());
    try (Store store = Store.open(machine.store(), message -> {})) {
      InvocationRecord r = InvocationRecord.decode(store.cas().read(last, 1 << 20));
      InvocationRecord other =
          new InvocationRecord(
              r.previous(),
              r.command(),
              r.policy(),
              r.trust(),
              r.evidence(),
              r.ledger(),
              r.evaluated(),
              r.kernel(),
              List.of(change.apply(r.actions().getFirst())));
      Digest digest = store.cas().put(other.encode());
      Files.writeString(pointer(), digest.toHex() + "\n");
    }
  }

  /** Audits here, and where nothing is: exported, in an empty home. */
  private void assertFound(String code) throws IOException {
    CommandRun here = machine.here(workspace.root(), "audit");
    assertThat(here.code()).as(here.toString()).isEqualTo(3);
    assertThat(here.err()).contains("error[" + code + "]: //p:a genrule a");
    Path file = dir.resolve("altered.tar");
    CommandRun exported =
        machine.here(workspace.root(), "audit", "--export", file.toString(), "-q");
    if (exported.code() == 0) {
      CommandRun there = elsewhere(file, "--kernel=java");
      assertThat(there.code()).as(there.toString()).isEqualTo(3);
      assertThat(there.err()).contains("error[" + code + "]: //p:a genrule a");
    }
  }

  private CommandRun elsewhere(Path bundle, String... more) throws IOException {
    Machine other = new Machine(dir.resolve("other"), dir.resolve("other/store"));
    Path empty = Files.createDirectories(dir.resolve("other/empty"));
    List<String> words = new ArrayList<>(List.of("audit", bundle.toString()));
    words.addAll(List.of(more));
    CommandRun run = other.here(empty, words.toArray(String[]::new));
    assertThat(dir.resolve("other/store")).doesNotExist();
    return run;
  }

  @Test
  void aBundleIsAcceptedInAnEmptyHomeByEitherKernel() throws Exception {
    Path bundle = dir.resolve("bundle.tar");
    assertThat(machine.here(workspace.root(), "audit", "--export", bundle.toString()).code())
        .isZero();
    for (String kernel : List.of("--kernel=java", "--kernel=lean", "--kernel=both", "--now")) {
      CommandRun run = elsewhere(bundle, kernel);
      assertThat(run.code()).as(run.toString()).isZero();
      assertThat(run.out()).endsWith("1 actions, 0 findings\n");
    }
  }

  /**
   * What a user of the artefact does: no store, the builder's public key, the evidence in a file.
   */
  @Test
  void anArtefactIsVerifiedElsewhereByBundleAndKeyAlone() throws Exception {
    Path bundle = dir.resolve("bundle.tar");
    machine.here(workspace.root(), "audit", "--export", bundle.toString());
    CommandRun printed = machine.here(workspace.root(), "key", "store", "--pem");
    Path key = Files.writeString(dir.resolve("builder.pem"), printed.out());
    Path artefact = Files.writeString(dir.resolve("a.txt"), "seed\n");
    Path altered = Files.writeString(dir.resolve("b.txt"), "Seed\n");

    CommandRun holds = verify(artefact, "--bundle", bundle.toString(), "--key", key.toString());
    assertThat(holds.code()).as(holds.toString()).isZero();
    assertThat(holds.out())
        .contains("a.txt: attested by ", Digest.sha256("seed\n".getBytes(UTF_8)).toHex());

    CommandRun differs = verify(altered, "--bundle", bundle.toString(), "--key", key.toString());
    assertThat(differs.code()).isEqualTo(3);
    assertThat(differs.err()).contains("error[NOT_ATTESTED]");

    Machine other = new Machine(dir.resolve("another"), dir.resolve("another/store"));
    Path stranger =
        Files.writeString(
            dir.resolve("stranger.pem"), other.here(dir, "key", "store", "--pem").out());
    CommandRun unknown =
        verify(artefact, "--bundle", bundle.toString(), "--key", stranger.toString());
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("error[SIGNATURE_INVALID]");

    CommandRun whom = verify(artefact, "--bundle", bundle.toString());
    assertThat(whom.code()).isEqualTo(2);
  }

  private CommandRun verify(Path file, String... more) throws IOException {
    Machine other = new Machine(dir.resolve("user"), dir.resolve("user/store"));
    List<String> words = new ArrayList<>(List.of("verify", file.toString()));
    words.addAll(List.of(more));
    CommandRun run = other.here(dir, words.toArray(String[]::new));
    assertThat(dir.resolve("user/store")).doesNotExist();
    return run;
  }

  @Test
  void anAlteredPreimage() throws Exception {
    alter(
        a ->
            new InvocationAction(
                a.label(),
                Digest.sha256(new byte[] {1}),
                a.record(),
                a.path(),
                a.verdict(),
                a.reason()));
    assertFound("PREIMAGE_DIFFERS");
  }

  @Test
  void aChangedVerdict() throws Exception {
    alter(
        a ->
            new InvocationAction(
                a.label(), a.action(), a.record(), a.path(), InvocationVerdict.FAILED, 0));
    assertFound("VERDICT_DIFFERS");
  }

  @Test
  void missingEvidence() throws Exception {
    alter(a -> a);
    Digest last = Digest.fromHex(Files.readString(pointer()).strip());
    String record;
    try (Store store = Store.open(machine.store(), message -> {})) {
      InvocationRecord r = InvocationRecord.decode(store.cas().read(last, 1 << 20));
      record = r.actions().getFirst().record().toHex();
    }
    Files.delete(machine.store().resolve("cas").resolve(record.substring(0, 2)).resolve(record));
    assertFound("EVIDENCE_MISSING");
  }
}
