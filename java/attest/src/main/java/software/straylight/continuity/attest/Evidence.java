package software.straylight.continuity.attest;

import java.util.List;
import java.util.Optional;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/** Where envelopes and records come from: a store, or an exported bundle. */
public interface Evidence {
  /** Digests of the envelopes that claim to say something about the subject. */
  List<Digest> envelopes(Digest subject);

  /**
   * The blob, if it is there and its bytes are right.
   *
   * @param limit a larger one is as good as absent
   */
  Optional<byte[]> blob(Digest digest, int limit);

  /** The evidence in a store. */
  static Evidence of(Store store) {
    return new Evidence() {
      @Override
      public List<Digest> envelopes(Digest subject) {
        return store.subjects().lookup(subject);
      }

      @Override
      public Optional<byte[]> blob(Digest digest, int limit) {
        try {
          return Optional.of(store.cas().read(digest, limit));
        } catch (StoreException e) {
          return switch (e.code()) {
            case BLOB_MISSING, BLOB_DAMAGED, TOO_LARGE -> Optional.empty();
            default -> throw e;
          };
        }
      }
    };
  }
}
