package software.straylight.continuity.dhall.internal.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.syntax.Children;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Source;
import software.straylight.continuity.dhall.internal.syntax.Span;

/**
 * Finds definitions that nothing uses and takes them out of the text. An {@code assert} is a use by
 * itself: it is there to be checked.
 */
public final class Linter {
  private final String name;
  private final Meter meter;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();

  /** An unused definition and its place in the text as it was given. */
  public record Finding(String label, Source.Position at) {}

  /** What was taken out, in offsets of the text as it was just before. */
  private record Removal(int start, int length) {}

  public Linter(String name, Meter meter) {
    this.name = name;
    this.meter = meter;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** An offset of the text of now as an offset of the text that was given. */
  private int original(int offset) {
    int at = offset;
    for (Removal r : removals.reversed()) {
      at += at >= r.start() ? r.length() : 0;
    }
    return at;
  }

  /** Takes out one unused definition after the other: what only it used goes next. */
  public String fix(String text) {
    Source given = new Source(name, text);
    String fixed = text;
    while (true) {
      Source source = new Source(name, fixed);
      Parser.Parsed parsed = Parser.parse(source, meter, false);
      Expr.Let unused = firstUnused(parsed.expr());
      if (unused == null) {
        return fixed;
      }
      int start = Span.start(unused.span());
      findings.add(new Finding(unused.label(), given.position(original(start))));
      String rest = without(source, parsed.expr(), unused);
      removals.add(new Removal(start, fixed.length() - rest.length()));
      fixed = rest;
    }
  }

  private Expr.@Nullable Let firstUnused(Expr root) {
    ArrayDeque<Expr> todo = new ArrayDeque<>();
    todo.push(root);
    Expr.Let first = null;
    while (!todo.isEmpty()) {
      meter.step();
      Expr e = todo.pop();
      if (e instanceof Expr.Let l
          && !(l.value() instanceof Expr.Assert)
          && (first == null || l.span() < first.span())
          && !mentions(l.body(), l.label())) {
        first = l;
      }
      Children.of(e, todo::push);
    }
    return first;
  }

  /** Whether the name is mentioned at all; that one of the mentions means it is not asked. */
  private boolean mentions(Expr body, String label) {
    ArrayDeque<Expr> todo = new ArrayDeque<>();
    todo.push(body);
    while (!todo.isEmpty()) {
      meter.step();
      Expr e = todo.pop();
      if (e instanceof Expr.Var v && v.label().equals(label)) {
        return true;
      }
      Children.of(e, todo::push);
    }
    return false;
  }

  private String without(Source source, Expr root, Expr.Let unused) {
    Cursor c = new Cursor(source, meter, null);
    c.pos = Span.end(unused.value().span());
    c.whsp();
    while (c.eat(')')) {
      c.whsp();
    }
    if (c.atKeyword("in") && !continues(source, root, unused)) {
      c.pos += 2;
      c.whsp();
    }
    int start = Span.start(unused.span());
    return source.text().substring(0, start) + source.text().substring(c.pos);
  }

  /** Whether another {@code let} stands directly before, which needs the {@code in}. */
  private boolean continues(Source source, Expr root, Expr.Let unused) {
    ArrayDeque<Expr> todo = new ArrayDeque<>();
    todo.push(root);
    while (!todo.isEmpty()) {
      Expr e = todo.pop();
      if (e instanceof Expr.Let l && l.body().span() == unused.span()) {
        String between =
            source
                .text()
                .substring(Span.end(l.value().span()), Span.start(unused.span()))
                .stripTrailing();
        return !between.endsWith("in");
      }
      Children.of(e, todo::push);
    }
    return false;
  }
}
