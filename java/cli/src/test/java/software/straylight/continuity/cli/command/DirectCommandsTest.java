package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.model.Digest;

/** Commands that ask the store, the keys, the language or the kernel, without a build. */
class DirectCommandsTest {
  private static final String HELLO = "hello\n";

  @TempDir Path folder;
  private Path work;

  @BeforeEach
  void prepare() throws IOException {
    work = Files.createDirectory(folder.resolve("work"));
    Files.writeString(work.resolve("hello.txt"), HELLO);
  }

  @Test
  void whatIsAddedCanBeGotAndListed() {
    String digest = Digest.sha256(HELLO.getBytes(StandardCharsets.UTF_8)).toHex();
    CommandRun added = run("store", "add", "hello.txt");
    assertThat(added).isEqualTo(new CommandRun(0, digest + "  hello.txt\n", ""));
    assertThat(run("store", "get", digest)).isEqualTo(new CommandRun(0, HELLO, ""));
    assertThat(run("store", "ls").out()).contains(digest + "            6\n");
    assertThat(run("store", "ls", "--json").out())
        .contains("{\"digest\":\"" + digest + "\",\"bytes\":6}\n");
  }

  @Test
  void aFolderIsAddedAsATree() throws IOException {
    Files.createDirectories(work.resolve("tree/below"));
    Files.writeString(work.resolve("tree/below/file"), "x");
    CommandRun added = run("store", "add", "--json", "tree");
    assertThat(added.code()).isZero();
    assertThat(added.out()).startsWith("{\"path\":\"tree\",\"kind\":\"tree\",\"digest\":\"");
  }

  @Test
  void whatIsNotThereIsNamed() {
    String absent = "0".repeat(64);
    CommandRun got = run("store", "get", absent);
    assertThat(got.code()).isEqualTo(1);
    assertThat(got.out()).isEmpty();
    assertThat(got.err()).startsWith("error[BLOB_MISSING]: ").contains(absent);
    assertThat(run("store", "add", "absent").err()).startsWith("error[NO_SUCH_FILE]: ");
  }

  @Test
  void damageIsFoundAndNothingOfItWritten() throws IOException {
    run("store", "add", "hello.txt");
    String digest = Digest.sha256(HELLO.getBytes(StandardCharsets.UTF_8)).toHex();
    Path blob;
    try (var files = Files.walk(folder.resolve("store"))) {
      blob = files.filter(p -> p.endsWith(digest)).findFirst().orElseThrow();
    }
    assertThat(blob.toFile().setWritable(true)).isTrue();
    Files.writeString(blob, "hellO\n");
    CommandRun verified = run("store", "verify");
    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.err()).startsWith("error[STORE_DAMAGED]: ").contains(digest);
    assertThat(verified.out()).endsWith("1 damaged\n");
    CommandRun got = run("store", "get", digest);
    assertThat(got.code()).isNotZero();
    assertThat(got.out()).isEmpty();
  }

  @Test
  void collectingRemovesWhatNothingKeeps() {
    run("store", "add", "hello.txt");
    CommandRun collected = run("store", "gc", "--json");
    assertThat(collected.code()).isZero();
    assertThat(collected.out()).contains("\"kept\":0");
    assertThat(run("store", "gc", "--limit", "many").err()).contains("'many' is not a size");
    assertThat(run("store", "gc", "--limit", "99999999999T").code()).isEqualTo(2);
  }

  @Test
  void aFolderThatIsNoStoreIsRefused() {
    CommandRun run = run("store", "ls", "--store", work.toString());
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith("error[STORE_FORMAT]: ");
  }

  @Test
  void keysAreMadeOnceAndListed() {
    CommandRun made = run("key", "new", "release");
    assertThat(made.code()).isZero();
    assertThat(made.out()).startsWith("release  ").contains("SHA256:");
    CommandRun again = run("key", "new", "release");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).startsWith("error[KEY_EXISTS]: ");
    CommandRun listed = run("key", "list", "--pem");
    assertThat(listed.out()).contains("release  ").contains("-----BEGIN PUBLIC KEY-----");
    assertThat(run("key", "new", "../escape").code()).isEqualTo(2);
  }

  @Test
  void whatNobodySignedIsNotVerified() {
    CommandRun run = run("verify", "hello.txt");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("error[NOT_ATTESTED]: hello.txt (sha256 ");
    assertThat(run("verify", "absent").code()).isEqualTo(2);
  }

  @Test
  void theKernelSaysWhatItIsAndRepliesToAnything() throws IOException {
    CommandRun info = run("kernel", "info", "--json", "--kernel=java");
    assertThat(info.out()).startsWith("{\"kernel\":\"java\",\"digest\":\"").contains("\"abi\":1");
    Files.writeString(work.resolve("request.hex"), "00 11 22");
    CommandRun replay = run("kernel", "replay", "2", "request.hex", "--kernel=both");
    assertThat(replay.code()).isZero();
    assertThat(replay.out()).contains("malformed at byte 0, code 0");
    assertThat(run("kernel", "replay", "99", "request.hex").code()).isEqualTo(2);
    CommandRun direct = run("kernel", "replay", "434e540102010100", "--kernel=both");
    assertThat(direct.code()).isZero();
    assertThat(direct.out()).contains("malformed at byte 8, code 0");
    assertThat(run("kernel", "replay", "434e5401").code()).isEqualTo(2);
  }

  @Test
  void theProvedKernelSaysItsReceiptAndItsClaims() throws IOException {
    assertThat(run("kernel", "info", "--json").out())
        .startsWith("{\"kernel\":\"lean\",\"digest\":\"")
        .contains("\"receipt\":\"")
        .doesNotContain("0".repeat(64));
    assertThat(run("kernel", "claims").out())
        .contains("theorem key_determines_the_action")
        .contains("Axioms: ");
  }

  @Test
  void cleanNeedsAWorkspaceAndLeavesItsFiles() throws IOException {
    assertThat(run("clean").err()).startsWith("error[NO_WORKSPACE]: ");
    Files.writeString(work.resolve("continuity.dhall"), "{=}");
    Files.createDirectories(work.resolve("out/a"));
    Files.createSymbolicLink(work.resolve("out/a/link"), work.resolve("hello.txt"));
    assertThat(run("clean").code()).isZero();
    assertThat(work.resolve("out")).doesNotExist();
    assertThat(work.resolve("hello.txt")).exists();
  }

  private CommandRun run(String... args) {
    Map<String, String> env =
        Map.of(
            "HOME", folder.toString(),
            "CONTINUITY_STORE", folder.resolve("store").toString());
    return CommandRun.in(work, env, null, args);
  }
}
