/** Comparing what two runs of one action made. */
@NullMarked
package software.straylight.continuity.engine.check;

import org.jspecify.annotations.NullMarked;
