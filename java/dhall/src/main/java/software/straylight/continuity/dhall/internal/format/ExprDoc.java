package software.straylight.continuity.dhall.internal.format;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.internal.eval.DoubleText;
import software.straylight.continuity.dhall.internal.eval.TemporalText;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Turns an expression into a document; parentheses come from the grammar's levels. */
@SuppressWarnings("ReferenceEquality")
final class ExprDoc {
  static final int EXPRESSION = 0;
  static final int OPERATOR = 1;
  static final int APPLICATION = 14;
  static final int IMPORT = 15;
  static final int SELECTOR = 16;
  static final int PRIMITIVE = 17;

  /** The most nodes of one layout: a document takes a few hundred bytes for each. */
  private static final int MOST_NODES = 500_000;

  private static final int STEPS_PER_NODE = 8;

  private final @Nullable Comments comments;
  private final @Nullable Meter meter;
  private final EntriesDoc brackets;
  private final SpineDoc spines;
  private int budget;
  private int written;

  /**
   * Makes documents.
   *
   * @param budget how many nodes are worth writing; beyond them an ellipsis stands
   */
  ExprDoc(@Nullable Comments comments, @Nullable Meter meter, int budget) {
    this.comments = comments;
    this.meter = meter;
    this.budget = budget;
    this.brackets = new EntriesDoc(this, comments);
    this.spines = new SpineDoc(this, comments);
  }

  Doc doc(Expr expr, int level) {
    if (budget-- <= 0) {
      return Doc.text("…");
    }
    if (meter != null) {
      meter.enter();
      meter.steps(STEPS_PER_NODE);
      if (++written > MOST_NODES) {
        throw tooLong();
      }
    }
    Doc leading =
        comments == null || expr.span() == Span.NONE
            ? Doc.EMPTY
            : comments.before(Span.start(expr.span()));
    Doc body = body(expr);
    if (level(expr) < level) {
      body = Doc.align(Doc.text("("), Doc.align(body), Doc.text(")"));
    }
    if (meter != null) {
      meter.leave();
    }
    return leading == Doc.EMPTY ? body : Doc.align(leading, body);
  }

  private static DhallException tooLong() {
    return DhallException.of(
        DhallErrorCode.LIMIT_NODES,
        "the expression has more than " + MOST_NODES + " nodes, too many to be laid out",
        "use its binary encoding or its hash, select a part of it, or raise the limit with --budget text=N");
  }

  private static int level(Expr expr) {
    return switch (expr) {
      case Expr.Lambda l -> EXPRESSION;
      case Expr.Pi p -> EXPRESSION;
      case Expr.Let l -> EXPRESSION;
      case Expr.If i -> EXPRESSION;
      case Expr.Annot a -> EXPRESSION;
      case Expr.Assert a -> EXPRESSION;
      case Expr.EmptyList l -> EXPRESSION;
      case Expr.With w -> EXPRESSION;
      case Expr.Merge m -> m.type() == null ? APPLICATION : EXPRESSION;
      case Expr.ToMap t -> t.type() == null ? APPLICATION : EXPRESSION;
      case Expr.Op o -> o.operator().precedence();
      case Expr.App a -> APPLICATION;
      case Expr.Some s -> APPLICATION;
      case Expr.ShowConstructor s -> APPLICATION;
      case Expr.Import i -> IMPORT;
      case Expr.Field f -> SELECTOR;
      case Expr.Project p -> SELECTOR;
      case Expr.ProjectType p -> SELECTOR;
      default -> PRIMITIVE;
    };
  }

