@NullMarked
package software.straylight.continuity.dhall.internal.format;

import org.jspecify.annotations.NullMarked;
