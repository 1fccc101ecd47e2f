package software.straylight.continuity.dhall.internal.check;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.RecordMerge;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Value.BuiltinV;
import software.straylight.continuity.dhall.internal.eval.Value.PiV;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Value.UnionTypeV;
import software.straylight.continuity.dhall.internal.eval.Values;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/**
 * The type of a well-typed value, computed from the value. It lets the checker ask for the universe
 * of a type without reading the type back and inferring it again.
 */
final class TypeOf {
  /** Levels for variables that are never read back: negative, so that no real level equals them. */
  private static final AtomicInteger FRESH = new AtomicInteger(-1);

  private final Evaluator evaluator;

  TypeOf(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  private static Value fresh(Value type) {
    return new Value.VarV(FRESH.updateAndGet(n -> n == Integer.MIN_VALUE / 2 ? -1 : n - 1), type);
  }

  /** The universe in which a type lives, or null where it has none (it is {@code Sort}). */
  @Nullable Universe universe(Value lazy) {
    Value type = evaluator.force(lazy);
    return switch (type) {
      case Value.ConstV c ->
          switch (c.universe()) {
            case TYPE -> Universe.KIND;
            case KIND -> Universe.SORT;
            case SORT -> null;
          };
      case BuiltinV b -> Universe.TYPE;
      case RecordTypeV r -> {
        if (r.universe == null) {
          r.universe = greatest(r.types);
        }
        yield r.universe;
      }
      case UnionTypeV u -> {
        if (u.universe == null) {
          u.universe = greatest(u.types);
        }
        yield u.universe;
      }
      case PiV p -> function(p);
      default ->
          evaluator.force(typeOf(type)) instanceof Value.ConstV c ? c.universe() : Universe.TYPE;
    };
  }

  private @Nullable Universe greatest(@Nullable Value[] types) {
    evaluator.meter().enter();
    Universe result = Universe.TYPE;
    for (Value t : types) {
      Universe u = t == null ? Universe.TYPE : universe(t);
      if (u == null) {
        return null;
      }
      result = result.max(u);
    }
    evaluator.meter().leave();
    return result;
  }

  private @Nullable Universe function(PiV p) {
    evaluator.meter().enter();
    Universe input = universe(p.domain());
    Universe output = universe(p.codomain().apply(evaluator, fresh(p.domain())));
    evaluator.meter().leave();
    return input == null || output == null ? null : Universe.ofFunction(input, output);
  }

  Value typeOf(Value lazy) {
    evaluator.meter().enter();
    evaluator.meter().step();
    Value type = ofForced(evaluator.force(lazy));
    evaluator.meter().leave();
    return type;
  }

  private Value ofForced(Value value) {
    return switch (value) {
      case Value.ConstV c -> c.universe() == Universe.TYPE ? Value.ConstV.KIND : Value.ConstV.SORT;
      case BuiltinV b -> {
        Value type = BuiltinTypes.of(b.builtin());
        for (Value a : b.arguments()) {
          type = applied(type, a);
        }
        yield type;
      }
      case Value.LambdaV l ->
          new PiV(
              l.label(),
              l.domain(),
              (e, x) -> new TypeOf(e).typeOf(l.body().apply(e, typed(x, l.domain()))),
              l.bound());
      case PiV p -> constant(universe(p));
      case Value.VarV v -> {
        Value type = v.type();
        if (type == null) {
          throw new IllegalStateException("a variable without a type");
        }
        yield type;
      }
      case Value.FreeV f -> throw new IllegalStateException("a free variable has no type");
      case Value.AppV a -> applied(typeOf(a.function()), a.argument());
      case Value.BoolV b -> Values.BOOL;
      case Value.NaturalV n -> Values.NATURAL;
      case Value.IntegerV n -> Values.INTEGER;
      case Value.DoubleV d -> Values.DOUBLE;
      case Value.TextV t -> Values.TEXT;
      case Value.LiteralV l -> literal(l.literal());
      case Value.ListV l -> {
        Value type = l.type();
        yield type != null ? type : Values.list(typeOf(l.elements().get(0)));
      }
      case Value.SomeV s -> Values.optional(typeOf(s.value()));
      case Value.RecordV r -> {
        Value[] types = new Value[r.values().length];
        for (int i = 0; i < types.length; i++) {
          types[i] = typeOf(r.values()[i]);
        }
        yield Values.recordType(r.labels(), types);
      }
      case RecordTypeV r -> constant(universe(r));
      case UnionTypeV u -> constant(universe(u));
      case Value.ConstructorV c -> constructor(c.union(), c.label());
      case Value.UnionV u -> u.union();
      case Value.OpV o -> operator(o);
      case Value.IfV i -> typeOf(i.then());
      case Value.MergeV m -> merge(m);
      case Value.ToMapV t -> toMap(t);
      case Value.ShowConstructorV s -> Values.TEXT;
      case Value.FieldV f -> field(f);
      case Value.ProjectV p ->
          evaluator.force(typeOf(p.record())) instanceof RecordTypeV r
              ? project(r, p.labels())
              : illTyped();
      case Value.ProjectTypeV p -> p.type();
      case Value.WithV w -> with(typeOf(w.record()), w.path(), 0, typeOf(w.value()));
      case Value.AssertV a -> a.type();
      case Value.Suspended s -> throw new IllegalStateException("forced by the caller");
      case Value.Delayed d -> throw new IllegalStateException("forced by the caller");
    };
  }

  private static Value illTyped() {
    throw new IllegalStateException("the type of an ill-typed value was asked for");
  }

  private static Value constant(@Nullable Universe universe) {
    return Value.ConstV.of(universe == null ? Universe.SORT : universe);
  }

  /** Binders of read-back values come without types; here the domain is known. */
  private static Value typed(Value x, Value domain) {
    return x instanceof Value.VarV v && v.type() == null ? new Value.VarV(v.level(), domain) : x;
  }

  private Value applied(Value function, Value argument) {
    return evaluator.force(function) instanceof PiV p
        ? p.codomain().apply(evaluator, argument)
        : illTyped();
  }

  static Value literal(Expr literal) {
    return switch (literal) {
      case Expr.BytesLit b -> Values.BYTES;
      case Expr.DateLit d -> Values.DATE;
      case Expr.TimeLit t -> Values.TIME;
      default -> Values.TIME_ZONE;
    };
  }

  static Value constructor(UnionTypeV union, String label) {
    Value type = union.types[Labels.find(union.labels, label)];
    return type == null ? union : Values.pi(label, type, union.bound(), (e, x) -> union);
  }

  static RecordTypeV project(RecordTypeV record, String[] sorted) {
    Value[] types = new Value[sorted.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = record.types[Labels.find(record.labels, sorted[i])];
    }
    return Values.recordType(sorted, types);
  }

  private Value field(Value.FieldV f) {
    return evaluator.force(typeOf(f.record())) instanceof RecordTypeV r
        ? r.types[Labels.find(r.labels, f.label())]
        : illTyped();
  }

  private Value operator(Value.OpV o) {
    return switch (o.operator()) {
      case OR, AND, EQUAL, NOT_EQUAL -> Values.BOOL;
      case PLUS, TIMES -> Values.NATURAL;
      case TEXT_APPEND -> Values.TEXT;
      case LIST_APPEND -> typeOf(o.left());
      case COMBINE -> evaluator.combineTypes(typeOf(o.left()), typeOf(o.right()));
      case PREFER -> prefer(typeOf(o.left()), typeOf(o.right()));
      case COMBINE_TYPES -> {
        Universe l = universe(o.left());
        Universe r = universe(o.right());
        yield constant(l == null || r == null ? Universe.SORT : l.max(r));
      }
      case EQUIVALENT -> Value.ConstV.TYPE;
      case ALTERNATIVE, COMPLETE -> illTyped();
    };
  }

  Value prefer(Value left, Value right) {
    if (!(evaluator.force(left) instanceof RecordTypeV l)
        || !(evaluator.force(right) instanceof RecordTypeV r)) {
      return illTyped();
    }
    RecordMerge merge = RecordMerge.of(l.labels, l.types, r.labels, r.types, (label, a, b) -> b);
    return Values.recordType(merge.labels(), merge.values());
  }

  private Value merge(Value.MergeV m) {
    Value type = m.type();
    if (type != null) {
      return type;
    }
    if (!(evaluator.force(typeOf(m.handlers())) instanceof RecordTypeV h)) {
      return illTyped();
    }
    Value union = evaluator.force(typeOf(m.union()));
    Value handler = h.types[0];
    boolean payload =
        union instanceof UnionTypeV u
            ? u.types[Labels.find(u.labels, h.labels[0])] != null
            : h.labels[0].equals("Some");
    return payload && evaluator.force(handler) instanceof PiV p
        ? p.codomain().apply(evaluator, fresh(p.domain()))
        : handler;
  }

  private Value toMap(Value.ToMapV t) {
    Value type = t.type();
    if (type != null) {
      return type;
    }
    return evaluator.force(typeOf(t.record())) instanceof RecordTypeV r
        ? Values.list(mapEntry(r.types[0]))
        : illTyped();
  }

  static Value mapEntry(Value type) {
    return Values.recordType(new String[] {"mapKey", "mapValue"}, new Value[] {Values.TEXT, type});
  }

  private Value with(Value lazy, @Nullable String[] path, int from, Value value) {
    Value type = evaluator.force(lazy);
    String step = path[from];
    if (step == null) {
      return type;
    }
    if (!(type instanceof RecordTypeV r)) {
      return illTyped();
    }
    int at = Labels.find(r.labels, step);
    Value old = at < 0 ? Values.EMPTY_RECORD_TYPE : r.types[at];
    Value updated = from == path.length - 1 ? value : with(old, path, from + 1, value);
    return set(r, step, updated);
  }

  /** The record type with one field set. */
  static RecordTypeV set(RecordTypeV record, String label, Value type) {
    RecordMerge merge =
        RecordMerge.of(
            record.labels, record.types, new String[] {label}, new Value[] {type}, (l, a, b) -> b);
    return Values.recordType(merge.labels(), merge.values());
  }

  /** The element type of {@code List T} or {@code Optional T}; null for any other type. */
  @Nullable Value element(Builtin constructor, Value lazy) {
    return evaluator.force(lazy) instanceof BuiltinV b
            && b.builtin() == constructor
            && b.arguments().length == 1
        ? b.arguments()[0]
        : null;
  }
}
