package software.straylight.continuity.engine.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.straylight.continuity.attest.Envelope;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.IndexedRecord;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/** The evidence in a store. */
public final class StoreEvidence implements EvidenceSource {
  private static final int MAX_BLOB = 256 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(StoreEvidence.class);

  private final Store store;

  public StoreEvidence(Store store) {
    this.store = store;
  }

  @Override
  public Optional<byte[]> blob(Digest digest) {
    try {
      return Optional.of(store.cas().read(digest, MAX_BLOB));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<Bytes> declared(Digest declaration) {
    List<Bytes> found = new ArrayList<>();
    for (Digest envelope : store.subjects().lookup(declaration)) {
      try {
        found.add(Bytes.of(store.cas().read(envelope, Envelope.MAX)));
      } catch (StoreException e) {
        LOG.info("an envelope cannot be read: {}", e.getMessage());
      }
    }
    return found;
  }

  @Override
  public List<Signed> signed(Digest key, Digest record, List<SignerKey> signers) {
    List<Signed> found = new ArrayList<>();
    for (IndexedRecord entry :
        store.index().lookup(List.of(key), signers).candidates().getOrDefault(key, List.of())) {
      if (entry.record().equals(record)) {
        try {
          byte[] envelope = store.cas().read(entry.envelope(), Envelope.MAX);
          found.add(new Signed(entry.signer(), Bytes.of(envelope)));
        } catch (StoreException e) {
          // It signs nothing: the audit finds the entry unsigned.
          LOG.info("an envelope cannot be read: {}", e.getMessage());
        }
      }
    }
    return found;
  }
}
