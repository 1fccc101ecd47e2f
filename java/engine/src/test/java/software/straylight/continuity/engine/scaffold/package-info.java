/** Tests of new workspaces. */
@NullMarked
package software.straylight.continuity.engine.scaffold;

import org.jspecify.annotations.NullMarked;
