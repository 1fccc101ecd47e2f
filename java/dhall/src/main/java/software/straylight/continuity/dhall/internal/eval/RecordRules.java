package software.straylight.continuity.dhall.internal.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.Value.BuiltinV;
import software.straylight.continuity.dhall.internal.eval.Value.OpV;
import software.straylight.continuity.dhall.internal.eval.Value.ProjectV;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Value.RecordV;
import software.straylight.continuity.dhall.internal.eval.Value.UnionTypeV;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Operator;

/** Selection, projection, {@code with}, {@code toMap}, {@code merge} (beta-normalization.md). */
final class RecordRules {
  private static final String[] MAP_ENTRY = {"mapKey", "mapValue"};

  private final Evaluator evaluator;

  RecordRules(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value field(Value record, String label) {
    Value r = record;
    while (true) {
      switch (r) {
        case RecordV v -> {
          int at = Labels.find(v.labels(), label);
          return at < 0 ? new Value.FieldV(r, label) : evaluator.force(v.values()[at]);
        }
        case UnionTypeV u -> {
          return constructor(u, label);
        }
        case ProjectV p -> r = p.record();
        case OpV o -> {
          Value side = side(o, label);
          if (side == null) {
            return stuck(o, label);
          }
          r = side;
        }
        default -> {
          return new Value.FieldV(r, label);
        }
      }
    }
  }

  /** The side of a stuck merge that alone can have the field, or null. */
  private static @Nullable Value side(OpV o, String label) {
    if (!isMerge(o)) {
      return null;
    }
    if (o.left() instanceof RecordV left) {
      return Labels.find(left.labels(), label) < 0 ? o.right() : null;
    }
    if (o.right() instanceof RecordV right) {
      return Labels.find(right.labels(), label) < 0 ? o.left() : null;
    }
    return null;
  }

  /** The selection from a stuck merge one side of which has the field. */
  private Value stuck(OpV o, String label) {
    if (isMerge(o) && o.left() instanceof RecordV left) {
      RecordV one = one(left, Labels.find(left.labels(), label));
      return new Value.FieldV(Values.op(o.operator(), one, o.right()), label);
    }
    if (isMerge(o) && o.right() instanceof RecordV right) {
      int at = Labels.find(right.labels(), label);
      return o.operator() == Operator.PREFER
          ? evaluator.force(right.values()[at])
          : new Value.FieldV(Values.op(o.operator(), o.left(), one(right, at)), label);
    }
    return new Value.FieldV(o, label);
  }

  private static boolean isMerge(OpV o) {
    return o.operator() == Operator.PREFER || o.operator() == Operator.COMBINE;
  }

  private static RecordV one(RecordV record, int at) {
    return Values.record(new String[] {record.labels()[at]}, new Value[] {record.values()[at]});
  }

  private static Value constructor(UnionTypeV u, String label) {
    int at = Labels.find(u.labels, label);
    if (at < 0) {
      return new Value.FieldV(u, label);
    }
    return u.types[at] == null ? Values.union(u, label, null) : new Value.ConstructorV(u, label);
  }

  Value project(Value record, String[] written) {
    if (written.length == 0) {
      return Values.EMPTY_RECORD;
    }
    String[] labels = written.clone();
    Arrays.sort(labels, Labels::compare);
    Value r = record;
    while (r instanceof ProjectV p) {
      r = p.record();
    }
    if (r instanceof RecordV v) {
      return select(v, labels);
    }
    if (r instanceof OpV o && o.operator() == Operator.PREFER && o.right() instanceof RecordV rs) {
      List<String> inRight = new ArrayList<>();
      List<String> rest = new ArrayList<>();
      for (String label : labels) {
        (Labels.find(rs.labels(), label) < 0 ? rest : inRight).add(label);
      }
      return new OperatorRules(evaluator)
          .prefer(
              project(o.left(), rest.toArray(String[]::new)),
              project(rs, inRight.toArray(String[]::new)));
    }
    return new ProjectV(r, labels);
  }

  private static Value select(RecordV record, String[] labels) {
    String[] kept = new String[labels.length];
    Value[] values = new Value[labels.length];
    int n = 0;
    for (String label : labels) {
      int at = Labels.find(record.labels(), label);
      if (at >= 0 && (n == 0 || !kept[n - 1].equals(label))) {
        kept[n] = label;
        values[n++] = record.values()[at];
      }
    }
    return Values.record(Arrays.copyOf(kept, n), Arrays.copyOf(values, n));
  }

  Value projectType(Value record, Value type) {
    return type instanceof RecordTypeV t
        ? project(record, t.labels)
        : new Value.ProjectTypeV(record, type, Math.max(record.bound(), type.bound()));
  }

  /** {@code record with path[from…] = value}. */
  Value with(Value record, @Nullable String[] path, int from, Value value) {
    String step = path[from];
    boolean last = from == path.length - 1;
    if (step == null) {
      if (isNone(record)) {
        return record;
      }
      if (record instanceof Value.SomeV s) {
        return Values.some(last ? value : deeper(s.value(), path, from + 1, value));
      }
    } else if (record instanceof RecordV r) {
      int at = Labels.find(r.labels(), step);
      Value old = at < 0 ? Values.EMPTY_RECORD : r.values()[at];
      Value updated = last ? value : deeper(old, path, from + 1, value);
      RecordMerge merge =
          RecordMerge.of(
              r.labels(),
              r.values(),
              new String[] {step},
              new Value[] {updated},
              (label, a, b) -> b);
      evaluator.meter().nodes(merge.labels().length);
      return Values.record(merge.labels(), merge.values());
    }
    @Nullable String[] rest = Arrays.copyOfRange(path, from, path.length);
    return new Value.WithV(record, rest, value, Math.max(record.bound(), value.bound()));
  }

  private Value deeper(Value inner, @Nullable String[] path, int from, Value value) {
    int bound = Math.max(inner.bound(), value.bound());
    return evaluator.delayed(bound, e -> e.records().with(e.force(inner), path, from, value));
  }

  Value toMap(Value record, @Nullable Value type) {
    if (record instanceof RecordV r) {
      int n = r.labels().length;
      if (n > 0) {
        Value[] entries = new Value[n];
        for (int i = 0; i < n; i++) {
          entries[i] =
              Values.record(MAP_ENTRY, new Value[] {Values.text(r.labels()[i]), r.values()[i]});
        }
        evaluator.meter().nodes(3L * n);
        return Values.listOf(Seq.of(entries));
      }
      if (type != null) {
        return Values.emptyList(type);
      }
    }
    int bound = type == null ? record.bound() : Math.max(record.bound(), type.bound());
    return new Value.ToMapV(record, type, bound);
  }

  Value merge(Value handlers, Value union, @Nullable Value type) {
    if (handlers instanceof RecordV h) {
      switch (union) {
        case Value.UnionV u -> {
          int at = Labels.find(h.labels(), u.label());
          if (at >= 0) {
            Value handler = evaluator.force(h.values()[at]);
            Value payload = u.payload();
            return payload == null ? handler : evaluator.apply(handler, payload);
          }
        }
        case Value.SomeV s -> {
          int at = Labels.find(h.labels(), "Some");
          if (at >= 0) {
            return evaluator.apply(evaluator.force(h.values()[at]), s.value());
          }
        }
        case BuiltinV b -> {
          int at = isNone(b) ? Labels.find(h.labels(), "None") : -1;
          if (at >= 0) {
            return evaluator.force(h.values()[at]);
          }
        }
        default -> {}
      }
    }
    int bound = Math.max(handlers.bound(), union.bound());
    return new Value.MergeV(
        handlers, union, type, type == null ? bound : Math.max(bound, type.bound()));
  }

  private static boolean isNone(Value v) {
    return v instanceof BuiltinV b && b.builtin() == Builtin.NONE && b.arguments().length == 1;
  }

  Value showConstructor(Value value) {
    return switch (value) {
      case Value.UnionV u -> Values.text(u.label());
      case Value.SomeV s -> Values.text("Some");
      case BuiltinV b -> isNone(b) ? Values.text("None") : new Value.ShowConstructorV(b);
      default -> new Value.ShowConstructorV(value);
    };
  }
}
