@NullMarked
package software.straylight.continuity.toolchain;

import org.jspecify.annotations.NullMarked;
