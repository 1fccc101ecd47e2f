package software.straylight.continuity.dhall.internal.check;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.eval.ClosedValue;
import software.straylight.continuity.dhall.internal.eval.Conversion;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Values;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/**
 * Infers types (type-inference.md) on values: types are compared by conversion, never substituted
 * into or normalised again. An expected type is pushed into record literals and lists, which saves
 * building the type of every one of many equal records.
 */
@SuppressWarnings("ReferenceEquality")
public final class Checker {
  final Evaluator evaluator;
  final TypeOf types;
  final TypeErrors errors;
  final Meter meter;
  private final OperatorChecker operators;
  private final RecordChecker records;
  private final BindingChecker bindings;

  private Checker(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.meter = evaluator.meter();
    this.types = new TypeOf(evaluator);
    this.errors = new TypeErrors(evaluator);
    this.operators = new OperatorChecker(this);
    this.records = new RecordChecker(this);
    this.bindings = new BindingChecker(this);
  }

  /** The type of a closed, resolved expression. */
  public static Value infer(Evaluator evaluator, Expr expr) {
    return new Checker(evaluator).infer(Context.EMPTY, expr);
  }

  boolean same(Value a, Value b) {
    return new Conversion(evaluator).equal(a, b);
  }

  Value eval(Context context, Expr expr) {
    return evaluator.delay(expr, context.values());
  }

  /** The universe of a type, or an error where it has none. */
  Universe universe(Context context, long span, Value type) {
    Universe universe = types.universe(type);
    if (universe == null) {
      throw errors.error(
          span,
          "`" + errors.show(context, type) + "` has no type, so nothing can have it as its type",
          "kinds cannot be stored or passed: use a type here");
    }
    return universe;
  }

  /** Demands that the type lives in {@code Type}. */
  void term(Context context, long span, Value type, String what) {
    if (universe(context, span, type) != Universe.TYPE) {
      throw errors.wrongShape(context, span, what, "a value whose type is a `Type`", type, null);
    }
  }

  /** Infers the type of something that must itself be a type; answers its universe. */
  Universe inferUniverse(Context context, Expr type, String what) {
    Value kind = evaluator.force(infer(context, type));
    if (kind instanceof Value.ConstV c) {
      return c.universe();
    }
    throw errors.wrongShape(
        context, type.span(), what, "a type", kind, "this is a value; its type was expected");
  }

  /** Checks against an expected type and answers a type equal to it. */
  Value check(Context context, Expr expr, Value expected, String what) {
    if (expr instanceof Expr.RecordLit r
        && evaluator.force(expected) instanceof RecordTypeV t
        && (t.labels == r.labels() || Arrays.equals(t.labels, r.labels()))) {
      meter.enter();
      for (int i = 0; i < t.types.length; i++) {
        check(context, r.values()[i], t.types[i], what);
      }
      meter.leave();
      return expected;
    }
    if (expr instanceof Expr.ListLit l) {
      Value element = types.element(Builtin.LIST, expected);
      if (element != null) {
        meter.enter();
        for (Expr e : l.elements()) {
          check(context, e, element, what);
        }
        meter.leave();
        return expected;
      }
    }
    Value found = infer(context, expr);
    if (!same(expected, found)) {
      throw errors.mismatch(context, expr.span(), what, expected, found);
    }
    return found;
  }

  Value infer(Context context, Expr expr) {
    meter.enter();
    meter.step();
    Value type = inferOne(context, expr);
    meter.leave();
    return type;
  }

