package software.straylight.continuity.store;

/**
 * What a collection did.
 *
 * @param blobs blobs removed
 * @param trees materialised trees removed
 * @param records index entries removed
 * @param freed bytes of the blobs removed
 * @param kept bytes of the blobs that remain
 */
public record GcReport(int blobs, int trees, int records, long freed, long kept) {}
