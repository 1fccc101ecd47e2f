package software.straylight.continuity.engine.dice;

/** The session was cancelled, or nobody wants this computation any more. */
public final class ComputationCancelledException extends DiceException {
  ComputationCancelledException() {
    super("DICE_CANCELLED", "the computation was cancelled");
  }
}
