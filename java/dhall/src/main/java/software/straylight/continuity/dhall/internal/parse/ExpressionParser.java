package software.straylight.continuity.dhall.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Span;

/**
 * The rule {@code expression}: binders, conditionals, annotations and operators.
 *
 * <p>Whatever nests to the right ({@code λ}, {@code ∀}, {@code →}, {@code let}, {@code else}) is
 * read in one loop that remembers prefixes, and operators are read with an explicit stack; only
 * brackets recurse, and they are counted.
 */
final class ExpressionParser {
  private final Cursor c;
  private final OperandParser operands;
  private final OperatorParser operators;

  ExpressionParser(Cursor cursor) {
    this.c = cursor;
    this.operands = new OperandParser(cursor, this);
    this.operators = new OperatorParser(cursor, operands);
  }

  /** What stands before a body; the body is read later. */
  private sealed interface Prefix {
    int start();

    record Lambda(String label, Expr domain, int start) implements Prefix {}

    record Pi(String label, Expr domain, int start) implements Prefix {}

    record Let(String label, @Nullable Expr type, Expr value, int start) implements Prefix {}

    record If(Expr condition, Expr then, int start) implements Prefix {}
  }

  /** {@code complete-expression}: with white space around it. */
  Expr complete() {
    c.whsp();
    Expr e = expression();
    c.whsp();
    return e;
  }

  Expr expression() {
    c.meter.enter();
    List<Prefix> prefixes = new ArrayList<>(4);
    Expr body = null;
    while (body == null) {
      body = prefixOrBody(prefixes);
    }
    for (int i = prefixes.size() - 1; i >= 0; i--) {
      body = close(prefixes.get(i), body);
    }
    c.meter.leave();
    return body;
  }

  private Expr close(Prefix prefix, Expr body) {
    long span = Span.of(prefix.start(), Span.end(body.span()));
    return switch (prefix) {
      case Prefix.Lambda l -> new Expr.Lambda(l.label(), l.domain(), body, span);
      case Prefix.Pi p -> new Expr.Pi(p.label(), p.domain(), body, span);
      case Prefix.Let l -> new Expr.Let(l.label(), l.type(), l.value(), body, span);
      case Prefix.If i -> new Expr.If(i.condition(), i.then(), body, span);
    };
  }

  /** Reads one prefix and answers null, or reads the body. */
  private @Nullable Expr prefixOrBody(List<Prefix> prefixes) {
    int start = c.pos;
    switch (c.s[start]) {
      case '\\', 'λ' -> {
        c.pos++;
        prefixes.add(lambda(start));
        return null;
      }
      case '∀' -> {
        c.pos++;
        prefixes.add(forall(start));
        return null;
      }
      case 'f' -> {
        if (c.eatKeyword("forall")) {
          prefixes.add(forall(start));
          return null;
        }
      }
      case 'l' -> {
        if (c.atKeyword("let")) {
          prefixes.add(let(start));
          return null;
        }
      }
      case 'i' -> {
        if (c.eatKeyword("if")) {
          prefixes.add(conditional(start));
          return null;
        }
      }
      case 'a' -> {
        if (c.eatKeyword("assert")) {
          return assertion(start);
        }
      }
      case '[' -> {
        if (atEmptyList()) {
          return emptyList(start);
        }
      }
      default -> {}
    }
    Expr operand = operators.parse();
    int save = c.pos;
    c.whsp();
    if (eatArrow()) {
      c.whsp();
      prefixes.add(new Prefix.Pi("_", operand, start));
      return null;
    }
    c.pos = save;
    return tail(operand, start);
  }

  private boolean eatArrow() {
    return c.eat('→') || c.eat("->");
  }

  private String boundLabel(String what) {
    int start = c.pos;
    String label = c.label(what);
    if (c.s[start] != '`' && Builtin.isReserved(label)) {
      throw c.error(
          start,
          c.pos,
          "`" + label + "` is a builtin and cannot be the name of a variable",
          "choose another name, or write it in backticks");
    }
    return label;
  }

  private Prefix lambda(int start) {
    c.whsp();
    c.need('(', "behind the λ");
    c.whsp();
    String label = boundLabel("the name of the argument");
    c.whsp();
    c.need(':', "and the argument's type");
    c.whsp1("behind `:`");
    Expr domain = expression();
    closeBinder();
    return new Prefix.Lambda(label, domain, start);
  }

  private Prefix forall(int start) {
    c.whsp();
    c.need('(', "behind the ∀");
    c.whsp();
    String label = boundLabel("the name of the argument");
    c.whsp();
    c.need(':', "and the argument's type");
    c.whsp1("behind `:`");
    Expr domain = expression();
    closeBinder();
    return new Prefix.Pi(label, domain, start);
  }

