package software.straylight.continuity.dhall.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.eval.ClosedValue;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.Operator;

/**
 * Replaces the imports of an expression by what they load, in source order, and decides {@code ?}.
 * Parts without imports are kept as they are, not copied.
 */
@SuppressWarnings("ReferenceEquality")
final class ImportWalk {
  private final Meter meter;
  private final Function<Expr.Import, Loaded> load;
  private final List<Object> outcomes;

  ImportWalk(Meter meter, Function<Expr.Import, Loaded> load, List<Object> outcomes) {
    this.meter = meter;
    this.load = load;
    this.outcomes = outcomes;
  }

  Expr walk(Expr e) {
    meter.enter();
    Expr out = step(e);
    meter.leave();
    return out;
  }

  private @Nullable Expr orNull(@Nullable Expr e) {
    return e == null ? null : walk(e);
  }

  /** The same array where nothing changed. */
  private Expr[] all(Expr[] exprs) {
    Expr[] out = exprs;
    for (int i = 0; i < exprs.length; i++) {
      Expr walked = walk(exprs[i]);
      if (walked != exprs[i]) {
        out = out == exprs ? exprs.clone() : out;
        out[i] = walked;
      }
    }
    return out;
  }

  private @Nullable Expr[] allOrNull(@Nullable Expr[] exprs) {
    @Nullable Expr[] out = exprs;
    for (int i = 0; i < exprs.length; i++) {
      Expr walked = orNull(exprs[i]);
      if (walked != exprs[i]) {
        out = out == exprs ? exprs.clone() : out;
        out[i] = walked;
      }
    }
    return out;
  }

  private Expr step(Expr e) {
    return switch (e) {
      case Expr.Import i -> imported(i);
      case Expr.Op o -> o.operator() == Operator.ALTERNATIVE ? alternative(o) : operators(o);
      case Expr.App a -> application(a);
      case Expr.Let l -> lets(l);
      case Expr.Lambda l -> {
        Expr domain = walk(l.domain());
        Expr body = walk(l.body());
        yield domain == l.domain() && body == l.body()
            ? l
            : new Expr.Lambda(l.label(), domain, body, l.span());
      }
      case Expr.Pi p -> {
        Expr domain = walk(p.domain());
        Expr codomain = walk(p.codomain());
        yield domain == p.domain() && codomain == p.codomain()
            ? p
            : new Expr.Pi(p.label(), domain, codomain, p.span());
      }
      case Expr.Annot a -> {
        Expr value = walk(a.value());
        Expr type = walk(a.type());
        yield value == a.value() && type == a.type() ? a : new Expr.Annot(value, type, a.span());
      }
      case Expr.TextLit t -> {
        Expr[] holes = all(t.holes());
        yield holes == t.holes() ? t : new Expr.TextLit(t.chunks(), holes, t.span());
      }
      case Expr.EmptyList l -> {
        Expr type = walk(l.type());
        yield type == l.type() ? l : new Expr.EmptyList(type, l.span());
      }
      case Expr.ListLit l -> {
        Expr[] elements = all(l.elements());
        yield elements == l.elements() ? l : new Expr.ListLit(elements, l.span());
      }
      case Expr.Some s -> {
        Expr value = walk(s.value());
        yield value == s.value() ? s : new Expr.Some(value, s.span());
      }
      case Expr.RecordType r -> {
        Expr[] types = all(r.types());
        yield types == r.types() ? r : new Expr.RecordType(r.labels(), types, r.span());
      }
      case Expr.RecordLit r -> {
        Expr[] values = all(r.values());
        yield values == r.values() ? r : new Expr.RecordLit(r.labels(), values, r.span());
      }
      case Expr.UnionType u -> {
        @Nullable Expr[] types = allOrNull(u.types());
        yield types == u.types() ? u : new Expr.UnionType(u.labels(), types, u.span());
      }
      case Expr.If i -> {
        Expr condition = walk(i.condition());
        Expr then = walk(i.then());
        Expr otherwise = walk(i.otherwise());
        yield condition == i.condition() && then == i.then() && otherwise == i.otherwise()
            ? i
            : new Expr.If(condition, then, otherwise, i.span());
      }
      case Expr.Merge m -> {
        Expr handlers = walk(m.handlers());
        Expr union = walk(m.union());
        Expr type = orNull(m.type());
        yield handlers == m.handlers() && union == m.union() && type == m.type()
            ? m
            : new Expr.Merge(handlers, union, type, m.span());
      }
      case Expr.ToMap t -> {
        Expr record = walk(t.record());
        Expr type = orNull(t.type());
        yield record == t.record() && type == t.type() ? t : new Expr.ToMap(record, type, t.span());
      }
      case Expr.ShowConstructor s -> {
        Expr value = walk(s.value());
        yield value == s.value() ? s : new Expr.ShowConstructor(value, s.span());
      }
      case Expr.Field f -> {
        Expr record = walk(f.record());
        yield record == f.record() ? f : new Expr.Field(record, f.label(), f.span());
      }
      case Expr.Project p -> {
        Expr record = walk(p.record());
        yield record == p.record() ? p : new Expr.Project(record, p.labels(), p.span());
      }
      case Expr.ProjectType p -> {
        Expr record = walk(p.record());
        Expr type = walk(p.type());
        yield record == p.record() && type == p.type()
            ? p
            : new Expr.ProjectType(record, type, p.span());
      }
      case Expr.With w -> {
        Expr record = walk(w.record());
        Expr value = walk(w.value());
        yield record == w.record() && value == w.value()
            ? w
            : new Expr.With(record, w.path(), value, w.span());
      }
      case Expr.Assert a -> {
        Expr type = walk(a.type());
        yield type == a.type() ? a : new Expr.Assert(type, a.span());
      }
      default -> e;
    };
  }

