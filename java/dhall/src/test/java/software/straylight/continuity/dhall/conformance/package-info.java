/** The acceptance tests of the standard, run in this process. */
@NullMarked
package software.straylight.continuity.dhall.conformance;

import org.jspecify.annotations.NullMarked;
