package software.straylight.continuity.engine.dice;

import org.jspecify.annotations.Nullable;

/** What the asker gets to see of an outcome. */
final class Results {
  private Results() {}

  /** The value; or throws the failure, the cycle or the cancellation. */
  static Object valueOrThrow(@Nullable Outcome outcome) {
    if (outcome instanceof State state) {
      Object value = state.value();
      if (value instanceof State.Failed failed) {
        throw failed.error();
      }
      return value;
    }
    if (outcome instanceof Outcome.Transient result) {
      DiceException error = result.error();
      if (error != null) {
        throw error;
      }
      Object value = result.value();
      if (value != null) {
        return value;
      }
    }
    if (outcome == Outcome.Cancelled.CANCELLED) {
      throw new ComputationCancelledException();
    }
    throw new IllegalStateException("a computation ended without a result");
  }
}
