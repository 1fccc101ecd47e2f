package software.straylight.continuity.engine.dice;

/** Receives every {@link Transition}, one at a time. For tests: it serialises the engine. */
@FunctionalInterface
public interface TransitionLog {
  /** Called under the log's own lock; must not call the engine. */
  void record(Transition transition);
}
