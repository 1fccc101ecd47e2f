package software.straylight.continuity.dhall.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.parse.Layout;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Lists, records and unions, with leading separators where they are broken. */
final class EntriesDoc {
  private final ExprDoc docs;
  private final @Nullable Comments comments;

  EntriesDoc(ExprDoc docs, @Nullable Comments comments) {
    this.docs = docs;
    this.comments = comments;
  }

  /** One entry to write: where it stands in the source, and how it is made when its turn comes. */
  private record Entry(int start, int end, Supplier<Doc> doc) {}

  private Doc bracket(String open, String separator, String close, long span, List<Entry> entries) {
    List<Doc> parts = new ArrayList<>();
    int limit = span == Span.NONE ? 0 : Span.end(span);
    for (int i = 0; i < entries.size(); i++) {
      Entry e = entries.get(i);
      Doc gap = separator.equals("|") ? Doc.LINE : Doc.SOFT; // a path may hold a bar
      parts.add(i == 0 ? Doc.text(open + " ") : Doc.cat(gap, Doc.text(separator + " ")));
      Doc leading = comments == null || e.start() < 0 ? Doc.EMPTY : comments.before(e.start());
      parts.add(Doc.align(leading, e.doc().get()));
      if (comments != null && e.end() >= 0) {
        int next = i + 1 < entries.size() ? entries.get(i + 1).start() : limit;
        parts.add(comments.behind(e.end(), next));
      }
    }
    if (comments != null && span != Span.NONE) {
      parts.add(comments.closing(limit));
    }
    parts.add(Doc.LINE);
    parts.add(Doc.text(close));
    return new Doc.Group(Doc.align(Doc.cat(parts)));
  }

  private static Entry of(Expr e, Supplier<Doc> doc) {
    return e.span() == Span.NONE
        ? new Entry(-1, -1, doc)
        : new Entry(Span.start(e.span()), Span.end(e.span()), doc);
  }

  Doc list(Expr.ListLit l) {
    List<Entry> entries = new ArrayList<>();
    for (Expr e : l.elements()) {
      entries.add(of(e, () -> docs.doc(e, ExprDoc.EXPRESSION)));
    }
    return bracket("[", ",", "]", l.span(), entries);
  }

  private Doc typed(String label, @Nullable Expr type) {
    return type == null
        ? Doc.text(label)
        : Doc.group(
            Doc.text(label + " :"), Doc.nest(4, Doc.LINE, docs.doc(type, ExprDoc.EXPRESSION)));
  }

  private Doc assigned(String label, Expr value) {
    return Doc.group(
        Doc.text(label + " ="), Doc.nest(4, Doc.LINE, docs.doc(value, ExprDoc.EXPRESSION)));
  }

  private @Nullable List<Layout.Entry> written(Expr e) {
    return comments == null ? null : comments.entries(e);
  }

  private List<Entry> typedEntries(Expr whole, String[] labels, @Nullable Expr[] types) {
    List<Entry> entries = new ArrayList<>();
    List<Layout.Entry> layout = written(whole);
    if (layout != null) {
      for (Layout.Entry e : layout) {
        String label = Labels.entry(e.path().getFirst());
        entries.add(new Entry(e.start(), e.end(), () -> typed(label, e.value())));
      }
      return entries;
    }
    for (int i = 0; i < labels.length; i++) {
      String label = Labels.entry(labels[i]);
      Expr type = types[i];
      entries.add(new Entry(-1, -1, () -> typed(label, type)));
    }
    return entries;
  }

  Doc recordType(Expr.RecordType r) {
    return r.labels().length == 0
        ? Doc.text("{}")
        : bracket("{", ",", "}", r.span(), typedEntries(r, r.labels(), r.types()));
  }

  Doc union(Expr.UnionType u) {
    return u.labels().length == 0
        ? Doc.text("<>")
        : bracket("<", "|", ">", u.span(), typedEntries(u, u.labels(), u.types()));
  }

  Doc recordLiteral(Expr.RecordLit r) {
    if (r.labels().length == 0) {
      return Doc.text("{=}");
    }
    if (comments != null && comments.isAtom(r)) {
      return Doc.text(comments.slice(Span.start(r.span()), Span.end(r.span())));
    }
    List<Entry> entries = new ArrayList<>();
    List<Layout.Entry> layout = written(r);
    if (layout != null) {
      for (Layout.Entry e : layout) {
        entries.add(new Entry(e.start(), e.end(), () -> writtenField(e)));
      }
    } else {
      for (int i = 0; i < r.labels().length; i++) {
        String label = Labels.entry(r.labels()[i]);
        Expr value = r.values()[i];
        entries.add(of(value, () -> assigned(label, value)));
      }
    }
    return bracket("{", ",", "}", r.span(), entries);
  }

  private Doc writtenField(Layout.Entry e) {
    List<String> path = new ArrayList<>();
    for (String label : e.path()) {
      path.add(Labels.entry(label));
    }
    String label = String.join(".", path);
    Expr value = e.value();
    return value == null ? Doc.text(label) : assigned(label, value);
  }
}
