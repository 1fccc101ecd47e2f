package software.straylight.continuity.dhall.internal.parse;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Builtin;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Span;
import software.straylight.continuity.dhall.internal.syntax.Universe;

/** From {@code application-expression} down to {@code primitive-expression}. */
@SuppressWarnings("ReferenceEquality")
final class OperandParser {
  private final Cursor c;
  private final ExpressionParser expressions;
  private final NumberParser numbers;
  private final TextParser texts;
  private final ImportParser imports;
  private final BracketParser brackets;

  /** The last application that was one import-expression and nothing more, or null. */
  private @Nullable Expr importExpression;

  /** The last application that was a {@code merge} or {@code toMap} and nothing more, or null. */
  private @Nullable Expr bareKeyword;

  OperandParser(Cursor cursor, ExpressionParser expressions) {
    this.c = cursor;
    this.expressions = expressions;
    this.numbers = new NumberParser(cursor);
    this.texts = new TextParser(cursor, expressions::complete);
    this.imports = new ImportParser(cursor, this::importExpression);
    this.brackets = new BracketParser(cursor, expressions);
  }

  boolean wasImportExpression(Expr e) {
    return importExpression == e;
  }

  boolean wasBareKeyword(Expr e) {
    return bareKeyword == e;
  }

  void forgetShape() {
    importExpression = null;
    bareKeyword = null;
  }

  Expr application() {
    int start = c.pos;
    Expr keyword = keywordApplication(start);
    Expr e = keyword == null ? importExpression() : keyword;
    boolean applied = false;
    while (true) {
      int save = c.pos;
      if (!c.whsp() || !atOperand()) {
        c.pos = save;
        break;
      }
      Expr argument = importExpression();
      e = new Expr.App(e, argument, Span.of(start, c.pos));
      applied = true;
    }
    importExpression = keyword == null && !applied ? e : null;
    bareKeyword = keyword != null && !applied ? e : null;
    return e;
  }

  private @Nullable Expr keywordApplication(int start) {
    switch (c.s[start]) {
      case 'm' -> {
        if (c.eatKeyword("merge")) {
          c.whsp1("behind `merge`");
          Expr handlers = importExpression();
          c.whsp1("between the two arguments of `merge`");
          Expr union = importExpression();
          return new Expr.Merge(handlers, union, null, Span.of(start, c.pos));
        }
      }
      case 'S' -> {
        if (c.eatKeyword("Some")) {
          c.whsp1("and a value behind `Some`");
          return new Expr.Some(importExpression(), Span.of(start, c.pos));
        }
      }
      case 't' -> {
        if (c.eatKeyword("toMap")) {
          c.whsp1("behind `toMap`");
          return new Expr.ToMap(importExpression(), null, Span.of(start, c.pos));
        }
      }
      case 's' -> {
        if (c.eatKeyword("showConstructor")) {
          c.whsp1("behind `showConstructor`");
          return new Expr.ShowConstructor(importExpression(), Span.of(start, c.pos));
        }
      }
      default -> {}
    }
    return null;
  }

  /** Whether an import-expression begins here, so that it is an argument. */
  private boolean atOperand() {
    char ch = c.s[c.pos];
    char next = c.s[c.pos + 1];
    return switch (ch) {
      case '(', '{', '[', '<', '"', '`' -> true;
      case '\'' -> next == '\'';
      case '+' -> next >= '0' && next <= '9';
      case '-' -> (next >= '0' && next <= '9') || c.at("-Infinity");
      case '.', '~', '/' -> imports.atImport();
      default ->
          (ch >= '0' && ch <= '9')
              || (Labels.isFirstChar(ch)
                  && (!c.atAnyKeyword()
                      || c.atKeyword("missing")
                      || c.atKeyword("Infinity")
                      || c.atKeyword("NaN")));
    };
  }

  Expr importExpression() {
    return imports.atImport() ? imports.parse() : completion();
  }

  private Expr completion() {
    int start = c.pos;
    Expr left = selection();
    int save = c.pos;
    c.whsp();
    if (!c.eat("::")) {
      c.pos = save;
      return left;
    }
    c.whsp();
    Expr right = selection();
    return new Expr.Op(Operator.COMPLETE, left, right, Span.of(start, c.pos));
  }

