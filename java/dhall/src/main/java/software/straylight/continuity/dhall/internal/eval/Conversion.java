package software.straylight.continuity.dhall.internal.eval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.Meter;

/**
 * Whether two values have the same normal form up to the names of bound variables (equivalence.md).
 * Pointers are compared first, then heads; pairs found equal are remembered, so that two graphs
 * that share are compared in the size of the graphs and not of what they would unfold to.
 */
@SuppressWarnings("ReferenceEquality")
public final class Conversion {
  private static final int MEMO_AFTER = 64;

  private final Evaluator evaluator;
  private final Meter meter;
  private final Set<Pair> proved = new HashSet<>();
  private int compared;
  private int fresh = Integer.MIN_VALUE;

  public Conversion(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.meter = evaluator.meter();
  }

  private record Pair(Value left, Value right) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair p && p.left == left && p.right == right;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(left) + System.identityHashCode(right);
    }
  }

  public boolean equal(Value left, Value right) {
    if (left == right) {
      return true;
    }
    Value a = evaluator.force(left);
    Value b = evaluator.force(right);
    if (a == b) {
      return true;
    }
    if (a.getClass() != b.getClass()) {
      return false;
    }
    meter.step();
    meter.enter();
    boolean result = remembered(a, b);
    meter.leave();
    return result;
  }

  private boolean remembered(Value a, Value b) {
    if (++compared < MEMO_AFTER || isAtom(a)) {
      return heads(a, b);
    }
    Pair pair = new Pair(a, b);
    if (proved.contains(pair)) {
      return true;
    }
    boolean result = heads(a, b);
    if (result) {
      proved.add(pair);
    }
    return result;
  }

  private static boolean isAtom(Value v) {
    return switch (v) {
      case Value.NaturalV n -> true;
      case Value.TextV t -> true;
      case Value.BoolV b -> true;
      case Value.VarV x -> true;
      case Value.BuiltinV b -> b.arguments().length == 0;
      default -> false;
    };
  }

  private boolean optional(@Nullable Value a, @Nullable Value b) {
    return (a == null || b == null) ? a == b : equal(a, b);
  }

  private boolean all(@Nullable Value[] a, @Nullable Value[] b) {
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (!optional(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean labels(String[] a, String[] b) {
    return a == b || Arrays.equals(a, b);
  }

  private boolean under(Value.Body a, Value.Body b) {
    Value variable = new Value.VarV(fresh++, null);
    return equal(a.apply(evaluator, variable), b.apply(evaluator, variable));
  }

  private boolean heads(Value left, Value right) {
    return switch (left) {
      case Value.ConstV a -> right instanceof Value.ConstV b && a.universe() == b.universe();
      case Value.BuiltinV a ->
          right instanceof Value.BuiltinV b
              && a.builtin() == b.builtin()
              && all(a.arguments(), b.arguments());
      case Value.LambdaV a ->
          right instanceof Value.LambdaV b
              && equal(a.domain(), b.domain())
              && under(a.body(), b.body());
      case Value.PiV a ->
          right instanceof Value.PiV b
              && equal(a.domain(), b.domain())
              && under(a.codomain(), b.codomain());
      case Value.VarV a -> right instanceof Value.VarV b && a.level() == b.level();
      case Value.FreeV a -> right instanceof Value.FreeV b && a.equals(b);
      case Value.AppV a ->
          right instanceof Value.AppV b
              && equal(a.function(), b.function())
              && equal(a.argument(), b.argument());
      case Value.BoolV a -> right instanceof Value.BoolV b && a.value() == b.value();
      case Value.NaturalV a -> right instanceof Value.NaturalV b && a.value().equals(b.value());
      case Value.IntegerV a -> right instanceof Value.IntegerV b && a.value().equals(b.value());
      case Value.DoubleV a ->
          right instanceof Value.DoubleV b
              && Double.doubleToLongBits(a.value()) == Double.doubleToLongBits(b.value());
      case Value.TextV a -> right instanceof Value.TextV b && texts(a.rope(), b.rope());
      case Value.LiteralV a ->
          right instanceof Value.LiteralV b && Literals.equal(a.literal(), b.literal());
      case Value.ListV a -> right instanceof Value.ListV b && lists(a, b);
      case Value.SomeV a -> right instanceof Value.SomeV b && equal(a.value(), b.value());
      case Value.RecordV a ->
          right instanceof Value.RecordV b
              && labels(a.labels(), b.labels())
              && all(a.values(), b.values());
      case Value.RecordTypeV a ->
          right instanceof Value.RecordTypeV b
              && labels(a.labels, b.labels)
              && all(a.types, b.types);
      case Value.UnionTypeV a ->
          right instanceof Value.UnionTypeV b
              && labels(a.labels, b.labels)
              && all(a.types, b.types);
      case Value.ConstructorV a ->
          right instanceof Value.ConstructorV b
              && a.label().equals(b.label())
              && equal(a.union(), b.union());
      case Value.UnionV a ->
          right instanceof Value.UnionV b
              && a.label().equals(b.label())
              && equal(a.union(), b.union())
              && optional(a.payload(), b.payload());
      case Value.OpV a ->
          right instanceof Value.OpV b
              && a.operator() == b.operator()
              && equal(a.left(), b.left())
              && equal(a.right(), b.right());
      case Value.IfV a ->
          right instanceof Value.IfV b
              && equal(a.condition(), b.condition())
              && equal(a.then(), b.then())
              && equal(a.otherwise(), b.otherwise());
      case Value.MergeV a ->
          right instanceof Value.MergeV b
              && equal(a.handlers(), b.handlers())
              && equal(a.union(), b.union())
              && optional(a.type(), b.type());
      case Value.ToMapV a ->
          right instanceof Value.ToMapV b
              && equal(a.record(), b.record())
              && optional(a.type(), b.type());
      case Value.ShowConstructorV a ->
          right instanceof Value.ShowConstructorV b && equal(a.value(), b.value());
      case Value.FieldV a ->
          right instanceof Value.FieldV b
              && a.label().equals(b.label())
              && equal(a.record(), b.record());
      case Value.ProjectV a ->
          right instanceof Value.ProjectV b
              && labels(a.labels(), b.labels())
              && equal(a.record(), b.record());
      case Value.ProjectTypeV a ->
          right instanceof Value.ProjectTypeV b
              && equal(a.record(), b.record())
              && equal(a.type(), b.type());
      case Value.WithV a ->
          right instanceof Value.WithV b
              && Arrays.equals(a.path(), b.path())
              && equal(a.record(), b.record())
              && equal(a.value(), b.value());
      case Value.AssertV a -> right instanceof Value.AssertV b && equal(a.type(), b.type());
      default -> false;
    };
  }

  private boolean texts(Rope a, Rope b) {
    if (a.length() != b.length() || a.hasHoles() != b.hasHoles()) {
      return false;
    }
    if (!a.hasHoles()) {
      return a.flatten(meter).equals(b.flatten(meter));
    }
    Rope.Pieces x = a.pieces(meter);
    Rope.Pieces y = b.pieces(meter);
    return x.chunks().equals(y.chunks()) && all(x.holes(), y.holes());
  }

  private boolean all(List<Value> a, List<Value> b) {
    return all(a.toArray(Value[]::new), b.toArray(Value[]::new));
  }

  private boolean lists(Value.ListV a, Value.ListV b) {
    int n = a.elements().size();
    if (n != b.elements().size()) {
      return false;
    }
    if (n == 0) {
      return optional(a.type(), b.type());
    }
    meter.list(n);
    return all(a.elements().toArray(), b.elements().toArray());
  }
}
