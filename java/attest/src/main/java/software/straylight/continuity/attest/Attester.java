package software.straylight.continuity.attest;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.store.IndexedRecord;
import software.straylight.continuity.store.Store;

/**
 * Signs with one key. What is signed is computed here from a record or a declaration, never taken
 * from a caller: an uploaded statement has no way to a signature.
 */
public final class Attester {
  private final SigningKey key;

  public Attester(SigningKey key) {
    this.key = key;
  }

  /** Who signs. */
  public SignerKey signer() {
    return key.signer();
  }

  /**
   * The attestation of a record: its statement binds the record and all outputs.
   *
   * @throws software.straylight.continuity.model.MalformedException if the record's action is none
   */
  public Envelope attest(ExecutionRecord record) {
    Bytes statement = Statement.of(record, record.digest(), key.signer());
    return Envelope.sign(key, Statement.PAYLOAD_TYPE, statement);
  }

  /**
   * The signed form of a declaration that two toolchains are equivalent.
   *
   * @throws IllegalArgumentException if it names another signer
   */
  public Envelope declare(ToolchainDeclaration declaration) {
    if (!declaration.signer().equals(key.signer())) {
      throw new IllegalArgumentException(
          "the declaration is of " + declaration.signer() + ", the key of " + key.signer());
    }
    return Envelope.sign(key, Statement.DECLARATION_PAYLOAD_TYPE, Bytes.of(declaration.encode()));
  }

  /**
   * Stores a record with its attestation, and makes both findable: by action key and signer, and by
   * each output. The outputs must be stored before. Whether the record deserves it (it ran, was
   * hermetic, was not refused) is the caller's decision.
   */
  public IndexedRecord publish(Store store, ExecutionRecord record) {
    Envelope envelope = attest(record);
    Digest recordDigest = store.cas().put(record.encode());
    Digest envelopeDigest = store.cas().put(envelope.encode());
    for (Output output : record.outputs().values()) {
      store.subjects().add(output.ref().digest(), envelopeDigest);
    }
    // Last, so that whoever finds the record finds everything else.
    store.index().add(record.action().sha256(), key.signer(), recordDigest, envelopeDigest);
    return new IndexedRecord(key.signer(), recordDigest, envelopeDigest);
  }
}
