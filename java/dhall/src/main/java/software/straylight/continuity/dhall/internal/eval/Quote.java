package software.straylight.continuity.dhall.internal.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Reads a value back to its normal form; every node is charged to the budget. */
public final class Quote {
  private static final long NO = Span.NONE;

  /** How many nodes are read back before sharing is looked for; most normal forms have fewer. */
  private static final int SHARE_AFTER = 1 << 20;

  private final Evaluator evaluator;
  private final Meter meter;
  private final boolean alpha;
  private final int embedBelow;
  private final IdentityHashMap<Value, Expr> shared = new IdentityHashMap<>();
  private String[] names;
  private int depth;
  private int quoted;

  private Quote(Evaluator evaluator, boolean alpha, String[] names, int embedBelow) {
    this.evaluator = evaluator;
    this.meter = evaluator.meter();
    this.alpha = alpha;
    this.names = names;
    this.depth = names.length;
    this.embedBelow = embedBelow;
  }

  /** The β-normal form of a closed value, with the names of the source. */
  public static Expr normal(Evaluator evaluator, Value value) {
    return new Quote(evaluator, false, new String[0], -1).quote(value);
  }

  /** The αβ-normal form of a closed value: every bound variable is named {@code _}. */
  public static Expr alphaNormal(Evaluator evaluator, Value value) {
    return new Quote(evaluator, true, new String[0], -1).quote(value);
  }

  /** The β-normal form of a value under binders with the given names, outermost first. */
  public static Expr under(Evaluator evaluator, List<String> names, Value value) {
    return new Quote(evaluator, false, names.toArray(String[]::new), -1).quote(value);
  }

  /**
   * An expression for a value under one more binder than {@code env} has, to be evaluated in {@code
   * env} extended by that binder. What cannot mention the binder is embedded, not read back.
   */
  public static Expr body(Evaluator evaluator, int size, Value value) {
    String[] names = new String[size];
    Arrays.fill(names, "_");
    return new Quote(evaluator, false, names, size - 1).quote(value);
  }

