@NullMarked
package software.straylight.continuity.store;

import org.jspecify.annotations.NullMarked;
