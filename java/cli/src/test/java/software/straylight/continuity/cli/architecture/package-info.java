/** Tests. */
@NullMarked
package software.straylight.continuity.cli.architecture;

import org.jspecify.annotations.NullMarked;
