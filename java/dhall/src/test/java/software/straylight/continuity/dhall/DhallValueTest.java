package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Typed access to values and the paths in its errors. */
final class DhallValueTest {
  private static DhallValue value(String source) {
    return DhallEvaluator.withoutImports(Budget.standard()).source("BUILD.dhall", source).value();
  }

  private enum Mode {
    Debug,
    Release
  }

  @Test
  void everyShapeIsRead() {
    DhallValue v =
        value(
            """
            let Mode = < Debug | Release >
            let Dep = < Local : Text | System >
            in  { name = "a" ++ "b"
                , n = 2 * 3
                , i = -4
                , d = 1.5
                , on = True && True
                , srcs = [ "x.c", "y.c" ]
                , none = None Text
                , some = Some 7
                , mode = Mode.Release
                , dep = Dep.Local ":l"
                , hash = 0x"00ff"
                , day = 2024-02-29
                , f = \\(x : Natural) -> x
                }
            """);
    assertThat(v.field("name").text()).isEqualTo("ab");
    assertThat(v.field("n").natural(10)).isEqualTo(6);
    assertThat(v.field("i").integer()).isEqualTo(-4);
    assertThat(v.field("d").floating()).isEqualTo(1.5);
    assertThat(v.field("on").bool()).isTrue();
    assertThat(v.field("srcs").texts()).containsExactly("x.c", "y.c");
    assertThat(v.field("none").optional()).isEmpty();
    assertThat(v.field("some").optional().orElseThrow().natural(9)).isEqualTo(7);
    assertThat(v.field("mode").constant(Mode.class)).isEqualTo(Mode.Release);
    assertThat(v.field("dep").union().label()).isEqualTo("Local");
    assertThat(v.field("dep").union().value().text()).isEqualTo(":l");
    assertThat(v.field("hash").bytes()).containsExactly(0, 255);
    assertThat(v.field("day").temporal()).isEqualTo("2024-02-29");
    assertThat(v.fields()).containsKeys("name", "f");
  }

  @Test
  void anErrorNamesThePath() {
    DhallValue v = value("{ targets = [ { srcs = [ 1 ] }, { srcs = [ 2 ] } ] }");
    assertThatThrownBy(() -> v.field("targets").list().get(1).field("srcs").texts())
        .isInstanceOf(DhallException.class)
        .hasMessage(
            "error[dhall.value]: BUILD.dhall: targets[1].srcs[0]: expected a Text, found a Natural");
    assertThatThrownBy(() -> v.field("deps")).hasMessageContaining("it has targets");
    assertThatThrownBy(() -> value("300").natural(255)).hasMessageContaining("greater than 255");
    assertThatThrownBy(() -> value("< A | B >.A").constant(Mode.class))
        .hasMessageContaining("`A` is not known");
  }

  @Test
  void jsonIsThatOfTheUsualConverter() {
    assertThat(
            value(
                    """
                    { a = [ 1, 2 ], b = None Natural, c = Some "x\\n", d = < U | V : Bool >.U
                    , e = < U | V : Bool >.V True, f = toMap { k = 1.0 }, g = [] : List Text }
                    """)
                .toJson())
        .isEqualTo(
            "{\"a\":[1,2],\"b\":null,\"c\":\"x\\n\",\"d\":\"U\",\"e\":true,\"f\":{\"k\":1.0},\"g\":[]}");
    assertThatThrownBy(() -> value("{ f = List/length }").toJson())
        .hasMessageContaining("f: a function is not data");
  }
}
