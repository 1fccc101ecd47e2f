@NullMarked
package software.straylight.continuity.dhall.internal.check;

import org.jspecify.annotations.NullMarked;
