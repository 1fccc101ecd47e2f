/**
 * Sources from elsewhere: a package URL or address and a SHA-256 become checked bytes, and checked
 * bytes of an archive become the entries of a tree. No code of a package ever runs.
 */
@NullMarked
package software.straylight.continuity.toolchain.source;

import org.jspecify.annotations.NullMarked;
