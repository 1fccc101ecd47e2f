package software.straylight.continuity.dhall.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.Conversion;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Quote;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Value.BuiltinV;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Value.UnionTypeV;
import software.straylight.continuity.dhall.internal.format.Printer;
import software.straylight.continuity.dhall.internal.syntax.Labels;

/** The difference between two types: the fields that differ, not the two whole types. */
@SuppressWarnings("ReferenceEquality")
final class TypeDiff {
  private static final int MOST = 8;
  private static final int SHOWN = 160;

  private final Evaluator evaluator;
  private final List<String> names;
  private final List<String> lines = new ArrayList<>();
  private int differences;

  TypeDiff(Evaluator evaluator, List<String> names) {
    this.evaluator = evaluator;
    this.names = names;
  }

  List<String> lines(Value expected, Value found) {
    walk("", expected, found);
    if (differences > MOST) {
      lines.add("… and " + (differences - MOST) + " more differences");
    }
    return lines;
  }

  private String show(Value value) {
    return Printer.line(Quote.under(evaluator, names, value), SHOWN);
  }

  private boolean same(Value a, Value b) {
    return new Conversion(evaluator).equal(a, b);
  }

  private void add(String path, String... text) {
    if (++differences <= MOST) {
      String prefix = path.isEmpty() ? "" : "in " + path + ": ";
      for (String line : text) {
        lines.add(prefix + line);
        prefix = " ".repeat(prefix.length());
      }
    }
  }

  private void walk(String path, Value lazyExpected, Value lazyFound) {
    Value expected = evaluator.force(lazyExpected);
    Value found = evaluator.force(lazyFound);
    if (expected instanceof RecordTypeV e && found instanceof RecordTypeV f) {
      entries(path, "field", e.labels, e.types, f.labels, f.types);
    } else if (expected instanceof UnionTypeV e && found instanceof UnionTypeV f) {
      entries(path, "alternative", e.labels, e.types, f.labels, f.types);
    } else if (expected instanceof BuiltinV e
        && found instanceof BuiltinV f
        && e.builtin() == f.builtin()
        && e.arguments().length == 1
        && f.arguments().length == 1) {
      walk(path + "[" + e.builtin().source() + "]", e.arguments()[0], f.arguments()[0]);
    } else {
      add(path, "expected: " + show(expected), "found:    " + show(found));
    }
  }

  private void entries(
      String path,
      String what,
      String[] expectedLabels,
      @Nullable Value[] expected,
      String[] foundLabels,
      @Nullable Value[] found) {
    List<String> unexpected = new ArrayList<>();
    for (String label : foundLabels) {
      if (Labels.find(expectedLabels, label) < 0) {
        unexpected.add(label);
      }
    }
    for (int i = 0; i < expectedLabels.length; i++) {
      String label = expectedLabels[i];
      int at = Labels.find(foundLabels, label);
      Value e = expected[i];
      if (at < 0) {
        String close = TypeErrors.closest(label, unexpected);
        String hint = close == null ? "" : " (did you write `" + close + "` for it?)";
        add(path, "the " + what + " `" + label + typed(e) + "` is missing" + hint);
        continue;
      }
      Value f = found[at];
      if (e != null && f != null) {
        if (!same(e, f)) {
          walk(path.isEmpty() ? "." + label : path + "." + label, e, f);
        }
      } else if (e != f) {
        add(path, "the alternative `" + label + "` has a value on one side only");
      }
    }
    for (String label : unexpected) {
      Value f = found[Arrays.asList(foundLabels).indexOf(label)];
      add(path, "the " + what + " `" + label + typed(f) + "` is not expected");
    }
  }

  private String typed(@Nullable Value type) {
    return type == null ? "" : " : " + show(type);
  }
}