  private Value inferOne(Context context, Expr expr) {
    return switch (expr) {
      case Expr.Const c -> {
        if (c.universe() == Universe.SORT) {
          throw errors.error(c.span(), "`Sort` has no type", "it may only stand in an annotation");
        }
        yield c.universe() == Universe.TYPE ? Value.ConstV.KIND : Value.ConstV.SORT;
      }
      case Expr.BuiltinRef b -> BuiltinTypes.of(b.builtin());
      case Expr.Var v -> bindings.variable(context, v);
      case Expr.Lambda l -> bindings.lambda(context, l);
      case Expr.Pi p -> {
        Universe input = inferUniverse(context, p.domain(), "the argument's type is not a type");
        Context inside = context.bind(p.label(), eval(context, p.domain()));
        Universe output = inferUniverse(inside, p.codomain(), "the result's type is not a type");
        yield Value.ConstV.of(Universe.ofFunction(input, output));
      }
      case Expr.App a -> bindings.application(context, a);
      case Expr.Let l -> bindings.let(context, l);
      case Expr.Annot a -> bindings.annotation(context, a.value(), a.type());
      case Expr.BoolLit b -> Values.BOOL;
      case Expr.NaturalLit n -> Values.NATURAL;
      case Expr.IntegerLit n -> Values.INTEGER;
      case Expr.DoubleLit d -> Values.DOUBLE;
      case Expr.TextLit t -> {
        for (Expr hole : t.holes()) {
          check(context, hole, Values.TEXT, "only Text can be interpolated");
        }
        yield Values.TEXT;
      }
      case Expr.BytesLit b -> Values.BYTES;
      case Expr.DateLit d -> Values.DATE;
      case Expr.TimeLit t -> Values.TIME;
      case Expr.TimeZoneLit z -> Values.TIME_ZONE;
      case Expr.EmptyList l -> emptyList(context, l);
      case Expr.ListLit l -> list(context, l);
      case Expr.Some s -> {
        Value type = infer(context, s.value());
        term(context, s.value().span(), type, "`Some` takes a value, not a type");
        yield Values.optional(type);
      }
      case Expr.RecordType r -> records.recordType(context, r);
      case Expr.RecordLit r -> records.recordLiteral(context, r);
      case Expr.UnionType u -> records.unionType(context, u);
      case Expr.Op o -> operators.infer(context, o);
      case Expr.If i -> conditional(context, i);
      case Expr.Merge m -> new MergeChecker(this).infer(context, m);
      case Expr.ToMap t -> records.toMap(context, t);
      case Expr.ShowConstructor s -> records.showConstructor(context, s);
      case Expr.Field f -> records.field(context, f);
      case Expr.Project p -> records.project(context, p);
      case Expr.ProjectType p -> records.projectType(context, p);
      case Expr.With w -> records.with(context, w);
      case Expr.Assert a -> assertion(context, a);
      case Expr.Embedded e -> embedded(e);
      case Expr.Import i -> throw errors.error(i.span(), "the import is not resolved", null);
    };
  }

  private static Value embedded(Expr.Embedded e) {
    Value type = ((ClosedValue) e.closed()).type();
    if (type == null) {
      throw new IllegalStateException("an embedded value without a type");
    }
    return type;
  }

  private Value emptyList(Context context, Expr.EmptyList l) {
    inferUniverse(context, l.type(), "the annotation of an empty list is not a type");
    Value type = evaluator.force(eval(context, l.type()));
    Value element = types.element(Builtin.LIST, type);
    if (element == null) {
      throw errors.wrongShape(
          context,
          l.type().span(),
          "an empty list has the type `List T`",
          "List T",
          type,
          "write `[] : List …`");
    }
    term(context, l.type().span(), element, "a list holds values, not types");
    return type;
  }

  private Value list(Context context, Expr.ListLit l) {
    Expr[] elements = l.elements();
    Value first = infer(context, elements[0]);
    term(context, elements[0].span(), first, "a list holds values, not types");
    for (int i = 1; i < elements.length; i++) {
      check(context, elements[i], first, "the list's elements have different types");
    }
    return Values.list(first);
  }

  private Value conditional(Context context, Expr.If i) {
    check(context, i.condition(), Values.BOOL, "the condition of an `if` is a Bool");
    Value then = infer(context, i.then());
    universe(context, i.then().span(), then);
    Value otherwise = infer(context, i.otherwise());
    universe(context, i.otherwise().span(), otherwise);
    if (!same(then, otherwise)) {
      throw errors.mismatch(
          context,
          i.otherwise().span(),
          "the branches of an `if` have different types",
          then,
          otherwise);
    }
    return then;
  }

  private Value assertion(Context context, Expr.Assert a) {
    Universe universe = inferUniverse(context, a.type(), "`assert` takes an equivalence");
    Value type = evaluator.force(eval(context, a.type()));
    if (universe != Universe.TYPE
        || !(type instanceof Value.OpV o)
        || o.operator() != Operator.EQUIVALENT) {
      throw errors.wrongShape(
          context, a.type().span(), "`assert` takes an equivalence", "x ≡ y", type, null);
    }
    if (!same(o.left(), o.right())) {
      throw DhallException.of(
              DhallErrorCode.ASSERTION,
              "the two sides of the assertion differ",
              List.of(
                  "left:  " + errors.show(context, o.left()),
                  "right: " + errors.show(context, o.right())),
              "correct the side that is wrong; both are shown evaluated")
          .at(a.span());
    }
    return type;
  }

  /** Demands sorted labels without repetition. */
  void unique(String[] labels, long span, String what) {
    for (int i = 1; i < labels.length; i++) {
      if (labels[i].equals(labels[i - 1])) {
        throw errors.error(
            span,
            "the " + what + " `" + Labels.entry(labels[i]) + "` appears twice",
            "remove one of them");
      }
    }
  }

  @Nullable Value elementOf(Builtin constructor, Value type) {
    return types.element(constructor, type);
  }
}
