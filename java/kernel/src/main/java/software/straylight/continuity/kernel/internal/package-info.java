/** The decisions of the reference kernel, one class each, written from the specification. */
@NullMarked
package software.straylight.continuity.kernel.internal;

import org.jspecify.annotations.NullMarked;
