package software.straylight.continuity.dhall.internal.eval;

import java.math.BigInteger;
import software.straylight.continuity.dhall.internal.eval.Value.BoolV;
import software.straylight.continuity.dhall.internal.eval.Value.ListV;
import software.straylight.continuity.dhall.internal.eval.Value.NaturalV;
import software.straylight.continuity.dhall.internal.eval.Value.RecordTypeV;
import software.straylight.continuity.dhall.internal.eval.Value.RecordV;
import software.straylight.continuity.dhall.internal.syntax.Operator;

/** The operators and {@code if} (beta-normalization.md). */
@SuppressWarnings("ReferenceEquality")
final class OperatorRules {
  private final Evaluator evaluator;

  OperatorRules(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  private boolean same(Value a, Value b) {
    return new Conversion(evaluator).equal(a, b);
  }

  /** An {@code if} whose condition does not reduce. */
  Value conditional(Value condition, Value then, Value otherwise) {
    Value l = evaluator.force(then);
    Value r = evaluator.force(otherwise);
    if (l == BoolV.TRUE && r == BoolV.FALSE) {
      return condition;
    }
    if (same(l, r)) {
      return l;
    }
    int bound = Math.max(condition.bound(), Math.max(l.bound(), r.bound()));
    return new Value.IfV(condition, l, r, bound);
  }

  /** {@code left} is in weak head normal form; {@code right} is forced only where it counts. */
  Value apply(Operator operator, Value left, Value right) {
    return switch (operator) {
      case OR -> or(left, right);
      case AND -> and(left, right);
      case EQUAL -> equal(left, evaluator.force(right));
      case NOT_EQUAL -> notEqual(left, evaluator.force(right));
      case PLUS -> plus(left, evaluator.force(right));
      case TIMES -> times(left, evaluator.force(right));
      case TEXT_APPEND -> append(left, evaluator.force(right));
      case LIST_APPEND -> concat(left, evaluator.force(right));
      case COMBINE -> combine(left, evaluator.force(right));
      case PREFER -> prefer(left, evaluator.force(right));
      case COMBINE_TYPES -> combineTypes(left, evaluator.force(right));
      case EQUIVALENT -> Values.op(operator, left, right);
      case COMPLETE -> prefer(evaluator.records().field(left, "default"), evaluator.force(right));
      case ALTERNATIVE ->
          throw new IllegalArgumentException("an unresolved import cannot be evaluated");
    };
  }

  private Value or(Value l, Value right) {
    if (l instanceof BoolV b) {
      return b.value() ? l : evaluator.force(right);
    }
    Value r = evaluator.force(right);
    if (r instanceof BoolV b) {
      return b.value() ? r : l;
    }
    return same(l, r) ? l : Values.op(Operator.OR, l, r);
  }

  private Value and(Value l, Value right) {
    if (l instanceof BoolV b) {
      return b.value() ? evaluator.force(right) : l;
    }
    Value r = evaluator.force(right);
    if (r instanceof BoolV b) {
      return b.value() ? l : r;
    }
    return same(l, r) ? l : Values.op(Operator.AND, l, r);
  }

  private Value equal(Value l, Value r) {
    if (l == BoolV.TRUE) {
      return r;
    }
    if (r == BoolV.TRUE) {
      return l;
    }
    return same(l, r) ? BoolV.TRUE : literals(l, r) ? BoolV.FALSE : Values.op(Operator.EQUAL, l, r);
  }

  private Value notEqual(Value l, Value r) {
    if (l == BoolV.FALSE) {
      return r;
    }
    if (r == BoolV.FALSE) {
      return l;
    }
    return same(l, r)
        ? BoolV.FALSE
        : literals(l, r) ? BoolV.TRUE : Values.op(Operator.NOT_EQUAL, l, r);
  }

  private static boolean literals(Value l, Value r) {
    return l instanceof BoolV && r instanceof BoolV;
  }

  private static boolean isZero(Value v) {
    return v instanceof NaturalV n && n.value().signum() == 0;
  }

  private static boolean isOne(Value v) {
    return v instanceof NaturalV n && n.value().equals(BigInteger.ONE);
  }

  private Value plus(Value l, Value r) {
    if (l instanceof NaturalV a && r instanceof NaturalV b) {
      evaluator.meter().bits(Math.max(a.value().bitLength(), b.value().bitLength()) + 1L);
      return new NaturalV(a.value().add(b.value()));
    }
    return isZero(l) ? r : isZero(r) ? l : Values.op(Operator.PLUS, l, r);
  }

  private Value times(Value l, Value r) {
    if (l instanceof NaturalV a && r instanceof NaturalV b) {
      long bits = (long) a.value().bitLength() + b.value().bitLength();
      evaluator.meter().bits(bits);
      // Charged as schoolbook multiplication, an upper bound of what BigInteger does.
      evaluator
          .meter()
          .steps(((long) a.value().bitLength() >> 8) * ((long) b.value().bitLength() >> 8));
      return new NaturalV(a.value().multiply(b.value()));
    }
    if (isZero(l) || isZero(r)) {
      return Values.ZERO;
    }
    return isOne(l) ? r : isOne(r) ? l : Values.op(Operator.TIMES, l, r);
  }

  private static Value append(Value l, Value r) {
    return Evaluator.text(Evaluator.rope(l).join(Evaluator.rope(r)));
  }

  private Value concat(Value l, Value r) {
    if (l instanceof ListV a && a.elements().size() == 0) {
      return r;
    }
    if (r instanceof ListV b && b.elements().size() == 0) {
      return l;
    }
    if (l instanceof ListV a && r instanceof ListV b) {
      long length = (long) a.elements().size() + b.elements().size();
      if (length > evaluator.meter().budget().nodes()) {
        evaluator.meter().list(length);
      }
      return Values.listOf(a.elements().join(b.elements()));
    }
    return Values.op(Operator.LIST_APPEND, l, r);
  }

  private static boolean isEmpty(Value v) {
    return (v instanceof RecordV r && r.labels().length == 0)
        || (v instanceof RecordTypeV t && t.labels.length == 0);
  }

  Value prefer(Value l, Value r) {
    if (isEmpty(l) && l instanceof RecordV) {
      return r;
    }
    if (isEmpty(r) && r instanceof RecordV) {
      return l;
    }
    if (l instanceof RecordV a && r instanceof RecordV b) {
      evaluator.meter().nodes(a.labels().length + (long) b.labels().length);
      RecordMerge merge =
          RecordMerge.of(
              a.labels(), a.values(), b.labels(), b.values(), (label, left, right) -> right);
      return Values.record(merge.labels(), merge.values());
    }
    return same(l, r) ? l : Values.op(Operator.PREFER, l, r);
  }

  Value combine(Value l, Value r) {
    if (isEmpty(l) && l instanceof RecordV) {
      return r;
    }
    if (isEmpty(r) && r instanceof RecordV) {
      return l;
    }
    if (l instanceof RecordV a && r instanceof RecordV b) {
      evaluator.meter().nodes(a.labels().length + (long) b.labels().length);
      RecordMerge merge =
          RecordMerge.of(
              a.labels(),
              a.values(),
              b.labels(),
              b.values(),
              (label, x, y) -> delayedCombine(x, y));
      return Values.record(merge.labels(), merge.values());
    }
    return Values.op(Operator.COMBINE, l, r);
  }

  private Value delayedCombine(Value x, Value y) {
    return evaluator.delayed(
        Math.max(x.bound(), y.bound()), e -> new OperatorRules(e).combine(e.force(x), e.force(y)));
  }

  Value combineTypes(Value l, Value r) {
    if (isEmpty(l) && l instanceof RecordTypeV) {
      return r;
    }
    if (isEmpty(r) && r instanceof RecordTypeV) {
      return l;
    }
    if (l instanceof RecordTypeV a && r instanceof RecordTypeV b) {
      evaluator.meter().nodes(a.labels.length + (long) b.labels.length);
      RecordMerge merge =
          RecordMerge.of(
              a.labels, a.types, b.labels, b.types, (label, x, y) -> delayedCombineTypes(x, y));
      return Values.recordType(merge.labels(), merge.values());
    }
    return Values.op(Operator.COMBINE_TYPES, l, r);
  }

  private Value delayedCombineTypes(Value x, Value y) {
    return evaluator.delayed(
        Math.max(x.bound(), y.bound()),
        e -> new OperatorRules(e).combineTypes(e.force(x), e.force(y)));
  }
}
