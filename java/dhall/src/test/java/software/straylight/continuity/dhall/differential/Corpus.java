package software.straylight.continuity.dhall.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import software.straylight.continuity.dhall.internal.imports.Digests;
import software.straylight.continuity.testing.Places;

/**
 * Inputs that are kept in the repository and run by every test run: one for each way in which an
 * input ends, and each that ever crashed.
 */
final class Corpus {
  private Corpus() {}

  static Path folder() {
    return Places.repository().resolve("java/dhall/src/test/corpus");
  }

  /** The kept inputs with that ending, in a fixed order. */
  static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder())) {
      return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Keeps an input; its name is its content's. */
  static Path keep(byte[] input, String ending) throws IOException {
    String digest = HexFormat.of().formatHex(Digests.sha256(input)).substring(0, 16);
    Files.createDirectories(folder());
    return Files.write(folder().resolve(digest + ending), input);
  }
}