  private void closeBinder() {
    c.whsp();
    c.need(')', "behind the argument's type");
    c.whsp();
    if (!eatArrow()) {
      throw c.expected("`→` or `->` and the body", null);
    }
    c.whsp();
  }

  private Prefix let(int start) {
    c.pos += 3;
    c.whsp1("behind `let`");
    String label = boundLabel("the name of the definition");
    c.whsp();
    Expr type = null;
    if (c.eat(':')) {
      c.whsp1("behind `:`");
      type = expression();
      c.whsp();
    }
    c.need('=', "and the definition's value");
    c.whsp();
    Expr value = expression();
    boolean space = c.whsp();
    if (!space || !c.atKeyword("let")) {
      if (!space || !c.eatKeyword("in")) {
        throw c.expected(
            space ? "`in`, another `let` or an operator" : "white space and `in`",
            c.s[c.pos] == ':' || c.s[c.pos] == '='
                ? Hints.afterExpression(c)
                : "the definitions end with `in` and the expression that uses them");
      }
      c.whsp1("behind `in`");
    }
    return new Prefix.Let(label, type, value, start);
  }

  private Prefix conditional(int start) {
    c.whsp1("behind `if`");
    Expr condition = expression();
    c.whsp();
    if (!c.eatKeyword("then")) {
      throw c.expected("`then`", null);
    }
    c.whsp1("behind `then`");
    Expr then = expression();
    c.whsp();
    if (!c.eatKeyword("else")) {
      throw c.expected("`else`", "an `if` always has an `else` branch");
    }
    c.whsp1("behind `else`");
    return new Prefix.If(condition, then, start);
  }

  private Expr assertion(int start) {
    c.whsp();
    c.need(':', "and the equivalence behind `assert`");
    c.whsp1("behind `:`");
    Expr type = expression();
    return new Expr.Assert(type, Span.of(start, c.pos));
  }

  private boolean atEmptyList() {
    int save = c.pos++;
    c.whsp();
    if (c.eat(',')) {
      c.whsp();
    }
    boolean empty = c.s[c.pos] == ']';
    c.pos = save;
    return empty;
  }

  private Expr emptyList(int start) {
    c.pos++;
    c.whsp();
    if (c.eat(',')) {
      c.whsp();
    }
    c.pos++;
    c.whsp();
    if (!c.eat(':')) {
      throw c.error(
          start,
          c.pos,
          "an empty list needs a type",
          "write `[] : List T` (in parentheses where an operator follows)");
    }
    c.whsp1("behind `:`");
    Expr type = expression();
    return new Expr.EmptyList(type, Span.of(start, c.pos));
  }

  /** What may follow an operator expression: {@code with} clauses or an annotation. */
  private Expr tail(Expr operand, int start) {
    if (operands.wasImportExpression(operand)) {
      Expr updated = withClauses(operand, start);
      if (updated != null) {
        return updated;
      }
    }
    boolean bare = operands.wasBareKeyword(operand);
    int save = c.pos;
    c.whsp();
    if (c.s[c.pos] != ':' || c.s[c.pos + 1] == ':') {
      c.pos = save;
      return operand;
    }
    c.pos++;
    c.whsp1("behind the `:` of a type annotation");
    Expr type = expression();
    long span = Span.of(start, c.pos);
    if (bare && operand instanceof Expr.Merge m) {
      return new Expr.Merge(m.handlers(), m.union(), type, span);
    }
    if (bare && operand instanceof Expr.ToMap t) {
      return new Expr.ToMap(t.record(), type, span);
    }
    return new Expr.Annot(operand, type, span);
  }

  private @Nullable Expr withClauses(Expr record, int start) {
    Expr result = null;
    while (true) {
      int save = c.pos;
      if (!c.whsp() || !c.eatKeyword("with")) {
        c.pos = save;
        return result;
      }
      c.whsp1("behind `with`");
      List<@Nullable String> path = new ArrayList<>();
      do {
        c.whsp();
        path.add(c.eat('?') ? null : c.labelOrSome("a field name or `?`"));
        c.whsp();
      } while (c.eat('.'));
      c.need('=', "and the new value");
      c.whsp();
      Expr value = operators.parse();
      @Nullable String[] steps = path.toArray(new @Nullable String[0]);
      Expr updated = result == null ? record : result;
      result = new Expr.With(updated, steps, value, Span.of(start, c.pos));
    }
  }
}
