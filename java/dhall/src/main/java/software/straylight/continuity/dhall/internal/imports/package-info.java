@NullMarked
package software.straylight.continuity.dhall.internal.imports;

import org.jspecify.annotations.NullMarked;
