/** Comparison with dhall-haskell on generated terms, and fuzzing of the acceptance tests. */
@NullMarked
package software.straylight.continuity.dhall.differential;

import org.jspecify.annotations.NullMarked;
