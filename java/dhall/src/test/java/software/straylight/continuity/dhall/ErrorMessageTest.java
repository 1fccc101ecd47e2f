package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Messages say what is wrong, where, how it differs from what was expected, and what to do. */
final class ErrorMessageTest {
  private static void fails(String source, String message) {
    DhallEvaluator dhall = DhallEvaluator.withoutImports(Budget.standard());
    assertThatThrownBy(() -> dhall.source("BUILD.dhall", source))
        .isInstanceOf(DhallException.class)
        .hasMessage(message.stripTrailing());
  }

  @Test
  void aTypeErrorShowsTheDifferenceOnly() {
    fails(
        """
        let Rule = { name : Text, srcs : List Text, opt : { level : Natural } }
        let f = \\(r : Rule) -> r.name
        in  f { name = "a", src = [ "a.c" ], opt.level = "2" }
        """,
        """
        BUILD.dhall:3:7: error[dhall.type]: the argument has the wrong type
           |\s
         3 | in  f { name = "a", src = [ "a.c" ], opt.level = "2" }
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        in .opt.level: expected: Natural
                       found:    Text
        the field `srcs : List Text` is missing (did you write `src` for it?)
        the field `src : List Text` is not expected
        help: make the two the same: change the value, or the type that is expected of it
        """);
  }

  @Test
  void anUnknownNameHasASuggestion() {
    fails(
        "let target = 1 in tarpet",
        """
        BUILD.dhall:1:19: error[dhall.type]: there is no variable `tarpet` here
           |\s
         1 | let target = 1 in tarpet
           |                   ^^^^^^
        help: did you mean `target`?
        """);
  }

  @Test
  void aSyntaxErrorSaysWhatWasExpected() {
    fails(
        "{ a = 1\n, b : Text }",
        """
        BUILD.dhall:2:5: error[dhall.parse]: expected `=` and the field's value (a record has only `=`), found `:`
           |\s
         2 | , b : Text }
           |     ^
        """);
  }

  @Test
  void aForgottenInIsNamed() {
    fails(
        "let x = 1\nx + 1",
        """
        BUILD.dhall:2:6: error[dhall.parse]: expected white space and `in`, found the end of the input
           |\s
         2 | x + 1
           |      ^
        help: the definitions end with `in` and the expression that uses them
        """);
  }

  @Test
  void aConversionIsSuggested() {
    fails(
        "\"n = ${1}\"",
        """
        BUILD.dhall:1:8: error[dhall.type]: only Text can be interpolated
           |\s
         1 | "n = ${1}"
           |        ^
        expected: Text
        found:    Natural
        help: convert it with `Natural/show`, or put it between quotes
        """);
  }
}
