package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pinning imports, finding unused definitions, and answering the questions of a batch. */
final class FreezeAndLintTest {
  private static final Transport WORLD =
      new Transport() {
        @Override
        public Optional<byte[]> file(String path) {
          return switch (path) {
            case "./a.dhall" -> Optional.of(bytes("1 + 1"));
            case "./t.txt" -> Optional.of(bytes("text"));
            case "./bad.dhall" -> Optional.of(bytes("1 + True"));
            default -> Optional.empty();
          };
        }

        @Override
        public Optional<byte[]> environment(String name) {
          return Optional.empty();
        }

        @Override
        public Optional<Response> fetch(String url, List<Header> headers) {
          return url.equals("https://example.com/x")
              ? Optional.of(new Response(bytes("True"), List.of()))
              : Optional.empty();
        }

        @Override
        public Optional<byte[]> cached(byte[] sha256) {
          return Optional.empty();
        }

        @Override
        public void cache(byte[] sha256, byte[] encoded) {}
      };

  private final DhallEvaluator dhall = DhallEvaluator.standard(WORLD, Budget.standard());

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String hash(String source) {
    return "sha256:" + HexFormat.of().formatHex(dhall.source("x", source).hash());
  }

  private String freeze(String source, boolean local) {
    return dhall.freeze("x.dhall", bytes(source), "./x.dhall", local);
  }

  @Test
  void freezingPinsWhatIsThere() {
    String source = "{ a = ./a.dhall, t = ./t.txt as Text -- c\n, x = https://example.com/x }\n";
    String remote = "https://example.com/x " + hash("True");
    assertThat(freeze(source, false)).isEqualTo(source.replace("https://example.com/x", remote));
    String all = freeze(source, true);
    assertThat(all)
        .isEqualTo(
            source
                .replace("./a.dhall", "./a.dhall " + hash("2"))
                .replace("./t.txt as", "./t.txt " + hash("\"text\"") + " as")
                .replace("https://example.com/x", remote));
    assertThat(freeze(all, true)).isEqualTo(all);
    assertThat(dhall.source("x.dhall", bytes(all), "./x.dhall").hash())
        .isEqualTo(dhall.source("x.dhall", bytes(source), "./x.dhall").hash());
  }

  @Test
  void freezingReplacesAnOldHash() {
    assertThat(freeze("./a.dhall " + hash("3") + "\n", true))
        .isEqualTo("./a.dhall " + hash("2") + "\n");
  }

  @Test
  void freezingFailsOnWhatDoesNotEvaluate() {
    assertThatThrownBy(() -> freeze("./bad.dhall", true))
        .isInstanceOf(DhallException.class)
        .hasMessageContaining("./bad.dhall:1:5");
  }

  @ParameterizedTest
  @CsvSource({
    "let x = 1 let y = 2 in x, let x = 1 in x",
    "let x = 1 let y = 2 in y, let y = 2 in y",
    "let x = 1 in let y = (2) in x, let x = 1 in x",
    "let x = 1 in 2, 2",
    "let x = 1 let y = x in 2, 2",
    "let x = assert : 1 === 1 in 2, let x = assert : 1 === 1 in 2",
    "let x = 1 in { x }, let x = 1 in { x }",
  })
  void unusedDefinitionsGo(String source, String expected) {
    DhallEvaluator.Lint lint = dhall.lint("x", bytes(source));
    assertThat(lint.fixed()).isEqualTo(expected);
    assertThat(lint.findings().isEmpty()).isEqualTo(source.equals(expected));
    assertThat(dhall.source("x", lint.fixed()).hash()).isEqualTo(dhall.source("x", source).hash());
  }

  @Test
  void aBatchAnswersAsTheCommandsDo() {
    assertThat(dhall.answer(DhallEvaluator.Op.NORMALIZE, "a.dhall")).isEqualTo("2");
    assertThat(dhall.answer(DhallEvaluator.Op.TYPE, "a.dhall")).isEqualTo("Natural");
    assertThat(dhall.answer(DhallEvaluator.Op.HASH, "./a.dhall")).isEqualTo(hash("2"));
    assertThat(dhall.answer(DhallEvaluator.Op.ENCODE, "a.dhall")).isEqualTo("840304820f01820f01");
  }
}
