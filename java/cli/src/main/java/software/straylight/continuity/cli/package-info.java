/** The {@code straylight} command. */
@NullMarked
package software.straylight.continuity.cli;

import org.jspecify.annotations.NullMarked;
