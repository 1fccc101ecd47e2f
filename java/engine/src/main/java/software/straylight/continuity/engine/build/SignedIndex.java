package software.straylight.continuity.engine.build;

import java.util.List;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.SignerKey;

/** Execution records by action key and signer, with the signatures that vouch for them. */
public interface SignedIndex {
  /**
   * A record that a signer vouches for. Untrusted: whoever uses it recomputes everything.
   *
   * @param record the record's message
   * @param signer who signed
   * @param statement the payload that was signed
   * @param verified whether the signature over the payload is the signer's
   */
  record Entry(Bytes record, SignerKey signer, Bytes statement, boolean verified) {}

  /** The key that this store signs with. */
  SignerKey own();

  /**
   * What the index has for an action under the signers named, damaged entries left out.
   *
   * @param key of the action
   * @param signers the only ones that are looked up
   */
  List<Entry> lookup(Digest key, List<SignerKey> signers);

  /** Signs a record with this store's key and keeps it for whoever has the action's key. */
  void publish(ExecutionRecord record);
}
