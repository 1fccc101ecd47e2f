/** Tests of the differential harness: what it reaches, and that it finds faults. */
@NullMarked
package software.straylight.continuity.kernel.differential;

import org.jspecify.annotations.NullMarked;