  private Doc body(Expr expr) {
    return switch (expr) {
      case Expr.Const c -> Doc.text(c.universe().source());
      case Expr.BuiltinRef b -> Doc.text(b.builtin().source());
      case Expr.Var v ->
          Doc.text(Labels.bound(v.label()) + (v.index() == 0 ? "" : "@" + v.index()));
      case Expr.Lambda l -> spines.binders(l);
      case Expr.Pi p -> spines.binders(p);
      case Expr.App a -> application(a);
      case Expr.Let l -> spines.lets(l);
      case Expr.Annot a -> {
        // Without parentheses the annotation would become part of the `merge` or `toMap`.
        boolean keyword = a.value() instanceof Expr.Merge || a.value() instanceof Expr.ToMap;
        Doc value = doc(a.value(), keyword ? PRIMITIVE : OPERATOR);
        yield Doc.group(value, Doc.LINE, Doc.text(": "), doc(a.type(), EXPRESSION));
      }
      case Expr.BoolLit b -> Doc.text(b.value() ? "True" : "False");
      case Expr.NaturalLit n -> written(n, n.value().toString());
      case Expr.IntegerLit n ->
          written(n, n.value().signum() < 0 ? n.value().toString() : "+" + n.value());
      case Expr.DoubleLit d -> written(d, DoubleText.of(d.value()));
      case Expr.TextLit t -> TextDoc.of(this, comments, t);
      case Expr.BytesLit b -> Doc.text("0x\"" + HexFormat.of().formatHex(b.value()) + "\"");
      case Expr.DateLit d -> Doc.text(TemporalText.of(d));
      case Expr.TimeLit t -> Doc.text(TemporalText.of(t));
      case Expr.TimeZoneLit z -> Doc.text(TemporalText.of(z));
      case Expr.EmptyList l -> Doc.group(Doc.text("[] : "), doc(l.type(), EXPRESSION));
      case Expr.ListLit l -> brackets.list(l);
      case Expr.Some s -> keyword("Some", s.value());
      case Expr.RecordType r -> brackets.recordType(r);
      case Expr.RecordLit r -> brackets.recordLiteral(r);
      case Expr.UnionType u -> brackets.union(u);
      case Expr.Op o -> operation(o);
      case Expr.If i -> spines.conditional(i);
      case Expr.Merge m -> annotated(keyword("merge", m.handlers(), m.union()), m.type());
      case Expr.ToMap t -> annotated(keyword("toMap", t.record()), t.type());
      case Expr.ShowConstructor s -> keyword("showConstructor", s.value());
      case Expr.Field f -> Doc.cat(selected(f.record()), Doc.text("." + Labels.field(f.label())));
      case Expr.Project p -> {
        List<String> labels = new ArrayList<>();
        for (String label : p.labels()) {
          labels.add(Labels.entry(label));
        }
        String list = labels.isEmpty() ? "{}" : "{ " + String.join(", ", labels) + " }";
        yield Doc.cat(selected(p.record()), Doc.text("." + list));
      }
      case Expr.ProjectType p ->
          Doc.cat(
              selected(p.record()),
              Doc.text(".("),
              Doc.align(doc(p.type(), EXPRESSION)),
              Doc.text(")"));
      case Expr.With w -> spines.with(w);
      case Expr.Assert a -> Doc.group(Doc.text("assert : "), doc(a.type(), EXPRESSION));
      case Expr.Import i -> imported(i);
      case Expr.Embedded e -> Doc.text("…");
    };
  }

  /** A literal as it was written, so that hexadecimal stays hexadecimal. */
  private Doc written(Expr literal, String otherwise) {
    long span = literal.span();
    return Doc.text(
        comments == null || span == Span.NONE
            ? otherwise
            : comments.slice(Span.start(span), Span.end(span)));
  }

  private Doc selected(Expr record) {
    boolean number =
        record instanceof Expr.NaturalLit
            || record instanceof Expr.IntegerLit
            || record instanceof Expr.DoubleLit
            || record instanceof Expr.TimeLit
            || record instanceof Expr.DateLit
            || record instanceof Expr.TimeZoneLit;
    return number
        ? Doc.cat(Doc.text("("), doc(record, EXPRESSION), Doc.text(")"))
        : doc(record, SELECTOR);
  }

  private Doc imported(Expr.Import i) {
    Doc path = Doc.text(ImportText.of(i));
    if (i.target() instanceof ImportTarget.Remote remote && remote.headers() != null) {
      return Doc.cat(
          Doc.text(remote.url() + " using "),
          doc(remote.headers(), IMPORT),
          Doc.text(ImportText.suffix(i)));
    }
    return path;
  }

  private Doc annotated(Doc value, @Nullable Expr type) {
    return type == null ? value : Doc.group(value, Doc.LINE, Doc.text(": "), doc(type, EXPRESSION));
  }

  private Doc keyword(String keyword, Expr... arguments) {
    List<Doc> parts = new ArrayList<>();
    parts.add(Doc.text(keyword));
    for (Expr a : arguments) {
      parts.add(Doc.nest(2, Doc.LINE, doc(a, IMPORT)));
    }
    return new Doc.Group(Doc.align(Doc.cat(parts)));
  }

  private Doc application(Expr.App start) {
    List<Expr> arguments = new ArrayList<>();
    Expr head = start;
    while (head instanceof Expr.App a) {
      arguments.add(a.argument());
      head = a.function();
    }
    List<Doc> parts = new ArrayList<>();
    parts.add(doc(head, APPLICATION));
    for (Expr a : arguments.reversed()) {
      parts.add(Doc.nest(2, Doc.LINE, doc(a, IMPORT)));
    }
    return new Doc.Group(Doc.align(Doc.cat(parts)));
  }

  private Doc operation(Expr.Op start) {
    if (start.operator() == Operator.COMPLETE) {
      return Doc.cat(doc(start.left(), SELECTOR), Doc.text("::"), doc(start.right(), SELECTOR));
    }
    List<Expr> operands = new ArrayList<>();
    Expr left = start;
    while (left instanceof Expr.Op o && o.operator() == start.operator()) {
      operands.add(o.right());
      left = o.left();
    }
    int level = start.operator().precedence();
    List<Doc> parts = new ArrayList<>();
    parts.add(doc(left, level));
    for (Expr operand : operands.reversed()) {
      parts.add(Doc.LINE);
      parts.add(Doc.text(start.operator().source() + " "));
      parts.add(doc(operand, level + 1));
    }
    return new Doc.Group(Doc.align(Doc.cat(parts)));
  }
}
