package software.straylight.continuity.dhall.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Operator;
import software.straylight.continuity.dhall.internal.syntax.Span;

/** Operators by precedence, with a stack of their own instead of recursion. */
final class OperatorParser {
  private final Cursor c;
  private final OperandParser operands;

  OperatorParser(Cursor cursor, OperandParser operands) {
    this.c = cursor;
    this.operands = operands;
  }

  /** {@code operator-expression}: all operators associate to the left. */
  Expr parse() {
    Expr first = operands.application();
    Operator operator = operator();
    if (operator == null) {
      return first;
    }
    List<Expr> stack = new ArrayList<>();
    List<Operator> pending = new ArrayList<>();
    stack.add(first);
    while (operator != null) {
      while (!pending.isEmpty() && pending.getLast().precedence() >= operator.precedence()) {
        reduce(stack, pending);
      }
      pending.add(operator);
      stack.add(operands.application());
      operator = operator();
    }
    while (!pending.isEmpty()) {
      reduce(stack, pending);
    }
    operands.forgetShape();
    return stack.getFirst();
  }

  private static void reduce(List<Expr> stack, List<Operator> pending) {
    Expr right = stack.removeLast();
    Expr left = stack.removeLast();
    Operator operator = pending.removeLast();
    stack.add(new Expr.Op(operator, left, right, Span.join(left.span(), right.span())));
  }

  /** The operator that follows, with the white space around it; null (and no move) if none does. */
  private @Nullable Operator operator() {
    int save = c.pos;
    c.whsp();
    Operator operator = matchOperator();
    if (operator == null) {
      c.pos = save;
      return null;
    }
    boolean space = c.whsp();
    // `f +2` is an application and `http://a/a?a` an import: these two need white space.
    if (!space && (operator == Operator.PLUS || operator == Operator.ALTERNATIVE)) {
      c.pos = save;
      return null;
    }
    return operator;
  }

  private @Nullable Operator matchOperator() {
    return switch (c.s[c.pos]) {
      case '|' -> c.eat("||") ? Operator.OR : null;
      case '&' -> c.eat("&&") ? Operator.AND : null;
      case '=' -> c.eat("===") ? Operator.EQUIVALENT : c.eat("==") ? Operator.EQUAL : null;
      case '!' -> c.eat("!=") ? Operator.NOT_EQUAL : null;
      case '+' -> c.eat("++") ? Operator.TEXT_APPEND : single(Operator.PLUS);
      case '*' -> single(Operator.TIMES);
      case '#' -> single(Operator.LIST_APPEND);
      case '?' -> single(Operator.ALTERNATIVE);
      case '∧' -> single(Operator.COMBINE);
      case '⫽' -> single(Operator.PREFER);
      case '⩓' -> single(Operator.COMBINE_TYPES);
      case '≡' -> single(Operator.EQUIVALENT);
      case '/' ->
          c.eat("//\\\\")
              ? Operator.COMBINE_TYPES
              : c.eat("//") ? Operator.PREFER : c.eat("/\\") ? Operator.COMBINE : null;
      default -> null;
    };
  }

  private Operator single(Operator operator) {
    c.pos++;
    return operator;
  }
}
