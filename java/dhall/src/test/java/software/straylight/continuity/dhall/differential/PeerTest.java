package software.straylight.continuity.dhall.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.testing.Skip;

/**
 * Generated well-typed terms have the same semantic hash here and in dhall-haskell.
 *
 * <p>The peer is the command in {@code DHALL_PEER} (words separated by spaces). Terms are put
 * together in batches, as the elements of one record, so that a run of the peer answers for many; a
 * batch that differs is then asked term by term.
 */
final class PeerTest {
  private static final int BATCH = 50;

  private static List<String> peer() {
    String command = System.getenv().getOrDefault("DHALL_PEER", "");
    Skip.unless(
        !command.isBlank(),
        "DHALL_PEER_ABSENT",
        "set DHALL_PEER to the command of dhall-haskell (shared/tools/dhall-peer.sh prints it)");
    return List.of(command.split(" "));
  }

  private static String theirs(Path file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(peer());
    command.addAll(List.of("hash", "--file", file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return out.strip();
  }

  private static String ours(String source) {
    return ours(source.getBytes(StandardCharsets.UTF_8));
  }

  private static String ours(byte[] source) {
    DhallEvaluator dhall = DhallEvaluator.withoutImports(Budget.standard());
    return "sha256:" + HexFormat.of().formatHex(dhall.source("term", source, "./term").hash());
  }

  private static String batch(List<String> terms) {
    StringBuilder source = new StringBuilder("{ t = 0\n");
    for (int i = 0; i < terms.size(); i++) {
      source.append(", t").append(i).append(" = ").append(terms.get(i)).append('\n');
    }
    return source.append("}\n").toString();
  }

  private static void compare(int count, long seed, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("term.dhall");
    List<String> different = new ArrayList<>();
    for (int done = 0; done < count; done += BATCH) {
      List<String> terms = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        terms.add(new TermGenerator(seed + done + i).closed(12));
      }
      String source = batch(terms);
      Files.writeString(file, source);
      if (ours(source).equals(theirs(file))) {
        continue;
      }
      for (String term : terms) {
        Files.writeString(file, term);
        String expected = theirs(file);
        String found;
        try {
          found = ours(term);
        } catch (DhallException e) {
          found = e.render();
        }
        if (!found.equals(expected)) {
          different.add(term + "\n  here:  " + found + "\n  there: " + expected);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  /**
   * What a source means here and there: the same hash, or an error on both sides. Skipped are what
   * a peer may do otherwise by design: imports, our limits, and one listed deviation of the peer
   * (it keeps the carriage return of a line ending in a multi-line text, against "Line endings" in
   * multiline.md).
   */
  private static void compareMutations(int count, long seed, Path folder)
      throws IOException, InterruptedException {
    peer();
    SplittableRandom random = new SplittableRandom(seed);
    List<Path> sources = Mutation.corpus("A.dhall");
    sources = sources.stream().filter(p -> !p.toString().contains("import")).toList();
    Path file = folder.resolve("mutation.dhall");
    List<String> different = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] source = Mutation.of(sources, random);
      String text = new String(source, StandardCharsets.UTF_8);
      if (text.matches("(?s).*(\\./|http|env:|~/|(^|[^A-Za-z0-9_/-])/[\"a-z]|\r).*")) {
        continue;
      }
      String found;
      try {
        found = ours(source);
      } catch (DhallException e) {
        if (e.code().isLimit() || e.code() == DhallErrorCode.IMPORT_REFUSED) {
          continue;
        }
        found = e.render();
      }
      Files.write(file, source);
      String expected = theirs(file);
      boolean bothFail = !found.startsWith("sha256:") && !expected.startsWith("sha256:");
      if (!bothFail && !found.equals(expected)) {
        different.add(text + "\n  here:  " + found + "\n  there: " + expected);
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  @Tag("system")
  void mutatedSuiteFilesAgree(@TempDir Path folder) throws IOException, InterruptedException {
    compareMutations(500, 5, folder);
  }

  @Test
  @Tag("long")
  void manyMutatedSuiteFilesAgree(@TempDir Path folder) throws IOException, InterruptedException {
    compareMutations(20_000, 6, folder);
  }

  @Test
  @Tag("system")
  void twoThousandTermsAgree(@TempDir Path folder) throws IOException, InterruptedException {
    compare(2_000, 1, folder);
  }

  @Test
  @Tag("long")
  void aHundredThousandTermsAgree(@TempDir Path folder) throws IOException, InterruptedException {
    compare(100_000, 1_000_000, folder);
  }
}
