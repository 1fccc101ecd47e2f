/** What users write, as Java values: labels, packages, targets, the workspace. */
@NullMarked
package software.straylight.continuity.engine.language;

import org.jspecify.annotations.NullMarked;