  private Expr imported(Expr.Import i) {
    Expr.Import ready = i;
    if (i.target() instanceof ImportTarget.Remote r && r.headers() != null) {
      ImportTarget target =
          new ImportTarget.Remote(
              r.secure(), r.authority(), r.path(), r.query(), walk(r.headers()));
      ready = new Expr.Import(target, i.mode(), i.hash(), i.span());
    }
    Loaded loaded = load.apply(ready);
    outcomes.add(loaded);
    return new Expr.Embedded(new ClosedValue(loaded.value(), loaded.type()), i.span());
  }

  private Expr alternative(Expr.Op o) {
    int depth = meter.depth();
    try {
      return walk(o.left());
    } catch (DhallException e) {
      if (e.code() != DhallErrorCode.IMPORT_ABSENT) {
        throw e;
      }
    }
    meter.restore(depth);
    outcomes.add(Resolver.absent());
    return walk(o.right());
  }

  private Expr operators(Expr.Op start) {
    List<Expr.Op> spine = new ArrayList<>(4);
    Expr e = start;
    while (e instanceof Expr.Op o && o.operator() != Operator.ALTERNATIVE) {
      spine.add(o);
      e = o.left();
    }
    Expr left = walk(e);
    for (Expr.Op o : spine.reversed()) {
      Expr right = walk(o.right());
      left =
          left == o.left() && right == o.right()
              ? o
              : new Expr.Op(o.operator(), left, right, o.span());
    }
    return left;
  }

  private Expr application(Expr.App start) {
    List<Expr.App> spine = new ArrayList<>(4);
    Expr e = start;
    while (e instanceof Expr.App a) {
      spine.add(a);
      e = a.function();
    }
    Expr function = walk(e);
    for (Expr.App a : spine.reversed()) {
      Expr argument = walk(a.argument());
      function =
          function == a.function() && argument == a.argument()
              ? a
              : new Expr.App(function, argument, a.span());
    }
    return function;
  }

  private Expr lets(Expr.Let start) {
    List<Expr.Let> bindings = new ArrayList<>();
    List<@Nullable Expr> types = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    Expr e = start;
    while (e instanceof Expr.Let l) {
      bindings.add(l);
      types.add(orNull(l.type()));
      values.add(walk(l.value()));
      e = l.body();
    }
    Expr body = walk(e);
    for (int i = bindings.size() - 1; i >= 0; i--) {
      Expr.Let l = bindings.get(i);
      Expr type = types.get(i);
      Expr value = values.get(i);
      body =
          body == l.body() && type == l.type() && value == l.value()
              ? l
              : new Expr.Let(l.label(), type, value, body, l.span());
    }
    return body;
  }
}
