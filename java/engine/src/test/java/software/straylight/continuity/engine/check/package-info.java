/** Tests of comparing what two runs made. */
@NullMarked
package software.straylight.continuity.engine.check;

import org.jspecify.annotations.NullMarked;
