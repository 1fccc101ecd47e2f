package software.straylight.continuity.attest;

import java.util.List;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;

/**
 * What the evidence says of one artefact.
 *
 * @param subject SHA-256 of the artefact's bytes, or of a tree's root message
 * @param attested attestations that hold, in the order of the evidence
 * @param rejected envelopes that do not, each with the first check that failed
 */
public record Verification(Digest subject, List<Attested> attested, List<Rejected> rejected) {
  /** Whether at least one attestation holds. */
  public boolean holds() {
    return !attested.isEmpty();
  }

  /**
   * An attestation that holds.
   *
   * @param envelope SHA-256 of the envelope
   * @param attestationId SHA-256 of what was signed
   * @param signer a trusted key
   * @param record SHA-256 of the execution record that the statement binds
   * @param action the key of the action that was run
   * @param output the name under which the action wrote the artefact, percent-encoded
   */
  public record Attested(
      Digest envelope,
      Digest attestationId,
      SignerKey signer,
      Digest record,
      Digest action,
      String output) {}

  /**
   * An envelope that proves nothing here.
   *
   * @param envelope SHA-256 of the envelope
   * @param reason the first check that failed
   * @param detail a sentence: what was expected and found
   */
  public record Rejected(Digest envelope, Reason reason, String detail) {}

  /** The checks, in the order in which they are made. */
  public enum Reason {
    /** Not in the evidence, or damaged there. */
    ENVELOPE_MISSING,
    /** Not the one canonical encoding of an envelope. */
    ENVELOPE_MALFORMED,
    /** No trusted key signed it. */
    SIGNATURE_INVALID,
    /** Signed, but no statement. */
    PAYLOAD_TYPE,
    /** Signed, but it does not name an execution record. */
    STATEMENT_MALFORMED,
    /** The record that it names is not in the evidence, or damaged there. */
    RECORD_MISSING,
    /** The record that it names is no execution record. */
    RECORD_MALFORMED,
    /** Signed, but not the statement of that record and signer. */
    STATEMENT_DIFFERS,
    /** A right attestation of something else. */
    SUBJECT_DIFFERS,
    /** A right attestation by a key that is no longer trusted. */
    SIGNER_REVOKED
  }
}
