package software.straylight.continuity.engine.build;

import software.straylight.continuity.model.Digest;

/**
 * A source file in the store.
 *
 * @param digest SHA-256 of its bytes
 * @param bytes how many
 * @param executable whether its owner may execute it
 */
record SourceFile(Digest digest, long bytes, boolean executable) {}
