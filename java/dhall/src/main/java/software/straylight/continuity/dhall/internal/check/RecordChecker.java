package software.straylight.continuity.dhall.internal.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Value.UnionTypeV;
import software.straylight.continuity.dhall.internal.eval.Values;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/** Records and unions: their types, selection, projection, {@code with}, {@code toMap}. */
final class RecordChecker {
  private final Checker checker;

  RecordChecker(Checker checker) {
    this.checker = checker;
  }

  Value recordType(Context context, Expr.RecordType r) {
    checker.unique(r.labels(), r.span(), "field");
    Universe universe = Universe.TYPE;
    for (Expr type : r.types()) {
      universe = universe.max(checker.inferUniverse(context, type, "a field's type is not a type"));
    }
    return Value.ConstV.of(universe);
  }

  Value recordLiteral(Context context, Expr.RecordLit r) {
    checker.unique(r.labels(), r.span(), "field");
    Value[] types = new Value[r.values().length];
    for (int i = 0; i < types.length; i++) {
      types[i] = checker.infer(context, r.values()[i]);
      checker.universe(context, r.values()[i].span(), types[i]);
    }
    return Values.recordType(r.labels(), types);
  }

  Value unionType(Context context, Expr.UnionType u) {
    checker.unique(u.labels(), u.span(), "alternative");
    Universe universe = Universe.TYPE;
    for (Expr type : u.types()) {
      if (type != null) {
        universe =
            universe.max(
                checker.inferUniverse(context, type, "an alternative's type is not a type"));
      }
    }
    return Value.ConstV.of(universe);
  }

  Value field(Context context, Expr.Field f) {
    Value type = checker.evaluator.force(checker.infer(context, f.record()));
    if (type instanceof RecordTypeV r) {
      int at = Labels.find(r.labels, f.label());
      if (at < 0) {
        throw missing(f.span(), "the record has no field", f.label(), r.labels);
      }
      return r.types[at];
    }
    if (type instanceof Value.ConstV) {
      Value union = checker.evaluator.force(checker.eval(context, f.record()));
      if (union instanceof UnionTypeV u) {
        if (Labels.find(u.labels, f.label()) < 0) {
          throw missing(f.span(), "the union has no alternative", f.label(), u.labels);
        }
        return TypeOf.constructor(u, f.label());
      }
      throw checker.errors.wrongShape(
          context,
          f.record().span(),
          "only a record or a union type has something to select",
          "a record or a union type",
          union,
          null);
    }
    throw checker.errors.wrongShape(
        context,
        f.record().span(),
        "only a record or a union type has something to select",
        "a record",
        type,
        type instanceof UnionTypeV ? "take a union value apart with `merge`" : null);
  }

  private RuntimeException missing(long span, String what, String label, String[] known) {
    List<String> names = Arrays.asList(known);
    String all = String.join(", ", names.subList(0, Math.min(20, names.size())));
    return checker.errors.error(
        span,
        what + " `" + label + "`",
        List.of(
            "it has: " + (names.isEmpty() ? "nothing" : all + (names.size() > 20 ? ", …" : ""))),
        TypeErrors.didYouMean(label, names));
  }

  private RecordTypeV record(Context context, Expr record, String what) {
    Value type = checker.evaluator.force(checker.infer(context, record));
    if (type instanceof RecordTypeV r) {
      return r;
    }
    throw checker.errors.wrongShape(context, record.span(), what, "a record", type, null);
  }

  Value project(Context context, Expr.Project p) {
    RecordTypeV r = record(context, p.record(), "only a record can be projected");
    Set<String> seen = new HashSet<>();
    for (String label : p.labels()) {
      if (Labels.find(r.labels, label) < 0) {
        throw missing(p.span(), "the record has no field", label, r.labels);
      }
      if (!seen.add(label)) {
        throw checker.errors.error(
            p.span(), "the field `" + label + "` is projected twice", "remove one of them");
      }
    }
    String[] sorted = p.labels().clone();
    Arrays.sort(sorted, Labels::compare);
    return TypeOf.project(r, sorted);
  }

  Value projectType(Context context, Expr.ProjectType p) {
    RecordTypeV r = record(context, p.record(), "only a record can be projected");
    checker.inferUniverse(context, p.type(), "a projection takes a record type");
    Value type = checker.evaluator.force(checker.eval(context, p.type()));
    if (!(type instanceof RecordTypeV t)) {
      throw checker.errors.wrongShape(
          context,
          p.type().span(),
          "a projection takes a record type",
          "a record type",
          type,
          null);
    }
    for (int i = 0; i < t.labels.length; i++) {
      int at = Labels.find(r.labels, t.labels[i]);
      if (at < 0) {
        throw missing(p.span(), "the record has no field", t.labels[i], r.labels);
      }
      if (!checker.same(t.types[i], r.types[at])) {
        throw checker.errors.mismatch(
            context,
            p.span(),
            "the field `" + t.labels[i] + "` has another type than the projection wants",
            t.types[i],
            r.types[at]);
      }
    }
    return type;
  }

