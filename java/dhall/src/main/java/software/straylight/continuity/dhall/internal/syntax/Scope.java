package software.straylight.continuity.dhall.internal.syntax;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.Meter;

/** Finds the binder of every variable of an expression and writes its slot. */
public final class Scope {
  private final Meter meter;
  private final Map<String, Levels> levels = new HashMap<>();
  private int depth;

  /** The levels at which one label is bound, innermost last. */
  private static final class Levels {
    private int[] at = new int[4];
    private int size;
  }

  private Scope(Meter meter) {
    this.meter = meter;
  }

  public static void resolve(Meter meter, Expr expr) {
    new Scope(meter).walk(expr);
  }

  private void bind(String label) {
    Levels stack = levels.computeIfAbsent(label, l -> new Levels());
    if (stack.size == stack.at.length) {
      stack.at = Arrays.copyOf(stack.at, stack.size * 2);
    }
    stack.at[stack.size++] = depth++;
  }

  private void unbind(@Nullable String label) {
    Levels stack = levels.get(label);
    if (stack != null) {
      stack.size--;
    }
    depth--;
  }

  private void variable(Expr.Var variable) {
    Levels stack = levels.get(variable.label());
    int size = stack == null ? 0 : stack.size;
    if (stack != null && variable.index() < size) {
      variable.resolve(depth - 1 - stack.at[size - 1 - (int) variable.index()], 0);
    } else {
      variable.resolve(Expr.Var.FREE, variable.index() - size);
    }
  }

  private void all(@Nullable Expr[] exprs) {
    for (Expr e : exprs) {
      if (e != null) {
        walk(e);
      }
    }
  }

  private void walkIfPresent(@Nullable Expr expr) {
    if (expr != null) {
      walk(expr);
    }
  }

  /** Binders in tail position, operator chains and applications are walked without recursion. */
  private void walk(Expr start) {
    meter.enter();
    ArrayDeque<String> bound = new ArrayDeque<>();
    Expr e = start;
    while (e != null) {
      e = walkOne(e, bound);
    }
    while (!bound.isEmpty()) {
      unbind(bound.pop());
    }
    meter.leave();
  }

  private @Nullable Expr walkOne(Expr expr, ArrayDeque<String> bound) {
    switch (expr) {
      case Expr.Var v -> variable(v);
      case Expr.Lambda l -> {
        walk(l.domain());
        bind(l.label());
        bound.push(l.label());
        return l.body();
      }
      case Expr.Pi p -> {
        walk(p.domain());
        bind(p.label());
        bound.push(p.label());
        return p.codomain();
      }
      case Expr.Let l -> {
        walkIfPresent(l.type());
        walk(l.value());
        bind(l.label());
        bound.push(l.label());
        return l.body();
      }
      case Expr.App a -> {
        walk(a.argument());
        return a.function();
      }
      case Expr.Op o -> {
        walk(o.right());
        return o.left();
      }
      case Expr.Annot a -> {
        walk(a.type());
        return a.value();
      }
      case Expr.TextLit t -> all(t.holes());
      case Expr.EmptyList l -> {
        return l.type();
      }
      case Expr.ListLit l -> all(l.elements());
      case Expr.Some s -> {
        return s.value();
      }
      case Expr.RecordType r -> all(r.types());
      case Expr.RecordLit r -> all(r.values());
      case Expr.UnionType u -> all(u.types());
      case Expr.If i -> {
        walk(i.condition());
        walk(i.then());
        return i.otherwise();
      }
      case Expr.Merge m -> {
        walk(m.handlers());
        walk(m.union());
        return m.type();
      }
      case Expr.ToMap t -> {
        walk(t.record());
        return t.type();
      }
      case Expr.ShowConstructor s -> {
        return s.value();
      }
      case Expr.Field f -> {
        return f.record();
      }
      case Expr.Project p -> {
        return p.record();
      }
      case Expr.ProjectType p -> {
        walk(p.record());
        return p.type();
      }
      case Expr.With w -> {
        walk(w.value());
        return w.record();
      }
      case Expr.Assert a -> {
        return a.type();
      }
      case Expr.Import i -> {
        if (i.target() instanceof ImportTarget.Remote remote) {
          return remote.headers();
        }
      }
      case Expr.Const c -> {}
      case Expr.BuiltinRef b -> {}
      case Expr.BoolLit b -> {}
      case Expr.NaturalLit n -> {}
      case Expr.IntegerLit n -> {}
      case Expr.DoubleLit d -> {}
      case Expr.BytesLit b -> {}
      case Expr.DateLit d -> {}
      case Expr.TimeLit t -> {}
      case Expr.TimeZoneLit t -> {}
      case Expr.Embedded e -> {}
    }
    return null;
  }
}
