/** Tests of what is installed. */
@NullMarked
package software.straylight.continuity.dist;

import org.jspecify.annotations.NullMarked;
