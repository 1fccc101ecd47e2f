package software.straylight.continuity.dhall.internal.eval;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.Value.BoolV;
import software.straylight.continuity.dhall.internal.eval.Value.BuiltinV;
import software.straylight.continuity.dhall.internal.eval.Value.IntegerV;
import software.straylight.continuity.dhall.internal.eval.Value.ListV;
import software.straylight.continuity.dhall.internal.eval.Value.LiteralV;
import software.straylight.continuity.dhall.internal.eval.Value.NaturalV;
import software.straylight.continuity.dhall.internal.eval.Value.TextV;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Operator;

/** The reduction rules of the builtin functions. */
@SuppressWarnings("ReferenceEquality")
final class BuiltinRules {
  private static final String[] INDEXED = {"index", "value"};

  private final Evaluator evaluator;

  BuiltinRules(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value apply(BuiltinV function, Value argument) {
    int n = function.arguments().length;
    Value[] arguments = Arrays.copyOf(function.arguments(), n + 1);
    arguments[n] = argument;
    Builtin builtin = function.builtin();
    if (n + 1 == builtin.arity()) {
      Value result = reduce(builtin, arguments);
      if (result != null) {
        return result;
      }
    }
    return new BuiltinV(builtin, arguments, Math.max(function.bound(), argument.bound()));
  }

  /** The reduct, or null where the arguments do not allow one. */
  private @Nullable Value reduce(Builtin builtin, Value[] a) {
    return switch (builtin) {
      case NATURAL_BUILD -> naturalBuild(a[0]);
      case NATURAL_FOLD -> naturalFold(evaluator.force(a[0]), a[2], a[3]);
      case LIST_BUILD -> listBuild(a[0], a[1]);
      case LIST_FOLD -> listFold(evaluator.force(a[1]), a[3], a[4]);
      case NATURAL_SUBTRACT -> subtract(evaluator.force(a[0]), evaluator.force(a[1]));
      case NATURAL_IS_ZERO, NATURAL_EVEN, NATURAL_ODD, NATURAL_TO_INTEGER, NATURAL_SHOW ->
          evaluator.force(a[0]) instanceof NaturalV n ? ofNatural(builtin, n.value()) : null;
      case INTEGER_TO_DOUBLE, INTEGER_SHOW, INTEGER_NEGATE, INTEGER_CLAMP ->
          evaluator.force(a[0]) instanceof IntegerV n ? ofInteger(builtin, n.value()) : null;
      case DOUBLE_SHOW ->
          evaluator.force(a[0]) instanceof Value.DoubleV d
              ? Values.text(DoubleText.of(d.value()))
              : null;
      case LIST_LENGTH, LIST_HEAD, LIST_LAST, LIST_INDEXED, LIST_REVERSE ->
          evaluator.force(a[1]) instanceof ListV l ? ofList(builtin, a[0], l) : null;
      case TEXT_SHOW ->
          evaluator.force(a[0]) instanceof TextV t && !t.rope().hasHoles() ? show(t) : null;
      case TEXT_REPLACE -> replace(evaluator.force(a[0]), a[1], evaluator.force(a[2]));
      case DATE_SHOW, TIME_SHOW, TIME_ZONE_SHOW ->
          evaluator.force(a[0]) instanceof LiteralV l
              ? Values.text(TemporalText.of(l.literal()))
              : null;
      default -> null;
    };
  }

  private Value applyAll(Value function, Value... arguments) {
    Value f = evaluator.force(function);
    for (Value a : arguments) {
      f = evaluator.apply(f, a);
    }
    return f;
  }

  private Value naturalBuild(Value g) {
    Value successor =
        Values.function(
            "x",
            Values.NATURAL,
            0,
            (e, x) ->
                new OperatorRules(e)
                    .apply(Operator.PLUS, e.force(x), new NaturalV(BigInteger.ONE)));
    return applyAll(g, Values.NATURAL, successor, Values.ZERO);
  }

  private @Nullable Value naturalFold(Value count, Value step, Value start) {
    if (!(count instanceof NaturalV n)) {
      return null;
    }
    Value f = evaluator.force(step);
    Value accumulator = evaluator.settle(start);
    boolean huge = n.value().bitLength() > 62;
    long left = huge ? Long.MAX_VALUE : n.value().longValue();
    for (; left > 0; left--) {
      evaluator.meter().step();
      Value next = evaluator.settle(evaluator.apply(f, accumulator));
      if (isFixed(accumulator, next)) {
        return next;
      }
      accumulator = next;
    }
    return accumulator;
  }

  /** Whether one more step cannot change a value; only asked of values that compare at once. */
  private static boolean isFixed(Value a, Value b) {
    return a == b
        || (a instanceof NaturalV x && b instanceof NaturalV y && x.value().equals(y.value()))
        || (a instanceof IntegerV i && b instanceof IntegerV k && i.value().equals(k.value()));
  }

  private Value listBuild(Value element, Value g) {
    Value list = Values.list(element);
    Value cons =
        Values.function(
            "a",
            element,
            element.bound(),
            (e, a) ->
                Values.function(
                    "as",
                    list,
                    a.bound(),
                    (e2, as) ->
                        new OperatorRules(e2)
                            .apply(Operator.LIST_APPEND, Values.listOf(Seq.of(a)), as)));
    return applyAll(g, list, cons, Values.emptyList(list));
  }

  private @Nullable Value listFold(Value list, Value cons, Value nil) {
    if (!(list instanceof ListV l)) {
      return null;
    }
    Value f = evaluator.force(cons);
    evaluator.meter().list(l.elements().size());
    Value[] elements = l.elements().toArray();
    Value accumulator = evaluator.settle(nil);
    for (int i = elements.length - 1; i >= 0; i--) {
      evaluator.meter().step();
      Value partial = evaluator.apply(f, elements[i]);
      accumulator = evaluator.settle(evaluator.apply(partial, accumulator));
    }
    return accumulator;
  }

  private @Nullable Value subtract(Value x, Value y) {
    if (x instanceof NaturalV a && y instanceof NaturalV b) {
      return new NaturalV(b.value().subtract(a.value()).max(BigInteger.ZERO));
    }
    if (x instanceof NaturalV a && a.value().signum() == 0) {
      return y;
    }
    if (y instanceof NaturalV b && b.value().signum() == 0) {
      return y;
    }
    return new Conversion(evaluator).equal(x, y) ? Values.ZERO : null;
  }

  private Value decimal(BigInteger n, boolean signed) {
    // Rendering in base ten is quadratic in the worst case, so it is charged like that.
    long words = n.bitLength() >> 6;
    evaluator.meter().steps(words * words);
    String digits = n.toString();
    return Values.text(signed && n.signum() >= 0 ? "+" + digits : digits);
  }

  private Value ofNatural(Builtin builtin, BigInteger n) {
    return switch (builtin) {
      case NATURAL_IS_ZERO -> BoolV.of(n.signum() == 0);
      case NATURAL_EVEN -> BoolV.of(!n.testBit(0));
      case NATURAL_ODD -> BoolV.of(n.testBit(0));
      case NATURAL_TO_INTEGER -> new IntegerV(n);
      default -> decimal(n, false);
    };
  }

  private Value ofInteger(Builtin builtin, BigInteger n) {
    return switch (builtin) {
      case INTEGER_TO_DOUBLE -> new Value.DoubleV(n.doubleValue());
      case INTEGER_NEGATE -> new IntegerV(n.negate());
      case INTEGER_CLAMP -> new NaturalV(n.max(BigInteger.ZERO));
      default -> decimal(n, true);
    };
  }

  private @Nullable Value ofList(Builtin builtin, Value element, ListV list) {
    Seq elements = list.elements();
    int n = elements.size();
    return switch (builtin) {
      case LIST_LENGTH -> Values.natural(n);
      case LIST_HEAD ->
          n == 0 ? Values.applied(Builtin.NONE, element) : Values.some(elements.get(0));
      case LIST_LAST ->
          n == 0 ? Values.applied(Builtin.NONE, element) : Values.some(elements.get(n - 1));
      case LIST_REVERSE -> n < 2 ? list : Values.listOf(Seq.of(reversed(elements)));
      default -> indexed(element, elements);
    };
  }

  private Value[] reversed(Seq elements) {
    Value[] out = new Value[elements.size()];
    evaluator.meter().nodes(out.length);
    int at = out.length;
    for (Value v : elements) {
      out[--at] = v;
    }
    return out;
  }

  private Value indexed(Value element, Seq elements) {
    if (elements.size() == 0) {
      Value[] types = {Values.NATURAL, element};
      return Values.emptyList(Values.list(Values.recordType(INDEXED, types)));
    }
    Value[] out = new Value[elements.size()];
    evaluator.meter().nodes(3L * out.length);
    int at = 0;
    for (Value v : elements) {
      out[at] = Values.record(INDEXED, new Value[] {Values.natural(at), v});
      at++;
    }
    return Values.listOf(Seq.of(out));
  }

  private Value show(TextV text) {
    evaluator.meter().text(text.rope().length());
    String shown = TextShow.of(text.rope().flatten(evaluator.meter()));
    evaluator.meter().text(shown.length());
    return Values.text(shown);
  }

  private @Nullable Value replace(Value needle, Value replacement, Value haystack) {
    if (!(needle instanceof TextV n) || n.rope().hasHoles()) {
      return null;
    }
    String search = n.rope().flatten(evaluator.meter());
    if (search.isEmpty()) {
      return haystack;
    }
    if (!(haystack instanceof TextV h) || h.rope().hasHoles()) {
      return null;
    }
    String text = h.rope().flatten(evaluator.meter());
    Rope with = null;
    Rope out = Rope.empty();
    int from = 0;
    for (int at = text.indexOf(search); at >= 0; at = text.indexOf(search, from)) {
      evaluator.meter().step();
      with = with == null ? Evaluator.rope(evaluator.force(replacement)) : with;
      out = out.join(Rope.of(text.substring(from, at))).join(with);
      from = at + search.length();
    }
    return Evaluator.text(out.join(Rope.of(text.substring(from))));
  }
}
