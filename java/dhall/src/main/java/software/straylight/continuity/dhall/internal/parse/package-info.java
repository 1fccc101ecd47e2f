@NullMarked
package software.straylight.continuity.dhall.internal.parse;

import org.jspecify.annotations.NullMarked;
