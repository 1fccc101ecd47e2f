package software.straylight.continuity.leanffi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.straylight.continuity.testing.Places;

/**
 * {@code proofs-ci/check} is part of the tests: green on this checkout, red with the reason on a
 * copy in which one thing was edited. With Lean on the path it proves again; without, it says that
 * it did not.
 */
class ProofsCiTest {
  @TempDir private Path scratch;

  private record Run(int status, String output) {}

  private static Run check(Path root, String... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("proofs-ci", ".txt");
    try {
      ProcessBuilder command = new ProcessBuilder(root.resolve("proofs-ci/check").toString());
      command.command().addAll(List.of(arguments));
      command.redirectErrorStream(true).redirectOutput(output.toFile());
      int status = command.start().waitFor();
      return new Run(status, Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }

  @Test
  void theProofsAreWhatTheyClaimToBe() throws Exception {
    Run run = check(Places.repository());
    System.out.print(run.output);
    assertThat(run.status).as(run.output).isZero();
    assertThat(run.output)
        .containsPattern("the proofs were NOT re-checked|statements checked with");
    assertThat(run.output).containsPattern("[1-9][0-9]* cheats found");
  }

  /**
   * One edit.
   *
   * @param file what is edited, from the repository's root
   * @param old what stands there
   * @param edited what stands there then
   * @param reason the first words of the reason
   */
  record Edit(String file, String old, String edited, String reason) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Edit> edits() {
    return Stream.of(
        new Edit(
            "lean/Continuity/Thm/Key.lean",
            "theorem ",
            "/-- Edited. -/ theorem ",
            "RECEIPT_SOURCES"),
        new Edit("lean/Continuity/Kernel/Admit.lean", "def ", "@[inline] def ", "RECEIPT_SOURCES"),
        new Edit(
            "lean/Continuity/Statements.lean",
            "(h : a.key = b.key)",
            "(h : a = b)",
            "RECEIPT_STATE"),
        new Edit("lean/lean-toolchain", "v4", "v5", "RECEIPT_PACKAGE"),
        new Edit(
            "lean-ffi/generated/Continuity_Export.c", "return", "/* */ return", "RECEIPT_GENER"),
        new Edit("lean-ffi/runtime/runtime.c", "continuity_overflow", "other", "RECEIPT_RUNTIME"),
        new Edit("proofs-ci/manifest.json", "propext", "sorryAx", "RECEIPT_MANIFEST"),
        new Edit("proofs-ci/receipt.json", "Release", "Debug", "RECEIPT_SEAL"),
        new Edit("docs/claims.md", "isolation", "hope", "RECEIPT_CLAIMS"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void anEditIsRedWithTheReason(Edit edit) throws Exception {
    for (String part :
        List.of(
            "lean", "lean-ffi/generated", "lean-ffi/runtime", "lean-ffi/include", "proofs-ci")) {
      copy(Places.repository().resolve(part), scratch.resolve(part));
    }
    copy(Places.repository().resolve("docs/claims.md"), scratch.resolve("docs/claims.md"));
    Run before = check(scratch, "--digests");
    assertThat(before.status).as(before.output).isZero();

    Path file = scratch.resolve(edit.file);
    String text = Files.readString(file);
    assertThat(text).contains(edit.old);
    int at = text.indexOf(edit.old);
    Files.writeString(
        file, text.substring(0, at) + edit.edited + text.substring(at + edit.old.length()));

    Run after = check(scratch, "--digests");
    assertThat(after.status).as(after.output).isEqualTo(1);
    assertThat(after.output).contains("proofs-ci: " + edit.reason);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          f -> {
            try {
              Files.copy(f, to.resolve(from.relativize(f)), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
