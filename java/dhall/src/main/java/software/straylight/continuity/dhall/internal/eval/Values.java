package software.straylight.continuity.dhall.internal.eval;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Operator;

/** Makes values, computing the bound of each from its parts. */
public final class Values {
  private static final Value[] NONE = {};
  private static final String[] NO_LABELS = {};
  private static final Map<Builtin, Value> BUILTINS = new EnumMap<>(Builtin.class);

  static {
    for (Builtin builtin : Builtin.values()) {
      BUILTINS.put(builtin, new Value.BuiltinV(builtin, NONE, 0));
    }
  }

  public static final Value BOOL = builtin(Builtin.BOOL);
  public static final Value NATURAL = builtin(Builtin.NATURAL);
  public static final Value INTEGER = builtin(Builtin.INTEGER);
  public static final Value DOUBLE = builtin(Builtin.DOUBLE);
  public static final Value TEXT = builtin(Builtin.TEXT);
  public static final Value BYTES = builtin(Builtin.BYTES);
  public static final Value DATE = builtin(Builtin.DATE);
  public static final Value TIME = builtin(Builtin.TIME);
  public static final Value TIME_ZONE = builtin(Builtin.TIME_ZONE);
  public static final Value ZERO = new Value.NaturalV(BigInteger.ZERO);
  public static final Value.RecordV EMPTY_RECORD = new Value.RecordV(NO_LABELS, NONE, 0);
  public static final Value.RecordTypeV EMPTY_RECORD_TYPE =
      new Value.RecordTypeV(NO_LABELS, NONE, 0);

  private Values() {}

  public static Value builtin(Builtin builtin) {
    Value value = BUILTINS.get(builtin);
    if (value == null) {
      throw new IllegalArgumentException("no value for " + builtin);
    }
    return value;
  }

  static int bound(@Nullable Value[] values) {
    int bound = 0;
    for (Value v : values) {
      if (v != null) {
        bound = Math.max(bound, v.bound());
      }
    }
    return bound;
  }

  private static int bound(Value a, Value b) {
    return Math.max(a.bound(), b.bound());
  }

  public static Value.BuiltinV applied(Builtin builtin, Value... arguments) {
    return new Value.BuiltinV(builtin, arguments, bound(arguments));
  }

  public static Value list(Value element) {
    return applied(Builtin.LIST, element);
  }

  public static Value optional(Value element) {
    return applied(Builtin.OPTIONAL, element);
  }

  public static Value.RecordV record(String[] labels, Value[] values) {
    return new Value.RecordV(labels, values, bound(values));
  }

  public static Value.RecordTypeV recordType(String[] labels, Value[] types) {
    return new Value.RecordTypeV(labels, types, bound(types));
  }

  public static Value.UnionTypeV unionType(String[] labels, @Nullable Value[] types) {
    return new Value.UnionTypeV(labels, types, bound(types));
  }

  public static Value.UnionV union(Value.UnionTypeV type, String label, @Nullable Value payload) {
    int bound = payload == null ? type.bound() : bound(type, payload);
    return new Value.UnionV(type, label, payload, bound);
  }

  public static Value.SomeV some(Value value) {
    return new Value.SomeV(value, value.bound());
  }

  static Value.ListV listOf(Seq elements) {
    return new Value.ListV(elements, null, elements.bound());
  }

  static Value.ListV emptyList(Value type) {
    return new Value.ListV(Seq.EMPTY, type, type.bound());
  }

  static Value.AppV app(Value function, Value argument) {
    return new Value.AppV(function, argument, bound(function, argument));
  }

  public static Value.OpV op(Operator operator, Value left, Value right) {
    return new Value.OpV(operator, left, right, bound(left, right));
  }

  /** A function of the evaluator itself, whose body mentions nothing but its argument. */
  public static Value.LambdaV function(String label, Value domain, int bound, Value.Body body) {
    return new Value.LambdaV(label, domain, body, Math.max(bound, domain.bound()));
  }

  /** A function type whose codomain is made from its argument. */
  public static Value.PiV pi(String label, Value domain, int bound, Value.Body codomain) {
    return new Value.PiV(label, domain, codomain, Math.max(bound, domain.bound()));
  }

  /** A function type whose codomain does not depend on the argument. */
  public static Value.PiV arrow(Value domain, Value codomain) {
    return new Value.PiV("_", domain, (evaluator, argument) -> codomain, bound(domain, codomain));
  }

  public static Value natural(long value) {
    return new Value.NaturalV(BigInteger.valueOf(value));
  }

  public static Value text(String value) {
    return new Value.TextV(Rope.of(value));
  }
}
