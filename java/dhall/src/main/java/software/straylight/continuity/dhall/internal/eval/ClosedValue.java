package software.straylight.continuity.dhall.internal.eval;

import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.syntax.Expr;

/** A value that stands in an expression; with its type where it stands for an import. */
public record ClosedValue(Value value, @Nullable Value type) implements Expr.Closed {}
