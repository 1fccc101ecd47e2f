/** The records that cross a border, and their canonical bytes ({@code docs/codec.md}). */
@NullMarked
package software.straylight.continuity.model;

import org.jspecify.annotations.NullMarked;
