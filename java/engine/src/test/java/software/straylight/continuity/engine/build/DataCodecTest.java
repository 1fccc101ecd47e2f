package software.straylight.continuity.engine.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallData;
import software.straylight.continuity.dhall.DhallEvaluator;

class DataCodecTest {
  private final DataCodec codec = new DataCodec();

  private static DhallData evaluated(String source) {
    return DhallEvaluator.withoutImports(Budget.standard()).source("test", source).value().data();
  }

  @Test
  void everyKindComesBack() {
    DhallData all =
        evaluated(
            """
            { a = True, b = False, c = 0, d = 340282366920938463463374607431768211456, e = -5
            , f = 1.5, g = -0.0, h = "tëxt", i = [ 1, 2, 1 ], j = [] : List Text
            , k = None Natural, l = Some { x = 1 }, m = < A | B : Natural >.A
            , n = < A | B : Natural >.B 7, o = \\(x : Natural) -> x, p = 2026-11-24, q = {=}
            }
            """);
    assertThat(codec.decode(codec.encode(all))).isEqualTo(all);
    DhallData bytes = new DhallData.Bytes(new byte[] {0, -1});
    assertThat(codec.decode(codec.encode(bytes))).isEqualTo(bytes);
  }

  @Test
  void equalValuesHaveEqualBytesHoweverTheyShare() {
    DhallData one = new DhallData.Text("same");
    DhallData shared = new DhallData.ListOf(List.of(one, one));
    DhallData apart =
        new DhallData.ListOf(List.of(new DhallData.Text("same"), new DhallData.Text("same")));
    assertThat(codec.encode(shared)).isEqualTo(codec.encode(apart));
  }

  @Test
  void sharingKeepsWhatUnfoldsToAThousandBitsSmall() {
    DhallData node = new DhallData.Natural(BigInteger.ONE);
    for (int i = 0; i < 1000; i++) {
      node = new DhallData.ListOf(List.of(node, node));
    }
    byte[] bytes = codec.encode(node);
    assertThat(bytes).hasSizeLessThan(10_000);
    assertThat(codec.encode(codec.decode(bytes))).isEqualTo(bytes);
  }

  @Test
  void depthIsNoObstacle() {
    DhallData node = new DhallData.Natural(BigInteger.ONE);
    for (int i = 0; i < 200_000; i++) {
      node = new DhallData.Optional(node);
    }
    byte[] bytes = codec.encode(node);
    assertThat(codec.encode(codec.decode(bytes))).isEqualTo(bytes);
  }

  @Test
  void bytesOfNoValueAreRefused() {
    TreeMap<String, DhallData> fields = new TreeMap<>();
    fields.put("x", new DhallData.Text("y".repeat(40)));
    byte[] good = codec.encode(new DhallData.Fields(fields));
    for (int length = 0; length < good.length; length++) {
      byte[] cut = Arrays.copyOf(good, length);
      if (length != 42) { // the text alone is a value
        assertThatThrownBy(() -> codec.decode(cut)).isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThatThrownBy(() -> codec.decode("\u0008\u0001\u0005".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
