package software.straylight.continuity.dhall;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.TemporalText;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** Reads data straight from values, without a normal form in between. */
final class DataReader {
  private final Evaluator evaluator;
  private final IdentityHashMap<Value, DhallData> known = new IdentityHashMap<>();

  DataReader(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  DhallData read(Value lazy) {
    Value value = evaluator.force(lazy);
    if (!(value instanceof Value.RecordV
        || value instanceof Value.ListV
        || value instanceof Value.UnionV
        || value instanceof Value.SomeV)) {
      return leaf(value);
    }
    DhallData data = known.get(value);
    if (data == null) {
      evaluator.meter().enter();
      evaluator.meter().nodes(1);
      data = compound(value);
      evaluator.meter().leave();
      known.put(value, data);
    }
    return data;
  }

  private DhallData compound(Value value) {
    return switch (value) {
      case Value.RecordV r -> {
        TreeMap<String, DhallData> fields = new TreeMap<>();
        for (int i = 0; i < r.labels().length; i++) {
          fields.put(r.labels()[i], read(r.values()[i]));
        }
        yield new DhallData.Fields(fields);
      }
      case Value.ListV l -> {
        evaluator.meter().list(l.elements().size());
        List<DhallData> elements = new ArrayList<>(l.elements().size());
        for (Value v : l.elements()) {
          elements.add(read(v));
        }
        yield new DhallData.ListOf(elements);
      }
      case Value.UnionV u -> {
        Value payload = u.payload();
        yield new DhallData.Union(u.label(), payload == null ? null : read(payload));
      }
      case Value.SomeV s -> new DhallData.Optional(read(s.value()));
      default -> throw new IllegalStateException("not compound");
    };
  }

  private DhallData leaf(Value value) {
    return switch (value) {
      case Value.BoolV b -> new DhallData.Bool(b.value());
      case Value.NaturalV n -> new DhallData.Natural(n.value());
      case Value.IntegerV n -> new DhallData.Int(n.value());
      case Value.DoubleV d -> new DhallData.Floating(d.value());
      case Value.TextV t -> new DhallData.Text(t.rope().flatten(evaluator.meter()));
      case Value.LiteralV l -> literal(l.literal());
      case Value.LambdaV l -> new DhallData.Opaque("a function");
      case Value.ConstructorV c -> new DhallData.Opaque("a function");
      case Value.BuiltinV b -> builtin(b);
      case Value.AssertV a -> new DhallData.Opaque("an assertion");
      default -> new DhallData.Opaque("a type");
    };
  }

  private static DhallData builtin(Value.BuiltinV b) {
    if (b.builtin() == Builtin.NONE && b.arguments().length == 1) {
      return new DhallData.Optional(null);
    }
    boolean waiting = b.builtin().arity() > b.arguments().length;
    return new DhallData.Opaque(waiting ? "a function" : "a type");
  }

  private static DhallData literal(Expr literal) {
    return switch (literal) {
      case Expr.BytesLit b -> new DhallData.Bytes(b.value());
      case Expr.DateLit d -> new DhallData.Temporal("Date", TemporalText.of(d));
      case Expr.TimeLit t -> new DhallData.Temporal("Time", TemporalText.of(t));
      default -> new DhallData.Temporal("TimeZone", TemporalText.of(literal));
    };
  }
}
