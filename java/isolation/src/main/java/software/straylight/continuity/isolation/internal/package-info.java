/** Processes with descriptors of our choice, through the C library. */
@NullMarked
package software.straylight.continuity.isolation.internal;

import org.jspecify.annotations.NullMarked;
