/**
 * The kernel: the functions that decide what may be served ({@code docs/codec.md} section 8),
 * behind one interface that the proved kernel and the reference in Java implement.
 */
@NullMarked
package software.straylight.continuity.kernel;

import org.jspecify.annotations.NullMarked;
