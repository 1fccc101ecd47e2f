package software.straylight.continuity.engine.dice;

/** The computation of a key threw; the cause is what it threw. Passes through dependents as is. */
public final class ComputationFailedException extends DiceException {
  private final transient Key<?> key;
  private final Throwable failure;

  ComputationFailedException(Key<?> key, Throwable failure) {
    super("DICE_FAILED", key + ": " + failure, failure);
    this.key = key;
    this.failure = failure;
  }

  /** The key whose own computation failed (not the one that merely depended on it). */
  public Key<?> key() {
    return key;
  }

  /** What that computation threw. */
  public Throwable failure() {
    return failure;
  }

  /** Whether the same inputs will fail again in the same way. */
  public boolean isDeterministic() {
    return failure instanceof DeterministicFailure;
  }

  boolean sameAs(ComputationFailedException other) {
    return key.equals(other.key)
        && failure.getClass() == other.failure.getClass()
        && String.valueOf(failure.getMessage()).equals(String.valueOf(other.failure.getMessage()));
  }
}
