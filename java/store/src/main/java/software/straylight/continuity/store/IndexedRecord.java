package software.straylight.continuity.store;

import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;

/**
 * One candidate of the index. Only a hint where to look: nothing about it is to be believed before
 * the record and the envelope have been read and checked.
 *
 * @param signer whose entry it was found in
 * @param record SHA-256 of an execution record
 * @param envelope SHA-256 of the DSSE envelope that attests it
 */
public record IndexedRecord(SignerKey signer, Digest record, Digest envelope) {}
