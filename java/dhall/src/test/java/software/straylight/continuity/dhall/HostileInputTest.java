package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small inputs with huge results, and deep ones: each ends in its result or in its typed error,
 * within the 512 MB that this module's tests run in, never in an exhausted stack or heap.
 */
final class HostileInputTest {
  private final DhallEvaluator dhall = DhallEvaluator.withoutImports(Budget.standard());

  private static String chain(int n, String first, String format) {
    return "let x0 = "
        + first
        + "\n"
        + IntStream.rangeClosed(1, n)
            .mapToObj(i -> "let x" + i + " = " + format.replace("?", "x" + (i - 1)) + "\n")
            .collect(Collectors.joining())
        + "in ";
  }

  private static String big(String kind, int n) {
    return switch (kind) {
      case "text" -> chain(n, "\"" + "a".repeat(1024) + "\"", "? ++ ?") + "x" + n;
      case "record" -> chain(n, "{ l = 1, r = 1 }", "{ l = ?, r = ? }") + "x" + n;
      case "type" -> chain(n, "{ l : Bool }", "{ l : ?, r : ? }") + "\\(v : x" + n + ") -> v";
      case "polymorphic" ->
          "\\(a : Type) -> " + chain(n, "a", "{ l : ?, r : ? }") + "\\(v : x" + n + ") -> v";
      case "list" -> chain(n, "[ 1, 2 ]", "? # ?") + "x" + n;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String deep(String kind, int n) {
    return switch (kind) {
      case "parentheses" -> "(".repeat(n) + "1" + ")".repeat(n);
      case "records" -> "{ a = ".repeat(n) + "1" + " }".repeat(n);
      case "lists" -> "[ ".repeat(n) + "1" + " ]".repeat(n);
      case "sum" -> "1" + " + 1".repeat(n);
      case "lets" -> chain(n, "1", "? + 1") + "x" + n;
      case "lambdas" -> "\\(x : Natural) -> ".repeat(n) + "x";
      case "calls" -> "let f = \\(x : Natural) -> x in " + "f (".repeat(n) + "1" + ")".repeat(n);
      case "ifs" -> "if True then ".repeat(n) + "1" + " else 2".repeat(n);
      case "arrows" -> "Natural -> ".repeat(n) + "Natural";
      case "comments" -> "{- ".repeat(n) + "-} ".repeat(n) + "1";
      case "texts" -> "\"${".repeat(n) + "\"a\"" + "}\"".repeat(n);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private DhallErrorCode failure(String source, Question question) {
    try {
      question.ask(dhall.source("input", source));
    } catch (DhallException e) {
      return e.code();
    }
    throw new AssertionError("no error");
  }

  private interface Question {
    void ask(DhallExpression expression);
  }

  @ParameterizedTest
  @CsvSource({
    "text, 20, dhall.limit.text",
    "text, 30, dhall.limit.text",
    "record, 30, dhall.limit.steps",
    "type, 30, dhall.limit.steps",
    "polymorphic, 30, dhall.limit.nodes",
    "list, 30, dhall.limit.nodes",
  })
  void anExplodingResultIsALimit(String kind, int n, String code) {
    assertThat(failure(big(kind, n), DhallExpression::hash).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"record", "list"})
  void anExplodingResultIsALimitAsSourceToo(String kind) {
    assertThat(failure(big(kind, 30), DhallExpression::normalized).isLimit()).isTrue();
    assertThat(failure(big(kind, 30), DhallExpression::toJson).isLimit()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"record, 20", "type, 20"})
  void whatIsSharedIsCheap(String kind, int n) {
    assertThat(dhall.source("input", big(kind, n)).hash()).hasSize(32);
  }

  @Test
  void comparingSharedTypesIsLinear() {
    StringBuilder source = new StringBuilder("let v0 = 1 let t0 = Natural ");
    for (int i = 1; i <= 30; i++) {
      source.append(
          "let v? = { l = v!, r = v! } let t? = { l : t!, r : t! } "
              .replace("?", "" + i)
              .replace("!", "" + (i - 1)));
    }
    assertThat(dhall.source("input", source + "in (v30 : t30).l.r.l")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Natural/fold 40 Natural (\\(x : Natural) -> x * x) 3, dhall.limit.bits",
    "Natural/fold 99999999999 Natural (\\(x : Natural) -> x + 1) 0, dhall.limit.steps",
  })
  void anEndlessComputationIsALimit(String source, String code) {
    assertThat(failure(source, DhallExpression::hash).code()).isEqualTo(code);
  }

  @Test
  void ackermannIsALimit() {
    String source =
        """
        let iter = \\(f : Natural -> Natural) -> \\(n : Natural) -> Natural/fold (n + 1) Natural f 1
        let ack =
              \\(m : Natural) ->
                Natural/fold m (Natural -> Natural) iter (\\(n : Natural) -> n + 1)
        in  ack 4 3
        """;
    assertThat(failure(source, DhallExpression::hash)).isEqualTo(DhallErrorCode.LIMIT_STEPS);
  }

  @Test
  void aHeapFullOfClosuresIsALimit() {
    String source =
        "Natural/fold 100000000 (Natural -> Natural) (\\(f : Natural -> Natural) ->"
            + " \\(x : Natural) -> f (x + 1)) (\\(x : Natural) -> x) 0";
    assertThat(failure(source, DhallExpression::hash).isLimit()).isTrue();
  }

  @Test
  void aFixedPointEndsAFold() {
    String source = "Natural/fold 99999999999999999999 Natural (\\(x : Natural) -> x * 1) 7";
    assertThat(dhall.source("input", source).normalized()).isEqualTo("7\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parentheses",
        "records",
        "lists",
        "sum",
        "lets",
        "lambdas",
        "calls",
        "ifs",
        "arrows",
        "comments",
        "texts"
      })
  void tenThousandLevelsAreOrdinary(String kind) {
    DhallExpression e = dhall.source("input", deep(kind, 9_000));
    assertThat(e.hash()).hasSize(32);
    assertThat(e.type()).isNotEmpty();
    assertThat(e.normalized()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parentheses", "records", "lists", "calls", "texts"})
  void aMillionLevelsAreALimit(String kind) {
    assertThat(failure(deep(kind, 1_000_000), DhallExpression::hash))
        .isEqualTo(DhallErrorCode.LIMIT_DEPTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sum", "comments"})
  void aMillionOfWhatDoesNotNestIsOrdinary(String kind) {
    assertThat(dhall.source("input", deep(kind, 1_000_000)).hash()).hasSize(32);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parentheses",
        "records",
        "lists",
        "lets",
        "lambdas",
        "calls",
        "ifs",
        "arrows",
        "texts"
      })
  void theDeepestBudgetFitsTheStack(String kind) {
    Budget deepest = Budget.standard().withDepth(Budget.MAX_DEPTH);
    DhallEvaluator evaluator = DhallEvaluator.withoutImports(deepest);
    try {
      DhallExpression e = evaluator.source("input", deep(kind, Budget.MAX_DEPTH - 10));
      assertThat(e.hash()).hasSize(32);
    } catch (DhallException e) {
      assertThat(e.code().isLimit()).isTrue();
    }
  }

  @Test
  void aThunkChainDoesNotGrowWithAFold() {
    String type = "{ a : Natural, b : Natural }";
    String source =
        "(Natural/fold 100000 ! (\\(x : !) -> { a = x.a + 1, b = x.b + x.a }) { a = 0, b = 0 }).b"
            .replace("!", type);
    assertThat(dhall.source("input", source).normalized()).isEqualTo("4999950000\n");
  }

  @Test
  void aListGrowsWithoutSquaring() {
    String source =
        "List/length Natural (Natural/fold 100000 (List Natural)"
            + " (\\(x : List Natural) -> x # [ 1 ]) ([] : List Natural))";
    assertThat(dhall.source("input", source).normalized()).isEqualTo("100000\n");
  }

  @Test
  void everyKnobOfTheBudgetTurns() {
    for (String knob : Budget.KNOBS) {
      assertThat(Budget.standard().with(knob, 7)).isNotEqualTo(Budget.standard());
      assertThatThrownBy(() -> Budget.standard().with(knob, -1))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Budget.standard().with("steps", 7).steps()).isEqualTo(7);
    assertThatThrownBy(() -> Budget.standard().with("time", 7))
        .hasMessageContaining("there is no budget `time`");
  }

  @Test
  void theSourceIsBounded() {
    DhallEvaluator small = DhallEvaluator.withoutImports(Budget.standard().withSourceBytes(10));
    assertThatThrownBy(() -> small.source("input", "{ a = 1, b = 2 }"))
        .isInstanceOfSatisfying(
            DhallException.class, e -> assertThat(e.code()).isEqualTo(DhallErrorCode.LIMIT_SOURCE));
  }

  @Test
  void aBinaryThatDeclaresMoreThanItHasIsRefused() {
    byte[] declared = {(byte) 0x9b, 0x7f, -1, -1, -1, -1, -1, -1, -1};
    assertThatThrownBy(() -> dhall.decode("input", declared, "./input"))
        .isInstanceOfSatisfying(
            DhallException.class, e -> assertThat(e.code()).isEqualTo(DhallErrorCode.BINARY));
    byte[] nested = new byte[1 << 20];
    Arrays.fill(nested, (byte) 0x83);
    assertThatThrownBy(() -> dhall.decode("input", nested, "./input"))
        .isInstanceOf(DhallException.class);
  }
}
