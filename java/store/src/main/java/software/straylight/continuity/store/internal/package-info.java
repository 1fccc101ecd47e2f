/** The system calls beneath the store, and what is built directly on them. */
@NullMarked
package software.straylight.continuity.store.internal;

import org.jspecify.annotations.NullMarked;
