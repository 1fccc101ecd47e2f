@NullMarked
package software.straylight.continuity.toolchain.host;

import org.jspecify.annotations.NullMarked;
