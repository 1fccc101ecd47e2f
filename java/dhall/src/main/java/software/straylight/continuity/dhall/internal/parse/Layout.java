package software.straylight.continuity.dhall.internal.parse;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/**
 * What the formatter needs and the syntax tree does not keep: comments, the written form of record
 * literals, and literals that stand for a record (date with time).
 */
public final class Layout {
  /** An entry as written: a dotted path, and no value where the entry is a pun. */
  public record Entry(List<String> path, @Nullable Expr value, int start, int end) {}

  private final TreeMap<Integer, Integer> comments = new TreeMap<>();
  private final IdentityHashMap<Expr, List<Entry>> records = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Boolean> atoms = new IdentityHashMap<>();

  void comment(int start, int end) {
    comments.put(start, end);
  }

  void record(Expr literal, List<Entry> entries) {
    records.put(literal, List.copyOf(entries));
  }

  void atom(Expr literal) {
    atoms.put(literal, true);
  }

  /** Start to end offset of every comment, in order. */
  public SortedMap<Integer, Integer> comments() {
    return comments;
  }

  public @Nullable List<Entry> entries(Expr literal) {
    return records.get(literal);
  }

  /** Whether the record was written as one literal. */
  public boolean isAtom(Expr literal) {
    return atoms.containsKey(literal);
  }
}
