package software.straylight.continuity.engine.dice;

/**
 * A value that was computed again, because only its digest had been kept, came out different from
 * the one its dependents were computed with. The next transaction computes all of them again.
 */
public final class NondeterministicKeyException extends DiceException {
  NondeterministicKeyException(Key<?> key) {
    super(
        "DICE_NONDETERMINISTIC",
        key
            + " was computed again from the same inputs and has another value than its dependents"
            + " saw; its computation looks at something that it does not ask for");
  }
}
