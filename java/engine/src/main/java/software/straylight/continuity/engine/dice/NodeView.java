package software.straylight.continuity.engine.dice;

import java.util.List;

/**
 * What the graph knows of one key, for explanations and tests.
 *
 * @param key the key
 * @param clean whether its value is known to be right at the current version
 * @param verifiedAt the version at which it was last computed or verified
 * @param changedAt the version at which its value last changed
 * @param dependencies what it asked for, in order; keys asked for together form one group
 */
public record NodeView(
    Key<?> key, boolean clean, long verifiedAt, long changedAt, List<List<Key<?>>> dependencies) {}
