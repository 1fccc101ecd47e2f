package software.straylight.continuity.dhall.internal.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.dhall.internal.limits.Meter;

/** The imports of an expression. */
public final class Imports {
  private Imports() {}

  public static List<Expr.Import> of(Expr expr, Meter meter) {
    List<Expr.Import> found = new ArrayList<>();
    ArrayDeque<Expr> todo = new ArrayDeque<>();
    todo.push(expr);
    while (!todo.isEmpty()) {
      meter.step();
      Expr e = todo.pop();
      if (e instanceof Expr.Import i) {
        found.add(i);
      }
      Children.of(e, todo::push);
    }
    return found;
  }
}
