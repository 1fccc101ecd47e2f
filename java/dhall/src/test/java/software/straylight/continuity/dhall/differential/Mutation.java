package software.straylight.continuity.dhall.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** Mutations of the acceptance tests' files: bytes changed, cut out, or spliced in from another. */
final class Mutation {
  private Mutation() {}

  /** The short files of the suite with that ending. */
  static List<Path> corpus(String ending) throws IOException {
    Path suite = Places.shared().resolve("dhall-lang/tests");
    Skip.unless(Files.isDirectory(suite), "DHALL_SUITE_ABSENT", "no corpus at " + suite);
    try (Stream<Path> all = Files.walk(suite)) {
      return all.filter(p -> p.toString().endsWith(ending))
          .filter(p -> p.toFile().length() < 4_000)
          .sorted()
          .toList();
    }
  }

  static byte[] mutate(byte[] input, byte[] other, SplittableRandom random) {
    byte[] bytes = input.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      if (bytes.length == 0) {
        return other.clone();
      }
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 ->
            bytes = splice(bytes, at, Math.min(bytes.length, at + random.nextInt(8)), new byte[0]);
        case 2 -> {
          int from = other.length == 0 ? 0 : random.nextInt(other.length);
          int to = Math.min(other.length, from + random.nextInt(24));
          bytes = splice(bytes, at, at, Arrays.copyOfRange(other, from, to));
        }
        default -> bytes[at] = (byte) "(){}[]<>\"'`\\${}=:.,|@#?".charAt(random.nextInt(23));
      }
    }
    return bytes;
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] insert) {
    byte[] out = new byte[bytes.length - (to - from) + insert.length];
    System.arraycopy(bytes, 0, out, 0, from);
    System.arraycopy(insert, 0, out, from, insert.length);
    System.arraycopy(bytes, to, out, from + insert.length, bytes.length - to);
    return out;
  }

  /** A mutation of one of the files. */
  static byte[] of(List<Path> files, SplittableRandom random) throws IOException {
    byte[] input = Files.readAllBytes(files.get(random.nextInt(files.size())));
    byte[] other = Files.readAllBytes(files.get(random.nextInt(files.size())));
    return mutate(input, other, random);
  }
}
