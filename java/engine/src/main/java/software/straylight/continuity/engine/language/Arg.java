package software.straylight.continuity.engine.language;

import java.util.List;

/** An argument of an action. */
public sealed interface Arg {
  /** Text, the path of an input or the path of an output. */
  sealed interface Piece extends Arg {}

  /** Literal text. */
  record Lit(String text) implements Piece {}

  /** The sandbox path of an input: one argument (or piece) for each file. */
  record In(Src src) implements Piece {}

  /** The sandbox path of a declared output. */
  record Out(String name) implements Piece {}

  /** Pieces joined without a space. */
  record Join(List<Piece> pieces) implements Arg {
    public Join {
      pieces = List.copyOf(pieces);
    }
  }
}
