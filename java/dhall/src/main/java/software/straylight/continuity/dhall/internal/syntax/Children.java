package software.straylight.continuity.dhall.internal.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The direct subexpressions of an expression, in source order. */
public final class Children {
  private Children() {}

  private static void all(@Nullable Expr[] exprs, Consumer<Expr> each) {
    for (Expr e : exprs) {
      if (e != null) {
        each.accept(e);
      }
    }
  }

  private static void present(@Nullable Expr e, Consumer<Expr> each) {
    if (e != null) {
      each.accept(e);
    }
  }

  public static void of(Expr expr, Consumer<Expr> each) {
    switch (expr) {
      case Expr.Lambda l -> all(new Expr[] {l.domain(), l.body()}, each);
      case Expr.Pi p -> all(new Expr[] {p.domain(), p.codomain()}, each);
      case Expr.App a -> all(new Expr[] {a.function(), a.argument()}, each);
      case Expr.Let l -> {
        present(l.type(), each);
        each.accept(l.value());
        each.accept(l.body());
      }
      case Expr.Annot a -> all(new Expr[] {a.value(), a.type()}, each);
      case Expr.TextLit t -> all(t.holes(), each);
      case Expr.EmptyList l -> each.accept(l.type());
      case Expr.ListLit l -> all(l.elements(), each);
      case Expr.Some s -> each.accept(s.value());
      case Expr.RecordType r -> all(r.types(), each);
      case Expr.RecordLit r -> all(r.values(), each);
      case Expr.UnionType u -> all(u.types(), each);
      case Expr.Op o -> all(new Expr[] {o.left(), o.right()}, each);
      case Expr.If i -> all(new Expr[] {i.condition(), i.then(), i.otherwise()}, each);
      case Expr.Merge m -> {
        each.accept(m.handlers());
        each.accept(m.union());
        present(m.type(), each);
      }
      case Expr.ToMap t -> {
        each.accept(t.record());
        present(t.type(), each);
      }
      case Expr.ShowConstructor s -> each.accept(s.value());
      case Expr.Field f -> each.accept(f.record());
      case Expr.Project p -> each.accept(p.record());
      case Expr.ProjectType p -> all(new Expr[] {p.record(), p.type()}, each);
      case Expr.With w -> all(new Expr[] {w.record(), w.value()}, each);
      case Expr.Assert a -> each.accept(a.type());
      case Expr.Import i -> {
        if (i.target() instanceof ImportTarget.Remote r) {
          present(r.headers(), each);
        }
      }
      default -> {}
    }
  }
}