  private void push(String name) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, Math.max(8, depth * 2));
    }
    names[depth++] = name;
  }

  private Expr quote(Value lazy) {
    if (embedBelow >= 0 && lazy.bound() <= embedBelow) {
      return new Expr.Embedded(new ClosedValue(lazy, null), NO);
    }
    Value value = evaluator.force(lazy);
    // What is closed reads back the same everywhere, so a large normal form can be a graph.
    boolean shareable = quoted++ > SHARE_AFTER && value.bound() == 0;
    if (shareable) {
      Expr known = shared.get(value);
      if (known != null) {
        return known;
      }
    }
    meter.enter();
    meter.nodes(1);
    Expr e = read(value);
    meter.leave();
    if (shareable) {
      shared.put(value, e);
    }
    return e;
  }

  private @Nullable Expr quoteOrNull(@Nullable Value value) {
    return value == null ? null : quote(value);
  }

  private Expr[] quoteAll(Value[] values) {
    Expr[] out = new Expr[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = quote(values[i]);
    }
    return out;
  }

  private Expr variable(Value.VarV v) {
    int slot = depth - 1 - v.level();
    if (slot < 0 || v.level() < 0) {
      throw new IllegalStateException("a variable has left its scope");
    }
    String name = names[v.level()];
    long index = slot;
    if (!alpha && embedBelow < 0) {
      index = 0;
      for (int i = v.level() + 1; i < depth; i++) {
        if (names[i].equals(name)) {
          index++;
        }
      }
    }
    return Expr.Var.bound(alpha ? "_" : name, index, slot);
  }

  private Expr free(Value.FreeV v) {
    long index = v.index();
    for (int i = 0; i < depth; i++) {
      if ((alpha ? "_" : names[i]).equals(v.label())) {
        index++;
      }
    }
    return Expr.Var.free(v.label(), index, v.index());
  }

  private Expr read(Value value) {
    return switch (value) {
      case Value.ConstV c -> new Expr.Const(c.universe(), NO);
      case Value.BuiltinV b -> {
        Expr e = new Expr.BuiltinRef(b.builtin(), NO);
        for (Value a : b.arguments()) {
          e = new Expr.App(e, quote(a), NO);
        }
        yield e;
      }
      case Value.LambdaV l -> {
        Expr domain = quote(l.domain());
        yield new Expr.Lambda(
            alpha ? "_" : l.label(), domain, under(l.label(), l.domain(), l.body()), NO);
      }
      case Value.PiV p -> {
        Expr domain = quote(p.domain());
        yield new Expr.Pi(
            alpha ? "_" : p.label(), domain, under(p.label(), p.domain(), p.codomain()), NO);
      }
      case Value.VarV v -> variable(v);
      case Value.FreeV v -> free(v);
      case Value.AppV a -> application(a);
      case Value.BoolV b -> new Expr.BoolLit(b.value(), NO);
      case Value.NaturalV n -> new Expr.NaturalLit(n.value(), NO);
      case Value.IntegerV n -> new Expr.IntegerLit(n.value(), NO);
      case Value.DoubleV d -> new Expr.DoubleLit(d.value(), NO);
      case Value.TextV t -> text(t);
      case Value.LiteralV l -> l.literal();
      case Value.ListV l -> list(l);
      case Value.SomeV s -> new Expr.Some(quote(s.value()), NO);
      case Value.RecordV r -> new Expr.RecordLit(r.labels(), quoteAll(r.values()), NO);
      case Value.RecordTypeV r -> new Expr.RecordType(r.labels, quoteAll(r.types), NO);
      case Value.UnionTypeV u -> union(u);
      case Value.ConstructorV c -> new Expr.Field(quote(c.union()), c.label(), NO);
      case Value.UnionV u -> {
        Expr constructor = new Expr.Field(quote(u.union()), u.label(), NO);
        Expr payload = quoteOrNull(u.payload());
        yield payload == null ? constructor : new Expr.App(constructor, payload, NO);
      }
      case Value.OpV o -> operation(o);
      case Value.IfV i ->
          new Expr.If(quote(i.condition()), quote(i.then()), quote(i.otherwise()), NO);
      case Value.MergeV m ->
          new Expr.Merge(quote(m.handlers()), quote(m.union()), quoteOrNull(m.type()), NO);
      case Value.ToMapV t -> new Expr.ToMap(quote(t.record()), quoteOrNull(t.type()), NO);
      case Value.ShowConstructorV s -> new Expr.ShowConstructor(quote(s.value()), NO);
      case Value.FieldV f -> new Expr.Field(quote(f.record()), f.label(), NO);
      case Value.ProjectV p -> new Expr.Project(quote(p.record()), p.labels(), NO);
      case Value.ProjectTypeV p -> new Expr.ProjectType(quote(p.record()), quote(p.type()), NO);
      case Value.WithV w -> new Expr.With(quote(w.record()), w.path(), quote(w.value()), NO);
      case Value.AssertV a -> new Expr.Assert(quote(a.type()), NO);
      case Value.Suspended s -> throw new IllegalStateException("forced by the caller");
      case Value.Delayed d -> throw new IllegalStateException("forced by the caller");
    };
  }

  private Expr under(String label, Value domain, Value.Body body) {
    Value variable = new Value.VarV(depth, domain);
    Value applied = body.apply(evaluator, variable);
    push(label);
    Expr e = quote(applied);
    depth--;
    return e;
  }

  private Expr application(Value.AppV start) {
    List<Value> arguments = new ArrayList<>();
    Value head = start;
    while (head instanceof Value.AppV a) {
      arguments.add(a.argument());
      head = evaluator.force(a.function());
    }
    Expr e = quote(head);
    for (Value argument : arguments.reversed()) {
      e = new Expr.App(e, quote(argument), NO);
    }
    return e;
  }

  private Expr operation(Value.OpV start) {
    List<Value.OpV> spine = new ArrayList<>();
    Value left = start;
    while (left instanceof Value.OpV o) {
      spine.add(o);
      left = evaluator.force(o.left());
    }
    Expr e = quote(left);
    for (Value.OpV o : spine.reversed()) {
      e = new Expr.Op(o.operator(), e, quote(o.right()), NO);
    }
    return e;
  }

  private Expr text(Value.TextV t) {
    Rope.Pieces pieces = t.rope().pieces(meter);
    return new Expr.TextLit(
        pieces.chunks().toArray(String[]::new), quoteAll(pieces.holes().toArray(Value[]::new)), NO);
  }

  private Expr list(Value.ListV l) {
    Value type = l.type();
    if (type != null) {
      return new Expr.EmptyList(quote(type), NO);
    }
    meter.list(l.elements().size());
    return new Expr.ListLit(quoteAll(l.elements().toArray()), NO);
  }

  private Expr union(Value.UnionTypeV u) {
    @Nullable Expr[] types = new @Nullable Expr[u.types.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = quoteOrNull(u.types[i]);
    }
    return new Expr.UnionType(u.labels, types, NO);
  }
}
