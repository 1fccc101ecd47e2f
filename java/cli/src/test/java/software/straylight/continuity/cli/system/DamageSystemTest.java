package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.attest.KeyDirectory;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.IndexedRecord;
import software.straylight.continuity.store.Store;

/** Whatever is altered in a store is noticed where it is used, named, and made again. */
@Tag("system")
final class DamageSystemTest {
  private static final int PLACES = 6;

  @TempDir Path dir;
  private Machine machine;
  private ToolWorkspace workspace;
  private TreeMap<String, String> records;
  private Random random;

  @BeforeEach
  void build() throws Exception {
    long seed = Long.getLong("continuity.seed", System.nanoTime());
    System.out.println("damage: -Dcontinuity.seed=" + seed);
    random = new Random(seed);
    machine = new Machine(dir.resolve("machine"), dir.resolve("store"));
    ToolWorkspace.provide(machine.store());
    workspace =
        new ToolWorkspace(dir.resolve("ws"))
            .write("p/seed.txt", "seed of the damage test\n")
            .targets(
                ToolWorkspace.run(
                    "a",
                    "a.txt",
                    ToolWorkspace.lit("cat"),
                    ToolWorkspace.out("a.txt"),
                    ToolWorkspace.source("seed.txt")),
                ToolWorkspace.run(
                    "b",
                    "b.txt",
                    ToolWorkspace.lit("cat"),
                    ToolWorkspace.out("b.txt"),
                    ToolWorkspace.made("a"),
                    ToolWorkspace.made("a")));
    Told told = new Told(machine.process(workspace.root(), "build", "//p/...", "--json"));
    assertThat(told.executed()).as(told.run().toString()).isEqualTo(2);
    records = told.records();
  }

  private Digest record(String action) {
    return Digest.fromHex(records.getOrDefault("//p:" + action + " genrule " + action, ""));
  }

  private static Path blob(Path store, Digest digest) {
    String hex = digest.toHex();
    return store.resolve("cas").resolve(hex.substring(0, 2)).resolve(hex);
  }

  private Path blob(Digest digest) {
    return blob(machine.store(), digest);
  }

  /** Inverts one bit of one byte; modes stay as they are. */
  private String flip(Path file) throws IOException {
    Set<PosixFilePermission> modes = Files.getPosixFilePermissions(file);
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.write(file, bytes);
    Files.setPosixFilePermissions(file, modes);
    return file.getFileName() + " byte " + at;
  }

  /** Builds in a process of its own, so that its warnings are seen; the result must be right. */
  private Told again() throws Exception {
    Told told = new Told(machine.process(workspace.root(), "build", "//p/...", "--json"));
    return right(told);
  }

  private Told right(Told told) throws IOException {
    assertThat(told.run().code()).as(told.run().toString()).isZero();
    assertThat(workspace.result("a.txt")).isEqualTo("seed of the damage test\n");
    assertThat(workspace.result("b.txt")).isEqualTo("seed of the damage test\n".repeat(2));
    CommandRun verified = machine.here(workspace.root(), "store", "verify");
    assertThat(verified.code()).as(verified.toString()).isZero();
    Told served = new Told(machine.here(workspace.root(), "build", "//p/...", "--json"));
    assertThat(served.executed()).as(served.run().toString()).isZero();
    return told;
  }

  /**
   * Flips bytes of a file, one at a time, and builds after each.
   *
   * @param executed how many actions run again
   * @param told what the first build says, in order
   */
  private void damage(Path file, int executed, String... told) throws Exception {
    for (int i = 0; i < PLACES; i++) {
      String what = flip(file);
      CommandRun found = machine.here(workspace.root(), "store", "verify");
      assertThat(found.code()).as(what + found).isEqualTo(1);
      Told built =
          i == 0
              ? again()
              : right(new Told(machine.here(workspace.root(), "build", "//p/...", "--json")));
      assertThat(built.executed()).as(what + built.run()).isEqualTo(executed);
      if (i == 0) {
        assertThat(built.run().err()).as(what).contains(told);
      }
    }
  }

