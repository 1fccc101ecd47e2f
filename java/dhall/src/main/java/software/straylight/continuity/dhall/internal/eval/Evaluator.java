package software.straylight.continuity.dhall.internal.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Operator;

/**
 * The environment machine: evaluates expressions to weak head normal form (beta-normalization.md),
 * lazily and with sharing. Assumes {@link
 * software.straylight.continuity.dhall.internal.syntax.Scope} has seen the expression. Works on
 * untyped and open expressions too: what does not reduce stays as it is.
 */
public final class Evaluator {
  private final Meter meter;
  private final BuiltinRules builtins = new BuiltinRules(this);
  private final OperatorRules operators = new OperatorRules(this);
  private final RecordRules records = new RecordRules(this);

  public Evaluator(Meter meter) {
    this.meter = meter;
  }

  public Meter meter() {
    return meter;
  }

  /** The selection of a field, or of a constructor of a union type. */
  public Value select(Value record, String label) {
    return records.field(force(record), label);
  }

  /** {@code left ⩓ right} of two record types. */
  public Value combineTypes(Value left, Value right) {
    return operators.combineTypes(force(left), force(right));
  }

  RecordRules records() {
    return records;
  }

  /** The weak head normal form of a value. */
  public Value force(Value value) {
    return value instanceof Value.Thunk thunk ? thunk.force(this) : value;
  }

  Value delayed(int bound, Value.Computation computation) {
    return new Value.Delayed(bound, computation);
  }

  /** A value for the expression without doing more than constant work for it. */
  public Value delay(Expr expr, Env env) {
    return switch (expr) {
      case Expr.Var v -> variable(v, env);
      case Expr.TextLit t ->
          t.holes().length == 0
              ? new Value.TextV(Rope.of(t.chunks()[0]))
              : new Value.Suspended(env, t);
      case Expr.BuiltinRef b -> Values.builtin(b.builtin());
      case Expr.NaturalLit n -> new Value.NaturalV(n.value());
      case Expr.BoolLit b -> Value.BoolV.of(b.value());
      case Expr.RecordLit r -> record(r, env);
      case Expr.Embedded e -> embedded(e);
      case Expr.Const c -> Value.ConstV.of(c.universe());
      case Expr.Lambda l -> lambda(l, env);
      case Expr.IntegerLit n -> new Value.IntegerV(n.value());
      case Expr.DoubleLit d -> new Value.DoubleV(d.value());
      case Expr.Op o ->
          isArithmetic(o.operator()) ? arithmetic(o, env) : new Value.Suspended(env, o);
      default -> new Value.Suspended(env, expr);
    };
  }

  private static boolean isArithmetic(Operator operator) {
    return operator == Operator.PLUS || operator == Operator.TEXT_APPEND;
  }

  /** Sums of what is known are computed at once, so that chains of definitions stay flat. */
  private Value arithmetic(Expr.Op o, Env env) {
    Value left = knownOperand(o.left(), env);
    Value right = left == null ? null : knownOperand(o.right(), env);
    return left == null || right == null
        ? new Value.Suspended(env, o)
        : operators.apply(o.operator(), left, right);
  }

  private @Nullable Value knownOperand(Expr e, Env env) {
    Value v =
        switch (e) {
          case Expr.Var x -> variable(x, env);
          case Expr.NaturalLit n -> new Value.NaturalV(n.value());
          case Expr.TextLit t ->
              t.holes().length == 0 ? new Value.TextV(Rope.of(t.chunks()[0])) : null;
          default -> null;
        };
    if (v instanceof Value.Thunk thunk) {
      v = thunk.known();
    }
    return v instanceof Value.NaturalV || v instanceof Value.TextV ? v : null;
  }

  private static Value variable(Expr.Var v, Env env) {
    int slot = v.slot();
    return slot == Expr.Var.FREE ? new Value.FreeV(v.label(), v.freeIndex()) : env.get(slot);
  }

  private static Value embedded(Expr.Embedded e) {
    return ((ClosedValue) e.closed()).value();
  }

  private Value.LambdaV lambda(Expr.Lambda l, Env env) {
    Value domain = delay(l.domain(), env);
    return new Value.LambdaV(l.label(), domain, new Value.Closure(env, l.body()), env.bound());
  }

  private Value.RecordV record(Expr.RecordLit r, Env env) {
    meter.enter();
    Value[] values = delayAll(r.values(), env);
    meter.leave();
    return Values.record(r.labels(), values);
  }

  private Value[] delayAll(Expr[] exprs, Env env) {
    Value[] out = new Value[exprs.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = delay(exprs[i], env);
    }
    meter.nodes(out.length);
    return out;
  }

  private @Nullable Value delayOrNull(@Nullable Expr expr, Env env) {
    return expr == null ? null : delay(expr, env);
  }

  /** Evaluates to weak head normal form; tail positions loop. */
  public Value eval(Expr start, Env startEnv) {
    meter.enter();
    Expr expr = start;
    Env env = startEnv;
    Value result = null;
    while (result == null) {
      meter.step();
      switch (expr) {
        case Expr.Var v -> result = force(variable(v, env));
        case Expr.App a -> {
          List<Expr> arguments = new ArrayList<>(4);
          Expr head = a;
          while (head instanceof Expr.App inner) {
            arguments.add(inner.argument());
            head = inner.function();
          }
          Value function = eval(head, env);
          for (int i = arguments.size() - 1; i > 0; i--) {
            function = apply(function, delay(arguments.get(i), env));
          }
          Value last = delay(arguments.getFirst(), env);
          if (function instanceof Value.LambdaV f && f.body() instanceof Value.Closure c) {
            env = c.env().push(last);
            expr = c.expr();
          } else {
            result = apply(function, last);
          }
        }
        case Expr.Let l -> {
          env = env.push(delay(l.value(), env));
          expr = l.body();
        }
        case Expr.Annot a -> expr = a.value();
        case Expr.If i -> {
          Value condition = eval(i.condition(), env);
          if (condition instanceof Value.BoolV b) {
            expr = b.value() ? i.then() : i.otherwise();
          } else {
            result =
                operators.conditional(condition, delay(i.then(), env), delay(i.otherwise(), env));
          }
        }
        default -> result = evalOne(expr, env);
      }
    }
    meter.leave();
    return result;
  }

