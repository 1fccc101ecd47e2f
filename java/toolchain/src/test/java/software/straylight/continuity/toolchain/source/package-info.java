@NullMarked
package software.straylight.continuity.toolchain.source;

import org.jspecify.annotations.NullMarked;
