package software.straylight.continuity.engine.audit;

import java.util.List;
import java.util.Optional;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.SignerKey;

/** Where an audit finds records and signatures: a store, or an exported bundle. */
public interface EvidenceSource {
  /** The blob with this digest; its bytes have been hashed. Empty if it is not there or damaged. */
  Optional<byte[]> blob(Digest digest);

  /** An invocation's record; empty also if the blob is none. */
  default Optional<InvocationRecord> invocation(Digest digest) {
    try {
      return blob(digest).map(InvocationRecord::decode);
    } catch (MalformedException e) {
      return Optional.empty();
    }
  }

  /** An action's record; empty also if the blob is none. */
  default Optional<ExecutionRecord> execution(Digest digest) {
    try {
      return blob(digest).map(ExecutionRecord::decode);
    } catch (MalformedException e) {
      return Optional.empty();
    }
  }

  /**
   * The envelopes that sign an execution record, untrusted.
   *
   * @param key key of the record's action
   * @param signers the only signers of interest
   */
  List<Signed> signed(Digest key, Digest record, List<SignerKey> signers);

  /** The envelopes that claim to sign a toolchain declaration, by its digest; untrusted. */
  List<Bytes> declared(Digest declaration);

  /**
   * An envelope.
   *
   * @param signer whose it is said to be
   * @param envelope the DSSE envelope's bytes
   */
  record Signed(SignerKey signer, Bytes envelope) {}
}
