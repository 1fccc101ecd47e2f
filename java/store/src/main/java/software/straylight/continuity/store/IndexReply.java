package software.straylight.continuity.store;

import java.util.List;
import java.util.Map;
import software.straylight.continuity.model.Digest;

/**
 * What the index knows of several keys.
 *
 * @param candidates per key that has any, in the order asked: by signer as asked, newest first
 * @param damages entries that were not what was written, each {@code INDEX_DAMAGED}; they count as
 *     absent, and the next record of that key and signer replaces them
 */
public record IndexReply(
    Map<Digest, List<IndexedRecord>> candidates, List<StoreException> damages) {}