  Value with(Context context, Expr.With w) {
    Value record = checker.infer(context, w.record());
    Value value = checker.infer(context, w.value());
    checker.universe(context, w.value().span(), value);
    return updated(context, w, record, 0, value);
  }

  private Value updated(Context context, Expr.With w, Value lazy, int from, Value value) {
    Value type = checker.evaluator.force(lazy);
    @Nullable String step = w.path()[from];
    boolean last = from == w.path().length - 1;
    if (step == null) {
      Value element = checker.elementOf(Builtin.OPTIONAL, type);
      if (element == null) {
        throw checker.errors.wrongShape(
            context, w.span(), "`?` in a path updates an Optional", "Optional T", type, null);
      }
      Value inner = last ? value : updated(context, w, element, from + 1, value);
      if (!checker.same(element, inner)) {
        throw checker.errors.mismatch(
            context,
            w.value().span(),
            "an update inside an Optional must keep its type",
            element,
            inner);
      }
      return type;
    }
    if (!(type instanceof RecordTypeV r)) {
      throw checker.errors.wrongShape(
          context,
          w.span(),
          "`with " + Labels.entry(step) + " = …` updates a record",
          "a record",
          type,
          checker.elementOf(Builtin.OPTIONAL, type) == null
              ? null
              : "write `?` in the path to update inside an Optional");
    }
    int at = Labels.find(r.labels, step);
    Value old = at < 0 ? Values.EMPTY_RECORD_TYPE : r.types[at];
    return TypeOf.set(r, step, last ? value : updated(context, w, old, from + 1, value));
  }

  Value toMap(Context context, Expr.ToMap t) {
    RecordTypeV r = record(context, t.record(), "`toMap` takes a record");
    Expr annotation = t.type();
    Value expected = null;
    if (annotation != null) {
      checker.inferUniverse(context, annotation, "the annotation is not a type");
      expected = checker.eval(context, annotation);
    }
    if (r.labels.length == 0) {
      return emptyMap(context, t, expected);
    }
    Value first = r.types[0];
    checker.term(
        context, t.record().span(), first, "`toMap` takes a record of values, not of types");
    for (int i = 1; i < r.types.length; i++) {
      if (!checker.same(first, r.types[i])) {
        throw checker.errors.mismatch(
            context,
            t.record().span(),
            "`toMap` takes a record whose fields all have the same type; `"
                + r.labels[i]
                + "` has another than `"
                + r.labels[0]
                + "`",
            first,
            r.types[i]);
      }
    }
    Value found = Values.list(TypeOf.mapEntry(first));
    if (expected != null && !checker.same(expected, found)) {
      throw checker.errors.mismatch(
          context, t.span(), "`toMap` does not give the type it is given", expected, found);
    }
    return found;
  }

  private Value emptyMap(Context context, Expr.ToMap t, @Nullable Value expected) {
    if (expected == null) {
      throw checker.errors.error(
          t.span(),
          "`toMap` of an empty record needs a type",
          "write `toMap {=} : List { mapKey : Text, mapValue : T }`");
    }
    Value element = checker.elementOf(Builtin.LIST, expected);
    boolean entry =
        element != null
            && checker.evaluator.force(element) instanceof RecordTypeV e
            && Arrays.equals(e.labels, new String[] {"mapKey", "mapValue"})
            && checker.same(e.types[0], Values.TEXT)
            && checker.types.universe(element) == Universe.TYPE;
    if (!entry) {
      throw checker.errors.wrongShape(
          context,
          t.span(),
          "`toMap` has a list of entries as its type",
          "List { mapKey : Text, mapValue : T }",
          expected,
          null);
    }
    return expected;
  }

  Value showConstructor(Context context, Expr.ShowConstructor s) {
    Value type = checker.evaluator.force(checker.infer(context, s.value()));
    if (type instanceof UnionTypeV || checker.elementOf(Builtin.OPTIONAL, type) != null) {
      return Values.TEXT;
    }
    throw checker.errors.wrongShape(
        context,
        s.value().span(),
        "`showConstructor` takes a union or an Optional",
        "a union or an Optional",
        type,
        null);
  }
}
