package software.straylight.continuity.kernel.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.testing.Places;

/** The committed corpus, answered by the reference kernel. */
class CorpusTest {
  private static final Path FOLDER = Places.repository().resolve("vectors/kernel");
  private static final int TRIES = 12_000;

  @ParameterizedTest
  @EnumSource(Operation.class)
  void theReferenceKernelAnswersTheCorpus(Operation op) throws IOException {
    ReferenceKernel kernel = new ReferenceKernel();
    if (Boolean.getBoolean("continuity.vectors.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(Corpus.file(FOLDER, op), Corpus.draw(kernel, op, TRIES));
    }
    assertThat(Corpus.read(FOLDER, op)).isNotEmpty();
    for (Corpus.Case c : Corpus.read(FOLDER, op)) {
      byte[] reply = kernel.call(c.request().op(), c.request().bytes().toByteArray());
      if (!c.reply().isEmpty()) {
        assertThat(HexFormat.of().formatHex(reply)).as(c.name()).isEqualTo(c.reply().toHex());
      }
      assertThat(Outcome.of(op, reply).replace(' ', '-').replace(",", "")).isEqualTo(c.name());
    }
  }
}
