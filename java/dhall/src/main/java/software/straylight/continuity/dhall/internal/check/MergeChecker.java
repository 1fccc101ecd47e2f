package software.straylight.continuity.dhall.internal.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Value.PiV;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Value.UnionTypeV;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;

/** {@code merge}: one handler for every alternative, all with the same result. */
final class MergeChecker {
  private static final String[] OPTIONAL = {"None", "Some"};

  private final Checker checker;

  MergeChecker(Checker checker) {
    this.checker = checker;
  }

  Value infer(Context context, Expr.Merge m) {
    Value handlersType = checker.evaluator.force(checker.infer(context, m.handlers()));
    if (!(handlersType instanceof RecordTypeV handlers)) {
      throw checker.errors.wrongShape(
          context,
          m.handlers().span(),
          "the first argument of `merge` is a record of handlers",
          "a record",
          handlersType,
          null);
    }
    Value expected = annotation(context, m);
    Value unionType = checker.evaluator.force(checker.infer(context, m.union()));
    Value payload = checker.elementOf(Builtin.OPTIONAL, unionType);
    if (payload != null) {
      return handle(
          context, m, handlers, OPTIONAL, new @Nullable Value[] {null, payload}, expected);
    }
    if (unionType instanceof UnionTypeV u) {
      return handle(context, m, handlers, u.labels, u.types, expected);
    }
    throw checker.errors.wrongShape(
        context,
        m.union().span(),
        "the second argument of `merge` is a union or an Optional",
        "a union or an Optional",
        unionType,
        null);
  }

  private @Nullable Value annotation(Context context, Expr.Merge m) {
    Expr annotation = m.type();
    if (annotation == null) {
      return null;
    }
    checker.inferUniverse(context, annotation, "the annotation is not a type");
    return checker.eval(context, annotation);
  }

  private Value handle(
      Context context,
      Expr.Merge m,
      RecordTypeV handlers,
      String[] labels,
      @Nullable Value[] payloads,
      @Nullable Value annotation) {
    for (String label : handlers.labels) {
      if (Labels.find(labels, label) < 0) {
        throw checker.errors.error(
            m.handlers().span(),
            "there is a handler `" + label + "`, but no such alternative",
            List.of("the alternatives are: " + String.join(", ", labels)),
            TypeErrors.didYouMean(label, List.of(labels)));
      }
    }
    Value result = annotation;
    for (int i = 0; i < labels.length; i++) {
      int at = Labels.find(handlers.labels, labels[i]);
      if (at < 0) {
        throw checker.errors.error(
            m.handlers().span(),
            "the alternative `" + labels[i] + "` has no handler",
            "add the field `" + Labels.entry(labels[i]) + "` to the handlers");
      }
      Value type = result(context, m, labels[i], handlers.types[at], payloads[i]);
      if (result == null) {
        result = type;
      } else if (!checker.same(result, type)) {
        throw checker.errors.mismatch(
            context,
            m.handlers().span(),
            annotation == null
                ? "the handlers have different results; `" + labels[i] + "` differs"
                : "the handler `" + labels[i] + "` does not have the annotated result",
            result,
            type);
      }
    }
    if (result == null) {
      throw checker.errors.error(
          m.span(), "a `merge` of an empty union needs a type", "write `merge {=} x : T`");
    }
    checker.term(context, m.span(), result, "`merge` gives a value, not a type");
    return result;
  }

  private Value result(
      Context context, Expr.Merge m, String label, Value handler, @Nullable Value payload) {
    if (payload == null) {
      return handler;
    }
    if (!(checker.evaluator.force(handler) instanceof PiV p)) {
      throw checker.errors.wrongShape(
          context,
          m.handlers().span(),
          "the handler `" + label + "` is not a function, but its alternative has a value",
          "a function of " + checker.errors.show(context, payload),
          handler,
          "write `" + label + " = λ(x : …) → …`");
    }
    if (!checker.same(payload, p.domain())) {
      throw checker.errors.mismatch(
          context,
          m.handlers().span(),
          "the handler `" + label + "` takes another type than its alternative has",
          payload,
          p.domain());
    }
    // Two different arguments tell whether the result depends on the argument.
    Value one = p.codomain().apply(checker.evaluator, new Value.VarV(context.size(), payload));
    Value two = p.codomain().apply(checker.evaluator, new Value.VarV(context.size() + 1, payload));
    if (!checker.same(one, two)) {
      throw checker.errors.error(
          m.handlers().span(),
          "the result type of the handler `" + label + "` depends on its argument",
          "all handlers have one result type; it cannot mention their arguments");
    }
    return one;
  }
}
