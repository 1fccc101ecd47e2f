/** Runs one action in isolation and returns what the isolation saw. */
@NullMarked
package software.straylight.continuity.isolation;

import org.jspecify.annotations.NullMarked;
