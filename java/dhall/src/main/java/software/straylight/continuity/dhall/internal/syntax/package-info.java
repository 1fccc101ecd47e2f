@NullMarked
package software.straylight.continuity.dhall.internal.syntax;

import org.jspecify.annotations.NullMarked;
