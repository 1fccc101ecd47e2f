package software.straylight.continuity.dhall.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.parse.Layout;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** The comments of a file that are not written yet; each is written once, in order. */
final class Comments {
  private final String text;
  private final Layout layout;
  private final TreeMap<Integer, Integer> pending;

  Comments(Parser.Parsed parsed) {
    this.text = parsed.source().text();
    this.layout = Objects.requireNonNull(parsed.layout());
    this.pending = new TreeMap<>(layout.comments());
  }

  String slice(int start, int end) {
    return text.substring(start, end);
  }

  @Nullable List<Layout.Entry> entries(Expr expr) {
    return layout.entries(expr);
  }

  boolean isAtom(Expr expr) {
    return layout.isAtom(expr);
  }

  private Doc comment(int start, int end) {
    List<Doc> lines = new ArrayList<>();
    String[] split = text.substring(start, end).split("\r?\n", -1);
    for (int i = 0; i < split.length; i++) {
      if (i > 0) {
        lines.add(new Doc.Hard(1));
      }
      lines.add(Doc.text(i == 0 ? split[i].stripTrailing() : split[i].strip()));
    }
    return Doc.cat(lines);
  }

  private boolean isLine(int start) {
    return text.startsWith("--", start) || text.startsWith("#!", start);
  }

  private boolean newlineBetween(int from, int to) {
    return text.substring(Math.min(from, to), to).indexOf('\n') >= 0;
  }

  /** The comments before an offset, each on its own line or before what follows it. */
  Doc before(int offset) {
    List<Doc> docs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> c = pending.firstEntry();
        c != null && c.getKey() < offset;
        c = pending.firstEntry()) {
      pending.pollFirstEntry();
      docs.add(comment(c.getKey(), c.getValue()));
      int next = pending.isEmpty() ? offset : Math.min(offset, pending.firstKey());
      boolean own = isLine(c.getKey()) || newlineBetween(c.getValue(), next);
      docs.add(own ? new Doc.Hard(1) : Doc.text(" "));
    }
    return docs.isEmpty() ? Doc.EMPTY : Doc.cat(docs);
  }

  /** The comments between {@code end} and {@code limit} that stand on the line of {@code end}. */
  Doc behind(int end, int limit) {
    List<Doc> docs = new ArrayList<>();
    int from = end;
    for (Map.Entry<Integer, Integer> c = pending.ceilingEntry(end);
        c != null && c.getKey() < limit && !newlineBetween(from, c.getKey());
        c = pending.ceilingEntry(end)) {
      pending.remove(c.getKey());
      docs.add(Doc.text(" "));
      docs.add(comment(c.getKey(), c.getValue()));
      if (isLine(c.getKey())) {
        docs.add(new Doc.Break());
      }
      from = c.getValue();
    }
    return docs.isEmpty() ? Doc.EMPTY : Doc.cat(docs);
  }

  /** The comments before a closing bracket, each on its own line. */
  Doc closing(int limit) {
    List<Doc> docs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> c = pending.firstEntry();
        c != null && c.getKey() < limit;
        c = pending.firstEntry()) {
      pending.pollFirstEntry();
      docs.add(new Doc.Hard(1));
      docs.add(comment(c.getKey(), c.getValue()));
    }
    return docs.isEmpty() ? Doc.EMPTY : Doc.cat(docs);
  }

  /** What is left at the end of the file. */
  Doc rest() {
    return closing(Integer.MAX_VALUE);
  }
}
