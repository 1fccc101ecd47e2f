package software.straylight.continuity.dhall.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.RecordMerge;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Values;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Span;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/** The types of operators; the left spine of a chain is walked in a loop. */
final class OperatorChecker {
  private final Checker checker;

  OperatorChecker(Checker checker) {
    this.checker = checker;
  }

  /** The type of the left side of a chain, and its value where an operator needs it. */
  private record Left(Expr expr, Value type, @Nullable Value value) {}

  Value infer(Context context, Expr.Op start) {
    List<Expr.Op> spine = new ArrayList<>(4);
    Expr e = start;
    while (e instanceof Expr.Op o) {
      spine.add(o);
      e = o.left();
    }
    Left left = new Left(e, checker.infer(context, e), null);
    for (Expr.Op o : spine.reversed()) {
      checker.evaluator.meter().step();
      left = step(context, left, o);
    }
    return left.type();
  }

  private Left step(Context context, Left left, Expr.Op o) {
    if (o.operator() == Operator.COMBINE_TYPES) {
      return combineTypes(context, left, o);
    }
    return new Left(o, type(context, left, o), null);
  }

  private Value type(Context context, Left left, Expr.Op o) {
    return switch (o.operator()) {
      case OR, AND, EQUAL, NOT_EQUAL ->
          both(context, left, o, Values.BOOL, "a Boolean operator takes two Bools");
      case PLUS, TIMES -> both(context, left, o, Values.NATURAL, "arithmetic takes two Naturals");
      case TEXT_APPEND -> both(context, left, o, Values.TEXT, "`++` joins two Texts");
      case LIST_APPEND -> append(context, left, o);
      case COMBINE -> combine(context, left, o);
      case PREFER -> prefer(context, left, o);
      case EQUIVALENT -> equivalent(context, left, o);
      case COMPLETE -> complete(context, left, o);
      case COMBINE_TYPES -> throw new IllegalStateException("handled by the caller");
      case ALTERNATIVE ->
          throw checker.errors.error(o.span(), "`?` stands between imports only", null);
    };
  }

  private Value both(Context context, Left left, Expr.Op o, Value expected, String what) {
    if (!checker.same(expected, left.type())) {
      throw checker.errors.mismatch(context, left.expr().span(), what, expected, left.type());
    }
    checker.check(context, o.right(), expected, what);
    return expected;
  }

  private Value append(Context context, Left left, Expr.Op o) {
    if (checker.elementOf(Builtin.LIST, left.type()) == null) {
      throw checker.errors.wrongShape(
          context,
          left.expr().span(),
          "`#` joins two lists",
          "List T",
          left.type(),
          "texts are joined by `++`, records by `∧` or `⫽`");
    }
    return checker.check(context, o.right(), left.type(), "`#` joins two lists of the same type");
  }

  private RecordTypeV recordType(Context context, Expr side, Value type, String what) {
    if (checker.evaluator.force(type) instanceof RecordTypeV r) {
      return r;
    }
    throw checker.errors.wrongShape(context, side.span(), what, "a record", type, null);
  }

  private Value combine(Context context, Left left, Expr.Op o) {
    String what = "`∧` joins two records";
    RecordTypeV l = recordType(context, left.expr(), left.type(), what);
    RecordTypeV r = recordType(context, o.right(), checker.infer(context, o.right()), what);
    return combined(context, o, "", l, r);
  }

  private Value combined(Context context, Expr.Op o, String path, RecordTypeV l, RecordTypeV r) {
    checker.evaluator.meter().enter();
    RecordMerge merge =
        RecordMerge.of(
            l.labels,
            l.types,
            r.labels,
            r.types,
            (label, a, b) -> collision(context, o, path + "." + Labels.entry(label), a, b));
    checker.evaluator.meter().leave();
    return Values.recordType(merge.labels(), merge.values());
  }

  private Value collision(Context context, Expr.Op o, String path, Value a, Value b) {
    if (checker.evaluator.force(a) instanceof RecordTypeV x
        && checker.evaluator.force(b) instanceof RecordTypeV y) {
      return combined(context, o, path, x, y);
    }
    boolean duplicate = o.span() == Span.NONE;
    throw checker.errors.error(
        o.span(),
        "both sides have the field `" + path.substring(1) + "`, and not as records",
        List.of(
            "left:  " + checker.errors.show(context, a),
            "right: " + checker.errors.show(context, b)),
        duplicate
            ? null
            : "use `⫽` (`//`) to prefer the right side, or remove one of the two definitions");
  }

  private Value prefer(Context context, Left left, Expr.Op o) {
    String what = "`⫽` joins two records";
    recordType(context, left.expr(), left.type(), what);
    Value right = checker.infer(context, o.right());
    recordType(context, o.right(), right, what);
    return checker.types.prefer(left.type(), right);
  }

  private Left combineTypes(Context context, Left left, Expr.Op o) {
    String what = "`⩓` joins two record types";
    Value known = left.value();
    Value l = checker.evaluator.force(known == null ? checker.eval(context, left.expr()) : known);
    Value kind = checker.evaluator.force(left.type());
    if (!(kind instanceof Value.ConstV c) || !(l instanceof RecordTypeV a)) {
      throw checker.errors.wrongShape(
          context, left.expr().span(), what, "a record type", kind, null);
    }
    Universe right = checker.inferUniverse(context, o.right(), what);
    Value r = checker.evaluator.force(checker.eval(context, o.right()));
    if (!(r instanceof RecordTypeV b)) {
      throw checker.errors.wrongShape(context, o.right().span(), what, "a record type", r, null);
    }
    Value value = combined(context, o, "", a, b);
    return new Left(o, Value.ConstV.of(c.universe().max(right)), value);
  }

  private Value equivalent(Context context, Left left, Expr.Op o) {
    String what = "`≡` compares two values, not types";
    checker.term(context, left.expr().span(), left.type(), what);
    Value right = checker.infer(context, o.right());
    checker.term(context, o.right().span(), right, what);
    if (!checker.same(left.type(), right)) {
      throw checker.errors.mismatch(
          context,
          o.right().span(),
          "the two sides of `≡` have different types",
          left.type(),
          right);
    }
    return Value.ConstV.TYPE;
  }

  /** {@code T::r} is {@code (T.default ⫽ r) : T.Type}. */
  private Value complete(Context context, Left left, Expr.Op o) {
    String what = "the left side of `::` is a record with the fields `Type` and `default`";
    RecordTypeV schema = recordType(context, left.expr(), left.type(), what);
    int type = Labels.find(schema.labels, "Type");
    int defaults = Labels.find(schema.labels, "default");
    if (type < 0 || defaults < 0) {
      throw checker.errors.wrongShape(
          context, left.expr().span(), what, "{ Type : …, default : … }", schema, null);
    }
    RecordTypeV given = recordType(context, left.expr(), schema.types[defaults], what);
    Value right = checker.infer(context, o.right());
    recordType(context, o.right(), right, "the right side of `::` is a record");
    if (!(checker.evaluator.force(schema.types[type]) instanceof Value.ConstV)) {
      throw checker.errors.wrongShape(
          context, left.expr().span(), what, "a type as `Type`", schema.types[type], null);
    }
    Value whole = checker.evaluator.select(checker.eval(context, left.expr()), "Type");
    Value found = checker.types.prefer(given, right);
    if (!checker.same(whole, found)) {
      throw checker.errors.mismatch(
          context,
          o.right().span(),
          "the completed record does not have the schema's type",
          whole,
          found);
    }
    return whole;
  }
}
