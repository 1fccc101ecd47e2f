package software.straylight.continuity.dhall.internal.eval;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/**
 * What an expression evaluates to: a weak head normal form, or a {@link Thunk} that becomes one.
 * Values share, so a normal form that would be exponentially large is a small graph until it is
 * read back.
 *
 * <p>{@link #bound()} is an upper bound on (level + 1) of the variables that may occur in the
 * value: 0 means certainly closed. It is conservative, and it is how the checker knows that a type
 * does not depend on a binder without looking into it.
 */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Value {
  int bound();

  /** A value not yet computed. Computed at most once. */
  abstract sealed class Thunk implements Value permits Suspended, Delayed {
    private @Nullable Value value;
    private final int bound;

    Thunk(int bound) {
      this.bound = bound;
    }

    @Override
    public final int bound() {
      return bound;
    }

    final Value force(Evaluator evaluator) {
      Value known = value;
      if (known == null) {
        known = compute(evaluator);
        value = known;
        release();
      }
      return known;
    }

    final @Nullable Value known() {
      return value;
    }

    abstract Value compute(Evaluator evaluator);

    /** Drops what only the computation needed. */
    abstract void release();
  }

  /** An expression waiting in its environment. */
  final class Suspended extends Thunk {
    private @Nullable Env env;
    private @Nullable Expr expr;

    Suspended(Env env, Expr expr) {
      super(env.bound());
      this.env = env;
      this.expr = expr;
    }

    @Override
    Value compute(Evaluator evaluator) {
      if (expr == null || env == null) {
        throw new IllegalStateException("a released thunk has a value");
      }
      return evaluator.eval(expr, env);
    }

    @Override
    void release() {
      env = null;
      expr = null;
    }
  }

  /** A computation of the evaluator itself. */
  final class Delayed extends Thunk {
    private @Nullable Computation computation;

    Delayed(int bound, Computation computation) {
      super(bound);
      this.computation = computation;
    }

    @Override
    Value compute(Evaluator evaluator) {
      if (computation == null) {
        throw new IllegalStateException("a released thunk has a value");
      }
      return evaluator.force(computation.run(evaluator));
    }

    @Override
    void release() {
      computation = null;
    }
  }

  /** What a {@link Delayed} runs. */
  interface Computation {
    Value run(Evaluator evaluator);
  }

  /** The part of a function that waits for its argument. */
  interface Body {
    Value apply(Evaluator evaluator, Value argument);
  }

  /** A body that is an expression in an environment. */
  record Closure(Env env, Expr expr) implements Body {
    @Override
    public Value apply(Evaluator evaluator, Value argument) {
      return evaluator.eval(expr, env.push(argument));
    }
  }

  record ConstV(Universe universe) implements Value {
    public static final ConstV TYPE = new ConstV(Universe.TYPE);
    public static final ConstV KIND = new ConstV(Universe.KIND);
    public static final ConstV SORT = new ConstV(Universe.SORT);

    public static ConstV of(Universe universe) {
      return switch (universe) {
        case TYPE -> TYPE;
        case KIND -> KIND;
        case SORT -> SORT;
      };
    }

    @Override
    public int bound() {
      return 0;
    }
  }

  /** A builtin with the arguments it has so far; with all of them it is stuck or a type. */
  record BuiltinV(Builtin builtin, Value[] arguments, int bound) implements Value {}

  record LambdaV(String label, Value domain, Body body, int bound) implements Value {}

  record PiV(String label, Value domain, Body codomain, int bound) implements Value {}

  /** A variable that a binder of the expression binds; {@code type} is its type where known. */
  record VarV(int level, @Nullable Value type) implements Value {
    @Override
    public int bound() {
      return level < 0 ? Integer.MAX_VALUE : level + 1;
    }
  }

  /** A variable that nothing binds (only where untyped expressions are normalised). */
  record FreeV(String label, long index) implements Value {
    @Override
    public int bound() {
      return Integer.MAX_VALUE;
    }
  }

  record AppV(Value function, Value argument, int bound) implements Value {}

  record BoolV(boolean value) implements Value {
    public static final BoolV TRUE = new BoolV(true);
    public static final BoolV FALSE = new BoolV(false);

    public static BoolV of(boolean value) {
      return value ? TRUE : FALSE;
    }

    @Override
    public int bound() {
      return 0;
    }
  }

  record NaturalV(BigInteger value) implements Value {
    @Override
    public int bound() {
      return 0;
    }
  }

  record IntegerV(BigInteger value) implements Value {
    @Override
    public int bound() {
      return 0;
    }
  }

  record DoubleV(double value) implements Value {
    @Override
    public int bound() {
      return 0;
    }
  }

  record TextV(Rope rope) implements Value {
    @Override
    public int bound() {
      return rope.bound();
    }
  }

  /** A literal of type Bytes, Date, Time or TimeZone. */
  record LiteralV(Expr literal) implements Value {
    @Override
    public int bound() {
      return 0;
    }
  }

  /** A list; {@code type} (the whole annotation) only where the list is empty. */
  record ListV(Seq elements, @Nullable Value type, int bound) implements Value {}

  record SomeV(Value value, int bound) implements Value {}

  record RecordV(String[] labels, Value[] values, int bound) implements Value {}

  /** A record type; its universe is remembered once it was computed. */
  final class RecordTypeV implements Value {
    public final String[] labels;
    public final Value[] types;
    private final int bound;
    public @Nullable Universe universe;

    RecordTypeV(String[] labels, Value[] types, int bound) {
      this.labels = labels;
      this.types = types;
      this.bound = bound;
    }

    @Override
    public int bound() {
      return bound;
    }
  }

  /** A union type; an alternative without a type has null. */
  final class UnionTypeV implements Value {
    public final String[] labels;
    public final @Nullable Value[] types;
    private final int bound;
    public @Nullable Universe universe;

    UnionTypeV(String[] labels, @Nullable Value[] types, int bound) {
      this.labels = labels;
      this.types = types;
      this.bound = bound;
    }

    @Override
    public int bound() {
      return bound;
    }
  }

  /** A constructor that still waits for its value. */
  record ConstructorV(UnionTypeV union, String label) implements Value {
    @Override
    public int bound() {
      return union.bound();
    }
  }

  /** A value of a union type; no payload where the alternative has none. */
  record UnionV(UnionTypeV union, String label, @Nullable Value payload, int bound)
      implements Value {}

  record OpV(Operator operator, Value left, Value right, int bound) implements Value {}

  record IfV(Value condition, Value then, Value otherwise, int bound) implements Value {}

  record MergeV(Value handlers, Value union, @Nullable Value type, int bound) implements Value {}

  record ToMapV(Value record, @Nullable Value type, int bound) implements Value {}

  record ShowConstructorV(Value value) implements Value {
    @Override
    public int bound() {
      return value.bound();
    }
  }

  record FieldV(Value record, String label) implements Value {
    @Override
    public int bound() {
      return record.bound();
    }
  }

  record ProjectV(Value record, String[] labels) implements Value {
    @Override
    public int bound() {
      return record.bound();
    }
  }

  record ProjectTypeV(Value record, Value type, int bound) implements Value {}

  record WithV(Value record, @Nullable String[] path, Value value, int bound) implements Value {}

  record AssertV(Value type) implements Value {
    @Override
    public int bound() {
      return type.bound();
    }
  }
}
