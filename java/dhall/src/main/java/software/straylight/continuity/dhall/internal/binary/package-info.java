@NullMarked
package software.straylight.continuity.dhall.internal.binary;

import org.jspecify.annotations.NullMarked;
