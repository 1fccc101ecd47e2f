/**
 * Two kernels held together: generated requests, most of them well-formed, put to both, every reply
 * compared. The idea is Cedar's differential random testing.
 */
@NullMarked
package software.straylight.continuity.kernel.differential;

import org.jspecify.annotations.NullMarked;
