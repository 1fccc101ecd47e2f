@NullMarked
package software.straylight.continuity.dhall.internal.eval;

import org.jspecify.annotations.NullMarked;