  private Expr selection() {
    int start = c.pos;
    Expr e = primitive();
    while (true) {
      int save = c.pos;
      c.whsp();
      if (!c.eat('.')) {
        c.pos = save;
        return e;
      }
      c.whsp();
      Expr selected = selector(e, start);
      if (selected == null) {
        c.pos = save;
        return e;
      }
      e = selected;
    }
  }

  private @Nullable Expr selector(Expr record, int start) {
    if (c.eat('(')) {
      Expr type = expressions.complete();
      c.need(')', "at the end of the projection's type");
      return new Expr.ProjectType(record, type, Span.of(start, c.pos));
    }
    if (c.s[c.pos] == '{') {
      String[] labels = brackets.projection();
      return new Expr.Project(record, labels, Span.of(start, c.pos));
    }
    if (c.s[c.pos] != '`' && !Labels.isFirstChar(c.s[c.pos])) {
      return null;
    }
    String label = c.label("a field name");
    return new Expr.Field(record, label, Span.of(start, c.pos));
  }

  private Expr primitive() {
    return switch (c.s[c.pos]) {
      case '"' -> texts.doubleQuoted();
      case '\'' -> multiLineText();
      case '{' -> brackets.record();
      case '<' -> brackets.union();
      case '[' -> brackets.list();
      case '(' -> parenthesised();
      case '+', '-' -> signed();
      case '0' -> c.at("0x\"") ? texts.bytes() : numbers.unsigned();
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbers.unsigned();
      default -> identifier();
    };
  }

  private Expr multiLineText() {
    if (c.s[c.pos + 1] == '\'') {
      return texts.multiLine();
    }
    throw c.expected("an expression", "a text is written \"…\" or between '' and ''");
  }

  private Expr signed() {
    char next = c.s[c.pos + 1];
    if ((next >= '0' && next <= '9') || c.at("-Infinity")) {
      return numbers.signed();
    }
    throw c.expected("an expression", null);
  }

  private Expr parenthesised() {
    int start = c.pos++;
    Expr e = expressions.complete();
    if (!c.eat(')')) {
      throw c.pos >= c.length
          ? c.error(start, start + 1, "the parenthesis is not closed", "end it with `)`")
          : c.expected("`)` or an operator", Hints.afterExpression(c));
    }
    return e;
  }

  private Expr identifier() {
    int start = c.pos;
    if (c.eatKeyword("Infinity")) {
      return new Expr.DoubleLit(Double.POSITIVE_INFINITY, Span.of(start, c.pos));
    }
    if (c.eatKeyword("NaN")) {
      return new Expr.DoubleLit(Double.NaN, Span.of(start, c.pos));
    }
    if (!c.atLabel()) {
      throw c.expected("an expression", Hints.afterExpression(c));
    }
    boolean quoted = c.s[start] == '`';
    String label = c.label("an expression");
    int end = c.pos;
    long index = index(end);
    boolean indexed = c.pos != end;
    if (!quoted && Builtin.isReserved(label)) {
      if (indexed) {
        throw c.error(start, c.pos, "a builtin has no `@` index", null);
      }
      return reserved(label, Span.of(start, end));
    }
    return new Expr.Var(label, index, Span.of(start, c.pos));
  }

  private long index(int end) {
    c.whsp();
    if (!c.eat('@')) {
      c.pos = end;
      return 0;
    }
    c.whsp();
    int from = c.pos;
    BigInteger index = numbers.natural();
    if (index.bitLength() > 62) {
      throw c.error(from, c.pos, "the index is greater than any number of variables", null);
    }
    return index.longValue();
  }

  private static Expr reserved(String label, long span) {
    Builtin builtin = Builtin.named(label);
    if (builtin != null) {
      return new Expr.BuiltinRef(builtin, span);
    }
    return switch (label) {
      case "True" -> new Expr.BoolLit(true, span);
      case "False" -> new Expr.BoolLit(false, span);
      case "Type" -> new Expr.Const(Universe.TYPE, span);
      case "Kind" -> new Expr.Const(Universe.KIND, span);
      default -> new Expr.Const(Universe.SORT, span);
    };
  }
}
