package software.straylight.continuity.dhall.internal.check;

import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.dhall.internal.eval.Env;
import software.straylight.continuity.dhall.internal.eval.Quote;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Value.PiV;
import software.straylight.continuity.dhall.internal.eval.Values;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/** Types of variables, functions, applications, definitions and annotations. */
@SuppressWarnings("ReferenceEquality")
final class BindingChecker {
  private final Checker checker;

  BindingChecker(Checker checker) {
    this.checker = checker;
  }

  Value variable(Context context, Expr.Var v) {
    if (v.slot() != Expr.Var.FREE) {
      return context.type(v.slot());
    }
    List<String> names = new ArrayList<>(context.names());
    for (Builtin builtin : Builtin.values()) {
      names.add(builtin.source());
    }
    boolean known = context.names().contains(v.label());
    String name = v.index() == 0 ? v.label() : v.label() + "@" + v.index();
    throw checker.errors.error(
        v.span(),
        "there is no variable `" + name + "` here",
        known
            ? "`" + v.label() + "` is bound, but not " + (v.index() + 1) + " times"
            : TypeErrors.didYouMean(v.label(), names));
  }

  Value lambda(Context context, Expr.Lambda l) {
    checker.inferUniverse(context, l.domain(), "the argument's type is not a type");
    Value domain = checker.eval(context, l.domain());
    Context inside = context.bind(l.label(), domain);
    Value body = checker.infer(inside, l.body());
    checker.universe(inside, l.body().span(), body);
    if (body.bound() <= context.size()) {
      return Values.pi(l.label(), domain, body.bound(), (e, x) -> body);
    }
    Env env = context.values();
    Expr codomain = Quote.body(checker.evaluator, inside.size(), body);
    return Values.pi(l.label(), domain, env.bound(), new Value.Closure(env, codomain));
  }

  Value application(Context context, Expr.App start) {
    List<Expr.App> spine = new ArrayList<>(4);
    Expr head = start;
    while (head instanceof Expr.App a) {
      spine.add(a);
      head = a.function();
    }
    Value type = checker.infer(context, head);
    for (Expr.App a : spine.reversed()) {
      if (!(checker.evaluator.force(type) instanceof PiV p)) {
        throw checker.errors.wrongShape(
            context,
            a.function().span(),
            "this is not a function, but it is applied to an argument",
            "a function",
            type,
            spine.size() > 1 && a != spine.getLast() ? "there are too many arguments" : null);
      }
      checker.check(context, a.argument(), p.domain(), "the argument has the wrong type");
      type = p.codomain().apply(checker.evaluator, checker.eval(context, a.argument()));
    }
    return type;
  }

  Value let(Context start, Expr.Let first) {
    Context context = start;
    Expr e = first;
    while (e instanceof Expr.Let l) {
      Expr annotation = l.type();
      Value type =
          annotation == null
              ? checker.infer(context, l.value())
              : typed(context, l.value(), annotation, false);
      context = context.define(l.label(), checker.eval(context, l.value()), type);
      e = l.body();
      checker.meter.step();
    }
    return checker.infer(context, e);
  }

  Value annotation(Context context, Expr value, Expr type) {
    return typed(context, value, type, true);
  }

  private Value typed(Context context, Expr value, Expr type, boolean allowSort) {
    boolean sort = type instanceof Expr.Const c && c.universe() == Universe.SORT;
    if (!(sort && allowSort)) {
      inferKind(context, type);
    }
    return checker.check(
        context,
        value,
        checker.eval(context, type),
        "the value does not have the type it is given");
  }

  /** Demands that an annotation is a type, a kind or a sort. */
  private void inferKind(Context context, Expr type) {
    checker.inferUniverse(context, type, "the annotation is not a type");
  }
}
