/** Tests of whole builds. */
@NullMarked
package software.straylight.continuity.engine.build;

import org.jspecify.annotations.NullMarked;
