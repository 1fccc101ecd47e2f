package software.straylight.continuity.store;

import software.straylight.continuity.model.Digest;

/**
 * A source as actions will see it: the store's copy.
 *
 * @param digest SHA-256 of the copy
 * @param size in bytes
 * @param executable whether its owner may execute it
 */
public record SourceFile(Digest digest, long size, boolean executable) {}
