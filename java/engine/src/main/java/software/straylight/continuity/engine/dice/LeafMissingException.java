package software.straylight.continuity.engine.dice;

/** A leaf was asked for that no transaction has set. */
public final class LeafMissingException extends DiceException implements DeterministicFailure {
  LeafMissingException(LeafKey<?> key) {
    super("DICE_LEAF_MISSING", "no transaction has set " + key + "; set it before asking for it");
  }
}
