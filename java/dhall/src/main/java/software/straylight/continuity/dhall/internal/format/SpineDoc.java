package software.straylight.continuity.dhall.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** What nests to the right and is laid out as one: binders, definitions, conditionals, updates. */
final class SpineDoc {
  private final ExprDoc docs;
  private final @Nullable Comments comments;

  SpineDoc(ExprDoc docs, @Nullable Comments comments) {
    this.docs = docs;
    this.comments = comments;
  }

  Doc binders(Expr start) {
    List<Doc> parts = new ArrayList<>();
    Expr e = start;
    boolean more = true;
    while (more) {
      switch (e) {
        case Expr.Lambda l -> {
          parts.add(binder("λ", l.label(), l.domain()));
          e = l.body();
        }
        case Expr.Pi p -> {
          parts.add(
              p.label().equals("_")
                  ? docs.doc(p.domain(), ExprDoc.OPERATOR)
                  : binder("∀", p.label(), p.domain()));
          parts.add(Doc.text(" →"));
          e = p.codomain();
        }
        default -> more = false;
      }
      if (more) {
        parts.add(Doc.LINE);
      }
    }
    boolean lambda = start instanceof Expr.Lambda;
    parts.add(lambda ? Doc.nest(2, new Doc.Choice(Doc.text("  "), Doc.EMPTY)) : Doc.EMPTY);
    parts.add(Doc.align(docs.doc(e, ExprDoc.EXPRESSION)));
    return new Doc.Group(Doc.align(Doc.cat(parts)));
  }

  private Doc binder(String symbol, String label, Expr domain) {
    return Doc.cat(
        Doc.text(symbol + "(" + Labels.bound(label) + " : "),
        Doc.align(docs.doc(domain, ExprDoc.EXPRESSION)),
        Doc.text(symbol.equals("λ") ? ") →" : ")"));
  }

  Doc lets(Expr.Let start) {
    List<Doc> parts = new ArrayList<>();
    Expr e = start;
    boolean first = true;
    while (e instanceof Expr.Let l) {
      if (!first && comments != null && l.span() != Span.NONE) {
        parts.add(comments.before(Span.start(l.span())));
      }
      first = false;
      parts.add(binding(l));
      if (comments != null && l.value().span() != Span.NONE && l.body().span() != Span.NONE) {
        parts.add(comments.behind(Span.end(l.value().span()), Span.start(l.body().span())));
      }
      parts.add(new Doc.Hard(2));
      e = l.body();
    }
    parts.add(Doc.text("in  "));
    parts.add(Doc.align(docs.doc(e, ExprDoc.EXPRESSION)));
    return Doc.align(Doc.cat(parts));
  }

  private Doc binding(Expr.Let l) {
    Expr type = l.type();
    Doc head = Doc.text("let " + Labels.bound(l.label()));
    if (type == null) {
      return Doc.group(
          head, Doc.text(" ="), Doc.nest(4, Doc.LINE, docs.doc(l.value(), ExprDoc.EXPRESSION)));
    }
    return Doc.group(
        head,
        Doc.nest(
            4,
            Doc.LINE,
            Doc.text(": "),
            Doc.align(docs.doc(type, ExprDoc.EXPRESSION)),
            Doc.LINE,
            Doc.text("= "),
            Doc.align(docs.doc(l.value(), ExprDoc.EXPRESSION))));
  }

  Doc conditional(Expr.If start) {
    List<Doc> parts = new ArrayList<>();
    Expr e = start;
    String keyword = "if ";
    while (e instanceof Expr.If i) {
      parts.add(Doc.text(keyword));
      parts.add(Doc.align(docs.doc(i.condition(), ExprDoc.EXPRESSION)));
      parts.add(Doc.LINE);
      parts.add(Doc.text("then "));
      parts.add(Doc.align(docs.doc(i.then(), ExprDoc.EXPRESSION)));
      parts.add(Doc.LINE);
      keyword = "else if ";
      e = i.otherwise();
    }
    parts.add(Doc.text("else "));
    parts.add(Doc.align(docs.doc(e, ExprDoc.EXPRESSION)));
    return new Doc.Group(Doc.align(Doc.cat(parts)));
  }

  Doc with(Expr.With start) {
    List<Expr.With> clauses = new ArrayList<>();
    Expr e = start;
    while (e instanceof Expr.With w) {
      clauses.add(w);
      e = w.record();
    }
    List<Doc> parts = new ArrayList<>();
    parts.add(docs.doc(e, ExprDoc.IMPORT));
    for (Expr.With w : clauses.reversed()) {
      List<String> path = new ArrayList<>();
      for (String step : w.path()) {
        path.add(step == null ? "?" : Labels.entry(step));
      }
      parts.add(
          Doc.nest(
              2,
              Doc.LINE,
              Doc.text("with " + String.join(".", path) + " = "),
              Doc.align(docs.doc(w.value(), ExprDoc.OPERATOR))));
    }
    return new Doc.Group(Doc.align(Doc.cat(parts)));
  }
}
