package software.straylight.continuity.engine.dice;

/**
 * Something the engine's owner should be told that is not a failure of a computation.
 *
 * @param code stable, upper-case
 * @param text what happened, to what, why, and what follows
 */
public record DiceMessage(String code, String text) {}
