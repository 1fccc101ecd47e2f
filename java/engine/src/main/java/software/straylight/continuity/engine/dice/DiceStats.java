package software.straylight.continuity.engine.dice;

/**
 * Counts since the engine was opened.
 *
 * @param nodes keys that the graph knows now
 * @param computed computations that ended with a value or a remembered failure
 * @param cutoffs those of them whose value equalled the previous one
 * @param verified nodes found right without a computation after something below them changed
 */
public record DiceStats(long nodes, long computed, long cutoffs, long verified) {}
