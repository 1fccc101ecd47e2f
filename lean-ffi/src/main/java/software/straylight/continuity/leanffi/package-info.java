/** The proved kernel, compiled from Lean to C, called from Java. */
@NullMarked
package software.straylight.continuity.leanffi;

import org.jspecify.annotations.NullMarked;
