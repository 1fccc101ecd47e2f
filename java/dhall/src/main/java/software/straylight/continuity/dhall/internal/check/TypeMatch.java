package software.straylight.continuity.dhall.internal.check;

import java.util.List;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.eval.Conversion;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.syntax.Source;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Whether a whole file has the type that its reader expects. */
public final class TypeMatch {
  private TypeMatch() {}

  public static void check(Evaluator evaluator, Source source, Value expected, Value found) {
    if (!new Conversion(evaluator).equal(expected, found)) {
      throw DhallException.of(
              DhallErrorCode.TYPE,
              "the file does not have the type that is expected of it",
              new TypeDiff(evaluator, List.of()).lines(expected, found),
              null)
          .at(source, Span.NONE);
    }
  }
}
