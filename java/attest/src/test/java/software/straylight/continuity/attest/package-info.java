@NullMarked
package software.straylight.continuity.attest;

import org.jspecify.annotations.NullMarked;
