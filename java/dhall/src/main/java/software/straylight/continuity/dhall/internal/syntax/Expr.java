package software.straylight.continuity.dhall.internal.syntax;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A Dhall expression as the standard's syntax.md has it, after the parser's desugaring.
 *
 * <p>Every node carries its {@link Span} packed into a long; {@link Span#NONE} where the node was
 * not written by a user. Arrays are owned by the node and never changed after construction (they
 * are not defensive copies: a build file has millions of nodes). Record and union entries are
 * sorted by label; duplicates are kept adjacent so that the checker can name them.
 */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Expr {
  long span();

  record Const(Universe universe, long span) implements Expr {}

  record BuiltinRef(Builtin builtin, long span) implements Expr {}

  record Lambda(String label, Expr domain, Expr body, long span) implements Expr {}

  record Pi(String label, Expr domain, Expr codomain, long span) implements Expr {}

  record App(Expr function, Expr argument, long span) implements Expr {}

  record Let(String label, @Nullable Expr type, Expr value, Expr body, long span) implements Expr {}

  record Annot(Expr value, Expr type, long span) implements Expr {}

  record BoolLit(boolean value, long span) implements Expr {}

  record NaturalLit(BigInteger value, long span) implements Expr {}

  record IntegerLit(BigInteger value, long span) implements Expr {}

  record DoubleLit(double value, long span) implements Expr {}

  /** Text with holes: {@code chunks.length == holes.length + 1}. */
  record TextLit(String[] chunks, Expr[] holes, long span) implements Expr {}

  record BytesLit(byte[] value, long span) implements Expr {}

  record DateLit(int year, int month, int day, long span) implements Expr {}

  /** Seconds are {@code mantissa / 10^precision}; written trailing zeros are kept. */
  record TimeLit(int hour, int minute, BigInteger mantissa, int precision, long span)
      implements Expr {}

  record TimeZoneLit(boolean negative, int hours, int minutes, long span) implements Expr {}

  /** {@code [] : type}; {@code type} is the whole annotation. */
  record EmptyList(Expr type, long span) implements Expr {}

  record ListLit(Expr[] elements, long span) implements Expr {}

  record Some(Expr value, long span) implements Expr {}

  record RecordType(String[] labels, Expr[] types, long span) implements Expr {}

  record RecordLit(String[] labels, Expr[] values, long span) implements Expr {}

  record UnionType(String[] labels, @Nullable Expr[] types, long span) implements Expr {}

  record Op(Operator operator, Expr left, Expr right, long span) implements Expr {}

  record If(Expr condition, Expr then, Expr otherwise, long span) implements Expr {}

  record Merge(Expr handlers, Expr union, @Nullable Expr type, long span) implements Expr {}

  record ToMap(Expr record, @Nullable Expr type, long span) implements Expr {}

  record ShowConstructor(Expr value, long span) implements Expr {}

  record Field(Expr record, String label, long span) implements Expr {}

  /** Labels keep their written order, duplicates included. */
  record Project(Expr record, String[] labels, long span) implements Expr {}

  record ProjectType(Expr record, Expr type, long span) implements Expr {}

  /** A null step descends into an {@code Optional} (written {@code ?}). */
  record With(Expr record, @Nullable String[] path, Expr value, long span) implements Expr {}

  record Assert(Expr type, long span) implements Expr {}

  /** {@code hash} is the 32-byte SHA-256 of the integrity check, where there is one. */
  record Import(ImportTarget target, ImportMode mode, byte @Nullable [] hash, long span)
      implements Expr {}

  /** An already evaluated closed expression standing where an import or a type stood. */
  record Embedded(Closed closed, long span) implements Expr {}

  /** What {@link Embedded} may hold; implemented by the evaluator. */
  interface Closed {}

  /**
   * A variable {@code label@index}. Its {@code slot} is the distance to its binder, counted in
   * binders of any name, as {@link Scope#resolve} found it; a node stands in one scope only, so
   * writing the slot twice writes the same number.
   */
  final class Var implements Expr {
    /** The slot of a variable that no binder of its expression binds. */
    public static final int FREE = -1;

    private static final int UNRESOLVED = -2;

    private final String label;
    private final long index;
    private final long span;
    private int slot = UNRESOLVED;
    private long freeIndex;

    public Var(String label, long index, long span) {
      this.label = label;
      this.index = index;
      this.span = span;
    }

    /** A variable whose binder is already known. */
    public static Var bound(String label, long index, int slot) {
      Var variable = new Var(label, index, Span.NONE);
      variable.slot = slot;
      return variable;
    }

    /** A variable that is known to be free; {@code outside} is its index seen from outside. */
    public static Var free(String label, long index, long outside) {
      Var variable = new Var(label, index, Span.NONE);
      variable.resolve(FREE, outside);
      return variable;
    }

    public String label() {
      return label;
    }

    public long index() {
      return index;
    }

    @Override
    public long span() {
      return span;
    }

    public int slot() {
      if (slot == UNRESOLVED) {
        throw new IllegalStateException("unresolved variable " + label);
      }
      return slot;
    }

    /** For a free variable: its index seen from outside the whole expression. */
    public long freeIndex() {
      return freeIndex;
    }

    void resolve(int newSlot, long newFreeIndex) {
      slot = newSlot;
      freeIndex = newFreeIndex;
    }
  }
}
