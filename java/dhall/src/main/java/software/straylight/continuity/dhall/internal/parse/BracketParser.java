package software.straylight.continuity.dhall.internal.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Records, unions, lists and label sets; desugars record literals as record.md says. */
final class BracketParser {
  private static final Expr[] NONE = {};

  private final Cursor c;
  private final ExpressionParser expressions;

  BracketParser(Cursor cursor, ExpressionParser expressions) {
    this.c = cursor;
    this.expressions = expressions;
  }

  private void separator(int start, char close, String what) {
    c.whsp();
    if (c.s[c.pos] == close || c.eat(',')) {
      return;
    }
    if (c.pos >= c.length) {
      throw c.error(
          start, start + 1, "the " + what + " is not closed", "end it with `" + close + "`");
    }
    throw c.expected("`,` or `" + close + "` in the " + what, Hints.afterExpression(c));
  }

  Expr list() {
    int start = c.pos++;
    c.whsp();
    if (c.eat(',')) {
      c.whsp();
    }
    List<Expr> elements = new ArrayList<>();
    if (c.s[c.pos] == ']') {
      throw c.error(
          start,
          c.pos + 1,
          "an empty list needs a type",
          "write `[] : List T` (in parentheses where an operator follows)");
    }
    do {
      elements.add(expressions.expression());
      separator(start, ']', "list");
      c.whsp();
    } while (!c.eat(']'));
    return new Expr.ListLit(elements.toArray(Expr[]::new), Span.of(start, c.pos));
  }

  Expr union() {
    int start = c.pos++;
    c.whsp();
    if (c.eat('|')) {
      c.whsp();
    }
    List<String> labels = new ArrayList<>();
    List<@Nullable Expr> types = new ArrayList<>();
    List<Layout.Entry> entries = new ArrayList<>();
    while (!c.eat('>')) {
      int from = c.pos;
      labels.add(c.labelOrSome("the name of an alternative"));
      int save = c.pos;
      c.whsp();
      if (c.eat(':')) {
        c.whsp1("behind `:`");
        types.add(expressions.expression());
      } else {
        c.pos = save;
        types.add(null);
      }
      entries.add(new Layout.Entry(List.of(labels.getLast()), types.getLast(), from, c.pos));
      c.whsp();
      if (c.eat('|')) {
        c.whsp();
      } else if (c.s[c.pos] != '>') {
        throw c.expected("`|` or `>` in the union type", null);
      }
    }
    int[] order = order(labels);
    @Nullable Expr[] sorted = new @Nullable Expr[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = types.get(order[i]);
    }
    return noted(new Expr.UnionType(sorted(labels, order), sorted, Span.of(start, c.pos)), entries);
  }

  /** Remembers how the entries were written, where a formatter wants to know. */
  private Expr noted(Expr expr, List<Layout.Entry> entries) {
    if (c.layout != null) {
      c.layout.record(expr, entries);
    }
    return expr;
  }

  /** {@code { a, b }} behind a dot. */
  String[] projection() {
    int start = c.pos++;
    c.whsp();
    if (c.eat(',')) {
      c.whsp();
    }
    List<String> labels = new ArrayList<>();
    while (!c.eat('}')) {
      labels.add(c.labelOrSome("a field name"));
      separator(start, '}', "projection");
      c.whsp();
    }
    return labels.toArray(String[]::new);
  }

  Expr record() {
    int start = c.pos++;
    c.whsp();
    boolean comma = c.eat(',');
    c.whsp();
    if (c.eat('}')) {
      return new Expr.RecordType(new String[0], NONE, Span.of(start, c.pos));
    }
    if (c.s[c.pos] == '=') {
      return emptyLiteral(start);
    }
    int first = c.pos;
    c.labelOrSome(comma ? "a field name" : "a field name, `=` or `}`");
    c.whsp();
    boolean type = c.s[c.pos] == ':';
    c.pos = first;
    return type ? recordType(start) : recordLiteral(start);
  }

  private Expr emptyLiteral(int start) {
    c.pos++;
    c.whsp();
    c.eat(',');
    c.whsp();
    c.need('}', "at the end of the empty record");
    return new Expr.RecordLit(new String[0], NONE, Span.of(start, c.pos));
  }

