@NullMarked
package software.straylight.continuity.dhall;

import org.jspecify.annotations.NullMarked;
