package software.straylight.continuity.dhall.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.DhallExpression;

/**
 * Mutated expressions, as source and as binary: each is evaluated or refused with a typed error. An
 * input that ends in anything else is put into the {@link Corpus}; with {@code -Dfuzz.keep=true}
 * {@link #theCorpusGrows} adds an input for each end that it has none for.
 */
final class FuzzTest {
  private static final Budget SMALL =
      Budget.standard().withSteps(200_000).withNodes(200_000).withDepth(2_000);

  private final DhallEvaluator dhall = DhallEvaluator.withoutImports(SMALL);

  /** What became of an input: the same words for the same way through the code. */
  private static String end(DhallException e) {
    assertThat(e.render()).contains(e.code().code());
    String words = e.summary().replaceAll("`[^`]*`|[0-9]+", "?");
    return e.code().code() + ": " + words.replaceAll("^((\\S+ ){1,5}).*", "$1");
  }

  private String evaluate(byte[] source) {
    String end;
    try {
      DhallExpression e = dhall.source("fuzz", source, "./fuzz");
      assertThat(e.hash()).hasSize(32);
      assertThat(dhall.source("again", e.normalized()).hash()).isEqualTo(e.hash());
      end = "a value: " + e.type().split("[ .@]", 2)[0];
    } catch (DhallException e) {
      end = end(e);
    }
    try {
      String formatted = dhall.format("fuzz", source);
      byte[] again = formatted.getBytes(StandardCharsets.UTF_8);
      assertThat(dhall.encodeSource("fuzz", again)).isEqualTo(dhall.encodeSource("fuzz", source));
    } catch (DhallException e) {
      return end.startsWith("a value") ? end + ", but " + end(e) : end;
    }
    return end;
  }

  private String decode(byte[] binary) {
    try {
      assertThat(dhall.decode("fuzz", binary, "./fuzz").hash()).hasSize(32);
      return "a value";
    } catch (DhallException e) {
      return end(e);
    }
  }

  private interface Attempt {
    String end(byte[] input);
  }

  /** Runs one input and keeps it where it ends as nothing may end. */
  @SuppressWarnings("CatchingUnchecked")
  private static String attempt(Attempt attempt, byte[] input, String ending) throws IOException {
    try {
      return attempt.end(input);
    } catch (RuntimeException | Error e) {
      throw new AssertionError("crashed by " + Corpus.keep(input, ending), e);
    }
  }

  private void run(int count, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Path> sources = Mutation.corpus("A.dhall");
    List<Path> binaries = Mutation.corpus(".dhallb");
    for (int i = 0; i < count; i++) {
      attempt(this::evaluate, Mutation.of(sources, random), ".dhall");
      attempt(this::decode, Mutation.of(binaries, random), ".dhallb");
    }
  }

  @Test
  void whatIsKeptDoesNotCrash() throws IOException {
    List<Path> sources = Corpus.files(".dhall");
    List<Path> binaries = Corpus.files(".dhallb");
    assertThat(sources).hasSizeGreaterThan(50);
    assertThat(binaries).hasSizeGreaterThan(20);
    for (Path p : sources) {
      assertThat(evaluate(Files.readAllBytes(p))).as("%s", p).isNotEmpty();
    }
    for (Path p : binaries) {
      assertThat(decode(Files.readAllBytes(p))).as("%s", p).isNotEmpty();
    }
  }

  @Test
  void aFewMutationsDoNotCrash() throws IOException {
    run(1_500, 7);
  }

  @Test
  @Tag("long")
  void manyMutationsDoNotCrash() throws IOException {
    run(300_000, 11);
  }

  /** Mutations of generated terms and of what is kept; needs no test data. */
  @Test
  @Tag("long")
  void theCorpusGrows() throws IOException {
    boolean keep = Boolean.getBoolean("fuzz.keep");
    SplittableRandom random = new SplittableRandom(13);
    Map<String, byte[]> sources = known(this::evaluate, ".dhall");
    Map<String, byte[]> binaries = known(this::decode, ".dhallb");
    List<byte[]> kept = List.copyOf(sources.values());
    for (int i = 0; i < 30_000; i++) {
      String term = new TermGenerator(i).closed(6);
      byte[] source = term.getBytes(StandardCharsets.UTF_8);
      byte[] other = kept.isEmpty() ? source : kept.get(random.nextInt(kept.size()));
      byte[] binary = dhall.encodeSource("term", source);
      byte[] mutated = Mutation.mutate(source, other, random);
      sources.merge(attempt(this::evaluate, mutated, ".dhall"), mutated, FuzzTest::shorter);
      mutated = Mutation.mutate(other, source, random);
      sources.merge(attempt(this::evaluate, mutated, ".dhall"), mutated, FuzzTest::shorter);
      mutated = Mutation.mutate(binary, binary, random);
      binaries.merge(attempt(this::decode, mutated, ".dhallb"), mutated, FuzzTest::shorter);
    }
    if (keep) {
      for (byte[] input : sources.values()) {
        Corpus.keep(input, ".dhall");
      }
      for (byte[] input : binaries.values()) {
        Corpus.keep(input, ".dhallb");
      }
    }
    assertThat(sources.size() + binaries.size()).isGreaterThan(100);
  }

  private static Map<String, byte[]> known(Attempt attempt, String ending) throws IOException {
    Map<String, byte[]> known = new HashMap<>();
    if (Files.isDirectory(Corpus.folder())) {
      for (Path p : Corpus.files(ending)) {
        byte[] input = Files.readAllBytes(p);
        known.put(attempt(attempt, input, ending), input);
      }
    }
    return known;
  }

  private static byte[] shorter(byte[] a, byte[] b) {
    return a.length <= b.length ? a : b;
  }
}
