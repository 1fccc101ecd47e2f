@NullMarked
package software.straylight.continuity.dhall.internal.limits;

import org.jspecify.annotations.NullMarked;
