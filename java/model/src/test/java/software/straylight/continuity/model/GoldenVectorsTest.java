package software.straylight.continuity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.straylight.continuity.testing.Places;

/** Holds the committed vectors and this codec together. */
class GoldenVectorsTest {
  private static final Path FOLDER = Places.repository().resolve("vectors/codec");

  @Test
  void theCommittedVectorsAreCurrent() throws IOException {
    if (Boolean.getBoolean("continuity.vectors.write")) {
      GoldenVectors.write(FOLDER);
    }
    Map<String, String> committed = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path p : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        committed.put(FOLDER.relativize(p).toString(), Files.readString(p));
      }
    }
    assertThat(committed)
        .as("run the tests of java/model with -Dcontinuity.vectors.write=true, and review the diff")
        .isEqualTo(GoldenVectors.files());
  }

  @Test
  void everyMessageTypeHasVectorsThatDecodeAndEncode() throws IOException {
    TreeMap<Integer, Integer> types = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path p : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".hex"))::iterator) {
        byte[] bytes = HexFormat.of().parseHex(Files.readString(p).replace("\n", ""));
        int type = (bytes[4] & 0xff) | (bytes[5] & 0xff) << 8;
        assertThat(MessageCodecs.decode(type, bytes).encode()).as(p.toString()).isEqualTo(bytes);
        types.merge(type, 1, Integer::sum);
      }
    }
    assertThat(types.keySet()).isEqualTo(new TreeMap<>(MessageCodecs.DECODERS).keySet());
  }

  static Stream<MalformedCases.Case> malformed() {
    return MalformedCases.ALL.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void malformedCasesAreRefusedWhereTheyAre(MalformedCases.Case c) {
    assertThatThrownBy(() -> MessageCodecs.decode(c.type(), c.bytes().toByteArray()))
        .isInstanceOfSatisfying(
            MalformedException.class,
            e -> {
              assertThat(e.offset()).isEqualTo(c.offset());
              assertThat(e.code()).isEqualTo(c.code());
            });
  }
}