  private Digest digest(String text) {
    return Digest.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aResult() throws Exception {
    Digest b = digest("seed of the damage test\n".repeat(2));
    damage(blob(b), 1, "expected " + b.toHex(), "found ");
  }

  @Test
  void aSourceThatIsAResultToo() throws Exception {
    // The bytes of seed.txt and of a.txt are the same blob.
    Digest a = digest("seed of the damage test\n");
    Told told = again();
    assertThat(told.executed()).isZero();
    flip(blob(a));
    assertThat(again().run().err()).contains("expected " + a.toHex()).contains("found ");
  }

  @Test
  void anExecutionRecord() throws Exception {
    for (int i = 0; i < PLACES; i++) {
      String what = flip(blob(record("b")));
      Told built = again();
      assertThat(built.executed()).as(what + built.run()).isEqualTo(1);
      assertThat(built.run().err())
          .as(what)
          .contains("expected " + record("b").toHex())
          .contains("found ");
      records.putAll(built.records());
    }
  }

  private IndexedRecord indexed(String action) throws IOException {
    try (Store store = Store.open(machine.store(), message -> {})) {
      SignerKey own = KeyDirectory.storeKey(store).signer();
      Digest key = key(action);
      return store.index().lookup(List.of(key), List.of(own)).candidates().values().stream()
          .flatMap(List::stream)
          .findFirst()
          .orElseThrow();
    }
  }

  private Digest key(String action) throws IOException {
    return ExecutionRecord.decode(Files.readAllBytes(blob(record(action)))).action().sha256();
  }

  @Test
  void anAttestation() throws Exception {
    Digest envelope = indexed("b").envelope();
    flip(blob(envelope));
    Told built = again();
    assertThat(built.executed()).as(built.run().toString()).isEqualTo(1);
    assertThat(built.run().err()).contains("expected " + envelope.toHex()).contains("found ");
  }

  @Test
  void aDirectoryOfTheToolchain() throws Exception {
    String root = String.valueOf(toolchain().getFileName());
    damage(blob(Digest.fromHex(root)), 0, "expected " + root, "found ");
  }

  /** The materialised tree of the tool. */
  private Path toolchain() throws IOException {
    try (var trees = Files.walk(machine.store().resolve("trees"), 2)) {
      return trees
          .filter(p -> String.valueOf(p.getFileName()).length() == 64)
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void theToolInItsTree() throws Exception {
    Path tool = toolchain().resolve("bin/tool");
    for (int i = 0; i < PLACES; i++) {
      flip(tool);
      // Nothing looks at the tree before an action runs in it.
      workspace.write("p/seed.txt", "seed " + i + "\n");
      CommandRun run = machine.process(workspace.root(), "build", "//p/...", "--json");
      assertThat(new Told(run).executed()).as(run.toString()).isEqualTo(2);
      assertThat(run.err()).contains("TREE_DAMAGED").contains("bin/tool").contains("made again");
      assertThat(workspace.result("b.txt")).isEqualTo(("seed " + i + "\n").repeat(2));
      assertThat(machine.here(workspace.root(), "store", "verify").code()).isZero();
    }
  }

  private Path entry(String action) throws IOException {
    String key = key(action).toHex();
    try (var entries = Files.list(machine.store().resolve("index").resolve(key.substring(0, 2)))) {
      return entries
          .filter(e -> String.valueOf(e.getFileName()).startsWith(key + "."))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void anIndexEntry() throws Exception {
    damage(entry("b"), 1, "INDEX_DAMAGED", "ignored");
  }

  @Test
  void twoIndexEntriesSwapped() throws Exception {
    Path a = entry("a");
    Path b = entry("b");
    Path third = dir.resolve("third");
    Files.move(a, third);
    Files.move(b, a);
    Files.move(third, b, StandardCopyOption.REPLACE_EXISTING);
    Told built = again();
    assertThat(built.executed()).isEqualTo(2);
    assertThat(built.run().err())
        .contains("expected the entry of action " + key("a").toHex())
        .contains("found that of " + key("b").toHex());
  }

  @Test
  void anIndexEntryThatLeadsToAnotherActionsValidRecord() throws Exception {
    IndexedRecord a = indexed("a");
    Files.delete(entry("b"));
    try (Store store = Store.open(machine.store(), message -> {})) {
      store.index().add(key("b"), a.signer(), a.record(), a.envelope());
    }
    Told built = again();
    assertThat(built.with("ran")).containsExactly("//p:b genrule b");
    assertThat(built.run().err())
        .contains("expected a record of action " + key("b").toHex())
        .contains("found one of " + key("a").toHex());
  }

  @Test
  void theInvocationRecord() throws Exception {
    String pointer = Files.readString(workspace.root().resolve(".continuity/invocation")).strip();
    flip(blob(Digest.fromHex(pointer)));
    CommandRun audit = machine.process(workspace.root(), "audit");
    assertThat(audit.code()).as(audit.toString()).isEqualTo(3);
    assertThat(audit.err()).contains("error[EVIDENCE_MISSING]: ").contains(pointer);
    again();
    assertThat(machine.here(workspace.root(), "audit").code()).isZero();
  }
}
