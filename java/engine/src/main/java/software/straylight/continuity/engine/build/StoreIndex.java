package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import software.straylight.continuity.attest.AttestationException;
import software.straylight.continuity.attest.Attester;
import software.straylight.continuity.attest.Envelope;
import software.straylight.continuity.attest.KeyDirectory;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.store.IndexReply;
import software.straylight.continuity.store.IndexedRecord;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/** The index of a store on disk, signed with the store's own key. */
public final class StoreIndex implements SignedIndex {
  private static final Logger LOG = LoggerFactory.getLogger(StoreIndex.class);

  private final Store store;
  private final Attester attester;

  /** Opens the index; the store's key is made if this is its first use. */
  public StoreIndex(Store store) {
    this.store = store;
    this.attester = new Attester(KeyDirectory.storeKey(store));
  }

  @Override
  public SignerKey own() {
    return attester.signer();
  }

  @Override
  public List<Entry> lookup(Digest key, List<SignerKey> signers) {
    IndexReply reply = store.index().lookup(List.of(key), signers);
    for (StoreException damage : reply.damages()) {
      LOG.warn("{}", damage.getMessage());
    }
    List<Entry> entries = new ArrayList<>();
    for (IndexedRecord found : reply.candidates().getOrDefault(key, List.of())) {
      try {
        Bytes record = Bytes.of(store.cas().read(found.record(), Limits.MESSAGE));
        Envelope envelope = Envelope.parse(store.cas().read(found.envelope(), Envelope.MAX));
        boolean verified =
            envelope.payloadType().equals(Statement.PAYLOAD_TYPE)
                && envelope.isSignedBy(found.signer());
        tellForeign(key, found.record(), record);
        entries.add(new Entry(record, found.signer(), envelope.payload(), verified));
      } catch (StoreException e) {
        boolean damaged = e.code() == StoreException.Code.BLOB_DAMAGED;
        // One that is not there was collected, or damaged and removed: told then.
        LOG.atLevel(damaged ? Level.WARN : Level.INFO)
            .log(
                "a record of action {} cannot be used and is ignored: {}",
                key.toHex(),
                e.getMessage());
        if (damaged) {
          store.cas().removeDamaged(found.record());
          store.cas().removeDamaged(found.envelope());
        }
      } catch (AttestationException e) {
        LOG.warn(
            "a record of action {} cannot be used and is ignored: {}", key.toHex(), e.getMessage());
      }
    }
    return entries;
  }

  /** The kernel does not serve a record of another action; why it is there should be known. */
  private static void tellForeign(Digest key, Digest name, Bytes record) {
    try {
      Digest action = ExecutionRecord.decode(record).action().sha256();
      if (!action.equals(key)) {
        LOG.warn(
            "the index is wrong: under action {} it has record {}: expected a record of action {},"
                + " found one of {}; it is not served, and the next run goes before it",
            key.toHex(),
            name.toHex(),
            key.toHex(),
            action.toHex());
      }
    } catch (MalformedException e) {
      LOG.warn(
          "the index is wrong: under action {} it has {}, which is no record: {}",
          key.toHex(),
          name.toHex(),
          e.getMessage());
    }
  }

  @Override
  public void publish(ExecutionRecord record) {
    attester.publish(store, record);
  }
}