  private Value evalOne(Expr expr, Env env) {
    return switch (expr) {
      case Expr.Op o -> operation(o, env);
      case Expr.Field f -> records.field(eval(f.record(), env), f.label());
      case Expr.RecordLit r -> record(r, env);
      case Expr.ListLit l -> Values.listOf(Seq.of(delayAll(l.elements(), env)));
      case Expr.TextLit t -> text(t, env);
      case Expr.Lambda l -> lambda(l, env);
      case Expr.Some s -> Values.some(delay(s.value(), env));
      case Expr.Merge m ->
          records.merge(eval(m.handlers(), env), eval(m.union(), env), delayOrNull(m.type(), env));
      case Expr.EmptyList l -> Values.emptyList(delay(l.type(), env));
      case Expr.Pi p ->
          new Value.PiV(
              p.label(), delay(p.domain(), env), new Value.Closure(env, p.codomain()), env.bound());
      case Expr.RecordType r -> Values.recordType(r.labels(), delayAll(r.types(), env));
      case Expr.UnionType u -> {
        @Nullable Value[] types = new @Nullable Value[u.types().length];
        for (int i = 0; i < types.length; i++) {
          types[i] = delayOrNull(u.types()[i], env);
        }
        yield Values.unionType(u.labels(), types);
      }
      case Expr.Project p -> records.project(eval(p.record(), env), p.labels());
      case Expr.ProjectType p -> records.projectType(eval(p.record(), env), eval(p.type(), env));
      case Expr.With w -> records.with(eval(w.record(), env), w.path(), 0, delay(w.value(), env));
      case Expr.ToMap t -> records.toMap(eval(t.record(), env), delayOrNull(t.type(), env));
      case Expr.ShowConstructor s -> records.showConstructor(eval(s.value(), env));
      case Expr.Assert a -> new Value.AssertV(delay(a.type(), env));
      case Expr.BytesLit b -> new Value.LiteralV(b);
      case Expr.DateLit d -> new Value.LiteralV(d);
      case Expr.TimeLit t -> new Value.LiteralV(t);
      case Expr.TimeZoneLit z -> new Value.LiteralV(z);
      case Expr.Embedded e -> force(embedded(e));
      case Expr.Const c -> Value.ConstV.of(c.universe());
      case Expr.BuiltinRef b -> Values.builtin(b.builtin());
      case Expr.BoolLit b -> Value.BoolV.of(b.value());
      case Expr.NaturalLit n -> new Value.NaturalV(n.value());
      case Expr.IntegerLit n -> new Value.IntegerV(n.value());
      case Expr.DoubleLit d -> new Value.DoubleV(d.value());
      case Expr.Import i ->
          throw new IllegalArgumentException("an unresolved import cannot be evaluated");
      case Expr.Var v -> throw new AssertionError("evaluated by the caller");
      case Expr.App a -> throw new AssertionError("evaluated by the caller");
      case Expr.Let l -> throw new AssertionError("evaluated by the caller");
      case Expr.Annot a -> throw new AssertionError("evaluated by the caller");
      case Expr.If i -> throw new AssertionError("evaluated by the caller");
    };
  }

  /** Operators nest to the left without bound, so the left spine is walked in a loop. */
  private Value operation(Expr.Op start, Env env) {
    List<Expr.Op> spine = new ArrayList<>(4);
    Expr e = start;
    while (e instanceof Expr.Op o) {
      spine.add(o);
      e = o.left();
    }
    Value left = eval(e, env);
    for (int i = spine.size() - 1; i >= 0; i--) {
      Expr.Op o = spine.get(i);
      left = operators.apply(o.operator(), left, delay(o.right(), env));
    }
    return left;
  }

  private Value text(Expr.TextLit t, Env env) {
    Rope rope = Rope.of(t.chunks()[0]);
    for (int i = 0; i < t.holes().length; i++) {
      rope = rope.join(rope(eval(t.holes()[i], env))).join(Rope.of(t.chunks()[i + 1]));
    }
    return text(rope);
  }

  static Rope rope(Value value) {
    return value instanceof Value.TextV t ? t.rope() : new Rope.Hole(value);
  }

  /** A text that is one hole and nothing else is what stands in the hole. */
  static Value text(Rope rope) {
    return rope instanceof Rope.Hole hole ? hole.value() : new Value.TextV(rope);
  }

  /** Applies a function in weak head normal form; the result is in weak head normal form. */
  public Value apply(Value function, Value argument) {
    return switch (function) {
      case Value.LambdaV f -> force(f.body().apply(this, argument));
      case Value.BuiltinV b ->
          b.builtin().arity() > b.arguments().length
              ? builtins.apply(b, argument)
              : Values.app(b, argument);
      case Value.ConstructorV c -> Values.union(c.union(), c.label(), argument);
      default -> Values.app(function, argument);
    };
  }

  /** Forces what an accumulator of a fold holds, so that no chain of thunks grows with the fold. */
  Value settle(Value value) {
    Value v = force(value);
    switch (v) {
      case Value.RecordV r -> {
        for (Value field : r.values()) {
          force(field);
        }
      }
      case Value.SomeV s -> force(s.value());
      default -> {}
    }
    return v;
  }
}
