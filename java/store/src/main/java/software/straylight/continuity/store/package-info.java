/**
 * The content-addressed store on disk: blobs, trees, the index of execution records, roots, leases
 * and garbage collection. Its layout and its promises are described in {@code docs/store.md}.
 */
@NullMarked
package software.straylight.continuity.store;

import org.jspecify.annotations.NullMarked;
