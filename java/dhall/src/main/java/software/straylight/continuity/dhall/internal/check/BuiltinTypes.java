package software.straylight.continuity.dhall.internal.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Values;
import software.straylight.continuity.dhall.internal.syntax.Builtin;

/** The types of the builtins (type-inference.md). */
final class BuiltinTypes {
  private static final Value TYPE = Value.ConstV.TYPE;
  private static final Map<Builtin, Value> TYPES = new EnumMap<>(Builtin.class);

  static {
    for (Builtin builtin : Builtin.values()) {
      TYPES.put(builtin, make(builtin));
    }
  }

  private BuiltinTypes() {}

  static Value of(Builtin builtin) {
    Value type = TYPES.get(builtin);
    if (type == null) {
      throw new IllegalArgumentException("no type for " + builtin);
    }
    return type;
  }

  private static Value forall(String label, Value domain, UnaryOperator<Value> codomain) {
    return Values.pi(label, domain, 0, (e, x) -> codomain.apply(x));
  }

  /** A function type over a body that already mentions variables of outer binders. */
  private static Value inner(String label, Value domain, Value outer, Value codomain) {
    return Values.pi(label, domain, Math.max(outer.bound(), codomain.bound()), (e, x) -> codomain);
  }

  private static Value make(Builtin builtin) {
    return switch (builtin) {
      case NATURAL_BUILD -> Values.arrow(naturalFold(), Values.NATURAL);
      case NATURAL_FOLD -> Values.arrow(Values.NATURAL, naturalFold());
      case NATURAL_IS_ZERO, NATURAL_EVEN, NATURAL_ODD -> Values.arrow(Values.NATURAL, Values.BOOL);
      case NATURAL_TO_INTEGER -> Values.arrow(Values.NATURAL, Values.INTEGER);
      case NATURAL_SHOW -> Values.arrow(Values.NATURAL, Values.TEXT);
      case NATURAL_SUBTRACT ->
          Values.arrow(Values.NATURAL, Values.arrow(Values.NATURAL, Values.NATURAL));
      case INTEGER_TO_DOUBLE -> Values.arrow(Values.INTEGER, Values.DOUBLE);
      case INTEGER_SHOW -> Values.arrow(Values.INTEGER, Values.TEXT);
      case INTEGER_NEGATE -> Values.arrow(Values.INTEGER, Values.INTEGER);
      case INTEGER_CLAMP -> Values.arrow(Values.INTEGER, Values.NATURAL);
      case DOUBLE_SHOW -> Values.arrow(Values.DOUBLE, Values.TEXT);
      case LIST_BUILD -> forall("a", TYPE, a -> Values.arrow(listFold(a), Values.list(a)));
      case LIST_FOLD -> forall("a", TYPE, a -> Values.arrow(Values.list(a), listFold(a)));
      case LIST_LENGTH -> forall("a", TYPE, a -> Values.arrow(Values.list(a), Values.NATURAL));
      case LIST_HEAD, LIST_LAST ->
          forall("a", TYPE, a -> Values.arrow(Values.list(a), Values.optional(a)));
      case LIST_INDEXED ->
          forall("a", TYPE, a -> Values.arrow(Values.list(a), Values.list(indexed(a))));
      case LIST_REVERSE -> forall("a", TYPE, a -> Values.arrow(Values.list(a), Values.list(a)));
      case TEXT_SHOW -> Values.arrow(Values.TEXT, Values.TEXT);
      case TEXT_REPLACE -> named("needle", named("replacement", named("haystack", Values.TEXT)));
      case DATE_SHOW -> Values.arrow(Values.DATE, Values.TEXT);
      case TIME_SHOW -> Values.arrow(Values.TIME, Values.TEXT);
      case TIME_ZONE_SHOW -> Values.arrow(Values.TIME_ZONE, Values.TEXT);
      case BOOL, NATURAL, INTEGER, DOUBLE, TEXT, BYTES, DATE, TIME, TIME_ZONE -> TYPE;
      case LIST, OPTIONAL -> Values.arrow(TYPE, TYPE);
      case NONE -> forall("A", TYPE, Values::optional);
    };
  }

  private static Value named(String label, Value codomain) {
    return Values.pi(label, Values.TEXT, codomain.bound(), (e, x) -> codomain);
  }

  private static Value naturalFold() {
    return forall(
        "natural", TYPE, n -> inner("succ", Values.arrow(n, n), n, inner("zero", n, n, n)));
  }

  private static Value listFold(Value a) {
    return Values.pi(
        "list",
        TYPE,
        a.bound(),
        (e, list) ->
            inner(
                "cons",
                Values.arrow(a, Values.arrow(list, list)),
                list,
                inner("nil", list, list, list)));
  }

  private static Value indexed(Value a) {
    return Values.recordType(new String[] {"index", "value"}, new Value[] {Values.NATURAL, a});
  }
}
