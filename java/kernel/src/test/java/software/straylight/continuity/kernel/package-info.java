/** Tests of the reference kernel against the specification. */
@NullMarked
package software.straylight.continuity.kernel;

import org.jspecify.annotations.NullMarked;
