package software.straylight.continuity.dhall.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Quote;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.format.Printer;

/** Makes the checker's errors: types are shown as they differ, with what to do. */
final class TypeErrors {
  private static final int SHOWN = 300;

  /** The longest types together that advice repeats. */
  private static final int SAME = 60;

  private final Evaluator evaluator;

  TypeErrors(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  DhallException error(long span, String what, @Nullable String advice) {
    return DhallException.of(DhallErrorCode.TYPE, what, advice).at(span);
  }

  DhallException error(long span, String what, List<String> details, @Nullable String advice) {
    return DhallException.of(DhallErrorCode.TYPE, what, details, advice).at(span);
  }

  /** A type or value in one line, shortened where it is long. */
  String show(Context context, Value value) {
    return Printer.line(Quote.under(evaluator, context.names(), value), SHOWN);
  }

  /** Something of another type, or another kind of type, was expected. */
  DhallException wrongShape(
      Context context,
      long span,
      String what,
      String expected,
      Value found,
      @Nullable String help) {
    return error(
        span,
        what,
        List.of("expected: " + expected, "found:    " + show(context, found)),
        help == null ? "put " + expected + " here" : help);
  }

  DhallException mismatch(Context context, long span, String what, Value expected, Value found) {
    List<String> lines =
        new ArrayList<>(new TypeDiff(evaluator, context.names()).lines(expected, found));
    return error(span, what, lines, advice(context, expected, found));
  }

  private @Nullable String advice(Context context, Value expected, Value found) {
    String e = show(context, expected);
    String f = show(context, found);
    if (e.equals("Optional " + f) || e.equals("Optional (" + f + ")")) {
      return "write `Some` before the value";
    }
    if (f.equals("Optional " + e) || f.equals("Optional (" + e + ")")) {
      return "the value may be absent: take it apart with `merge { None = …, Some = … }`";
    }
    if (e.equals("List " + f) || e.equals("List (" + f + ")")) {
      return "write the value in brackets: `[ … ]`";
    }
    return switch (e + " <- " + f) {
      case "Text <- Natural" -> "convert it with `Natural/show`, or put it between quotes";
      case "Text <- Integer" -> "convert it with `Integer/show`";
      case "Text <- Double" -> "convert it with `Double/show`";
      case "Integer <- Natural" ->
          "an Integer is written with a sign: `+1`; or `Natural/toInteger`";
      case "Natural <- Integer" -> "a Natural is written without a sign; or `Integer/clamp`";
      case "Double <- Natural" -> "a Double is written with a point: `1.0`";
      default -> same(e, f);
    };
  }

  /** Where nothing better is known. */
  private static String same(String expected, String found) {
    return expected.length() + found.length() > SAME
        ? "make the two the same: change the value, or the type that is expected of it"
        : "make it `" + expected + "`, or let `" + found + "`" + " be expected";
  }

  /** "did you mean", where a name is close to one that exists. */
  static @Nullable String closest(String name, Collection<String> known) {
    String best = null;
    int bestDistance = Math.max(1, name.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(name, candidate, bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best;
  }

  static @Nullable String didYouMean(String name, Collection<String> known) {
    String best = closest(name, known);
    return best == null ? null : "did you mean `" + best + "`?";
  }

  /** Levenshtein distance of short names, at most {@code limit}. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit || a.length() > 100 || b.length() > 100) {
      return limit;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
