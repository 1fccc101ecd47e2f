/** Tests of the records and their canonical bytes. */
@NullMarked
package software.straylight.continuity.model;

import org.jspecify.annotations.NullMarked;
