package software.straylight.continuity.engine.dice;

import org.jspecify.annotations.Nullable;

/** How the demand for a key ended: with a state of the graph, or with something to be forgotten. */
sealed interface Outcome permits State, Outcome.Transient, Outcome.Cancelled {

  /**
   * A result that only the session may remember: a failure that may not happen again, a cycle, or a
   * value computed in spite of one.
   *
   * @param value the value, if there is one
   * @param error the failure otherwise
   */
  record Transient(@Nullable Object value, @Nullable DiceException error) implements Outcome {}

  /** Nobody wanted it any more before it was done. */
  enum Cancelled implements Outcome {
    CANCELLED
  }
}