  private Expr recordType(int start) {
    List<String> labels = new ArrayList<>();
    List<Expr> types = new ArrayList<>();
    List<Layout.Entry> entries = new ArrayList<>();
    do {
      int from = c.pos;
      labels.add(c.labelOrSome("a field name"));
      c.whsp();
      c.need(':', "and the field's type (a record type has only `:`)");
      c.whsp1("behind `:`");
      types.add(expressions.expression());
      if (c.layout != null) {
        entries.add(new Layout.Entry(List.of(labels.getLast()), types.getLast(), from, c.pos));
      }
      separator(start, '}', "record type");
      c.whsp();
    } while (!c.eat('}'));
    int[] order = order(labels);
    return noted(
        new Expr.RecordType(
            sorted(labels, order), sortedExprs(types, order), Span.of(start, c.pos)),
        entries);
  }

  private Expr recordLiteral(int start) {
    List<String> labels = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    List<Layout.Entry> entries = c.layout == null ? null : new ArrayList<>();
    do {
      entry(labels, values, entries);
      separator(start, '}', "record");
      c.whsp();
    } while (!c.eat('}'));
    merge(labels, values);
    int[] order = order(labels);
    Expr literal =
        new Expr.RecordLit(
            sorted(labels, order), sortedExprs(values, order), Span.of(start, c.pos));
    if (c.layout != null && entries != null) {
      c.layout.record(literal, entries);
    }
    return literal;
  }

  private void entry(List<String> labels, List<Expr> values, @Nullable List<Layout.Entry> entries) {
    int start = c.pos;
    String label = c.labelOrSome("a field name");
    int labelEnd = c.pos;
    c.whsp();
    List<String> path = new ArrayList<>(0);
    while (c.eat('.')) {
      c.whsp();
      path.add(c.labelOrSome("a field name"));
      c.whsp();
    }
    if (path.isEmpty() && (c.s[c.pos] == ',' || c.s[c.pos] == '}')) {
      c.pos = labelEnd;
      labels.add(label);
      values.add(new Expr.Var(label, 0, Span.of(start, labelEnd)));
      if (entries != null) {
        entries.add(new Layout.Entry(List.of(label), null, start, labelEnd));
      }
      return;
    }
    c.need('=', "and the field's value (a record has only `=`)");
    c.whsp();
    Expr value = expressions.expression();
    if (entries != null) {
      List<String> whole = new ArrayList<>(List.of(label));
      whole.addAll(path);
      entries.add(new Layout.Entry(whole, value, start, c.pos));
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      String[] one = c.internShape(new String[] {path.get(i)});
      value = new Expr.RecordLit(one, new Expr[] {value}, value.span());
    }
    labels.add(label);
    values.add(value);
  }

  /** Joins the values of duplicate fields with {@code ∧}, in their order. */
  private static void merge(List<String> labels, List<Expr> values) {
    if (labels.size() < 2) {
      return;
    }
    Map<String, Integer> first = new LinkedHashMap<>(labels.size() * 2);
    int kept = 0;
    for (int i = 0; i < labels.size(); i++) {
      Integer at = first.putIfAbsent(labels.get(i), kept);
      Expr value = values.get(i);
      if (at == null) {
        labels.set(kept, labels.get(i));
        values.set(kept++, value);
      } else {
        Expr left = values.get(at);
        values.set(
            at, new Expr.Op(Operator.COMBINE, left, value, Span.join(left.span(), value.span())));
      }
    }
    labels.subList(kept, labels.size()).clear();
    values.subList(kept, values.size()).clear();
  }

  /** A stable order by label. */
  private static int[] order(List<String> labels) {
    int n = labels.size();
    boolean sorted = true;
    for (int i = 1; i < n && sorted; i++) {
      sorted = Labels.compare(labels.get(i - 1), labels.get(i)) <= 0;
    }
    int[] order = new int[n];
    if (sorted) {
      for (int i = 0; i < n; i++) {
        order[i] = i;
      }
      return order;
    }
    Integer[] boxed = new Integer[n];
    for (int i = 0; i < n; i++) {
      boxed[i] = i;
    }
    Arrays.sort(boxed, (a, b) -> Labels.compare(labels.get(a), labels.get(b)));
    for (int i = 0; i < n; i++) {
      order[i] = boxed[i];
    }
    return order;
  }

  private String[] sorted(List<String> labels, int[] order) {
    String[] out = new String[order.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = labels.get(order[i]);
    }
    return c.internShape(out);
  }

  private static Expr[] sortedExprs(List<Expr> exprs, int[] order) {
    Expr[] out = new Expr[order.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = exprs.get(order[i]);
    }
    return out;
  }
}
