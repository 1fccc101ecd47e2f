package software.straylight.continuity.engine.dice;

/**
 * Marks an exception that the same inputs will produce again (a type error, say). Only such
 * failures are remembered beyond the session. Two count as equal if their class and message are.
 */
public interface DeterministicFailure {}
