/** From the graph of actions to results: the one decision path, and the records that tell of it. */
@NullMarked
package software.straylight.continuity.engine.build;

import org.jspecify.annotations.NullMarked;
