package software.straylight.continuity.dhall.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.DhallExpression;

/** Mutated files of the acceptance tests: each is evaluated or refused with a typed error. */
final class FuzzTest {
  private static final Budget SMALL =
      Budget.standard().withSteps(200_000).withNodes(200_000).withDepth(2_000);

  private final DhallEvaluator dhall = DhallEvaluator.withoutImports(SMALL);

  private void evaluate(byte[] source) {
    try {
      DhallExpression e = dhall.source("fuzz", source, "./fuzz");
      assertThat(e.hash()).hasSize(32);
      assertThat(dhall.source("again", e.normalized()).hash()).isEqualTo(e.hash());
    } catch (DhallException e) {
      assertThat(e.render()).contains(e.code().code());
    }
    try {
      String formatted = dhall.format("fuzz", source);
      byte[] again = formatted.getBytes(StandardCharsets.UTF_8);
      assertThat(dhall.encodeSource("fuzz", again)).isEqualTo(dhall.encodeSource("fuzz", source));
    } catch (DhallException e) {
      assertThat(e.render()).contains(e.code().code());
    }
  }

  private void decode(byte[] binary) {
    try {
      assertThat(dhall.decode("fuzz", binary, "./fuzz").hash()).hasSize(32);
    } catch (DhallException e) {
      assertThat(e.render()).contains(e.code().code());
    }
  }

  private void run(int count, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Path> sources = Mutation.corpus("A.dhall");
    List<Path> binaries = Mutation.corpus(".dhallb");
    for (int i = 0; i < count; i++) {
      evaluate(Mutation.of(sources, random));
      decode(Mutation.of(binaries, random));
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
}
