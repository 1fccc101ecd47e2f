package software.straylight.continuity.store;

import software.straylight.continuity.model.Digest;

/**
 * A blob that is in the store.
 *
 * @param digest SHA-256 of its bytes, computed by the store
 * @param size in bytes
 */
public record StoredBlob(Digest digest, long size) {}
