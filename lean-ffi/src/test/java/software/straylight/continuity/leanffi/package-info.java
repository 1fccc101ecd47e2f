/** Tests of the binding, and of the proved kernel against the reference. */
@NullMarked
package software.straylight.continuity.leanffi;

import org.jspecify.annotations.NullMarked;
