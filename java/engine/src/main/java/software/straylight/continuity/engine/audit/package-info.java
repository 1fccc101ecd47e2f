/** Judging again what builds did, from their records alone; and saying why they did it. */
@NullMarked
package software.straylight.continuity.engine.audit;

import org.jspecify.annotations.NullMarked;
