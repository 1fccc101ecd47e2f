package software.straylight.continuity.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;

/**
 * Finds the attestations of an artefact that hold. The checks go from the outside in, and nothing
 * is looked at before what wraps it was accepted: size, encoding, signature over the exact bytes,
 * payload type, the record that the statement names, the statement recomputed from that record and
 * compared as bytes (so no JSON is parsed, and no two parsers can disagree), the artefact's own
 * digest, policy last. The key comes from the trusted set, never from the envelope.
 */
public final class Verifier {
  private static final int MAX_RECORD = 256 << 20;
  private static final byte[] BEFORE = "{\"digest\":{\"sha256\":\"".getBytes(US_ASCII);
  private static final byte[] AFTER = "\"},\"name\":\"record\"}]}".getBytes(US_ASCII);
  private static final int HEX = 2 * Digest.LENGTH;

  private final Evidence evidence;
  private final Set<SignerKey> trusted;
  private final Set<SignerKey> revoked;

  /**
   * @param trusted keys whose word counts; each must be admissible
   * @param revoked keys that no longer count, though they may be trusted too
   * @throws AttestationException {@code KEY_REFUSED}
   */
  public Verifier(Evidence evidence, Collection<SignerKey> trusted, Collection<SignerKey> revoked) {
    this.evidence = evidence;
    this.trusted = new TreeSet<>(trusted);
    this.trusted.forEach(StrictEd25519::admit);
    this.revoked = new TreeSet<>(revoked);
  }

  /** The attestations of a file, by the bytes that it has now. */
  public Verification verify(Path file) throws IOException {
    Digest.Hasher hasher = Digest.hasher();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[64 * 1024];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        hasher.update(buffer, 0, n);
      }
    }
    return verify(hasher.finish());
  }

  /** The attestations of a digest that the caller computed itself. */
  public Verification verify(Digest subject) {
    return verify(subject, evidence.envelopes(subject));
  }

  /** The same, of these envelopes only. */
  public Verification verify(Digest subject, List<Digest> envelopes) {
    List<Verification.Attested> attested = new ArrayList<>();
    List<Verification.Rejected> rejected = new ArrayList<>();
    for (Digest envelope : envelopes) {
      try {
        attested.add(check(subject, envelope));
      } catch (Failed e) {
        rejected.add(new Verification.Rejected(envelope, e.reason, e.detail));
      }
    }
    return new Verification(subject, List.copyOf(attested), List.copyOf(rejected));
  }

  private Verification.Attested check(Digest subject, Digest envelopeDigest) throws Failed {
    Envelope envelope = envelope(envelopeDigest);
    SignerKey signer = signer(envelope);
    if (!envelope.payloadType().equals(Statement.PAYLOAD_TYPE)) {
      throw new Failed(
          Verification.Reason.PAYLOAD_TYPE,
          "expected " + Statement.PAYLOAD_TYPE + ", found " + envelope.payloadType());
    }
    Digest recordDigest = recordNamed(envelope.payload());
    ExecutionRecord record = record(recordDigest);
    if (!statement(record, recordDigest, signer).equals(envelope.payload())) {
      throw new Failed(
          Verification.Reason.STATEMENT_DIFFERS,
          "the signed statement is not the one of record "
              + recordDigest.toHex()
              + " by "
              + signer);
    }
    String output = outputWith(record, subject, recordDigest);
    if (revoked.contains(signer)) {
      throw new Failed(
          Verification.Reason.SIGNER_REVOKED, "the key " + KeyId.of(signer) + " was revoked");
    }
    return new Verification.Attested(
        envelopeDigest,
        envelope.attestationId(),
        signer,
        recordDigest,
        record.action().sha256(),
        output);
  }

  private Envelope envelope(Digest digest) throws Failed {
    Optional<byte[]> bytes = evidence.blob(digest, Envelope.MAX);
    if (bytes.isEmpty()) {
      throw new Failed(
          Verification.Reason.ENVELOPE_MISSING,
          "the envelope " + digest.toHex() + " is absent, damaged, or larger than " + Envelope.MAX);
    }
    try {
      return Envelope.parse(bytes.get());
    } catch (AttestationException e) {
      throw new Failed(Verification.Reason.ENVELOPE_MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  /** The key id only says which key to try first; every trusted key is tried. */
  private SignerKey signer(Envelope envelope) throws Failed {
    List<SignerKey> order = new ArrayList<>(trusted);
    order.sort(
        (a, b) ->
            Boolean.compare(
                KeyId.of(b).equals(envelope.keyId()), KeyId.of(a).equals(envelope.keyId())));
    for (SignerKey key : order) {
      if (envelope.isSignedBy(key)) {
        return key;
      }
    }
    throw new Failed(
        Verification.Reason.SIGNATURE_INVALID,
        "none of the " + order.size() + " trusted keys signed it; it names " + envelope.keyId());
  }

  /** The last subject of a statement is its record ({@code docs/codec.md} section 9). */
  private static Digest recordNamed(Bytes statement) throws Failed {
    byte[] s = statement.toByteArray();
    int hex = s.length - AFTER.length - HEX;
    int start = hex - BEFORE.length;
    if (start >= 0
        && Arrays.equals(s, start, hex, BEFORE, 0, BEFORE.length)
        && Arrays.equals(s, hex + HEX, s.length, AFTER, 0, AFTER.length)) {
      try {
        return Digest.fromHex(new String(s, hex, HEX, US_ASCII));
      } catch (IllegalArgumentException e) {
        throw new Failed(Verification.Reason.STATEMENT_MALFORMED, String.valueOf(e.getMessage()));
      }
    }
    throw new Failed(
        Verification.Reason.STATEMENT_MALFORMED, "its last subject is no execution record");
  }

  private ExecutionRecord record(Digest digest) throws Failed {
    Optional<byte[]> bytes = evidence.blob(digest, MAX_RECORD);
    if (bytes.isEmpty()) {
      throw new Failed(
          Verification.Reason.RECORD_MISSING,
          "the execution record " + digest.toHex() + " is absent or damaged");
    }
    // The evidence may be anyone's: its word for the digest is not taken.
    Digest found = Digest.sha256(bytes.get());
    if (!found.equals(digest)) {
      throw new Failed(
          Verification.Reason.RECORD_MISSING,
          "expected the record " + digest.toHex() + ", found " + found.toHex());
    }
    try {
      return ExecutionRecord.decode(bytes.get());
    } catch (MalformedException e) {
      throw new Failed(
          Verification.Reason.RECORD_MALFORMED, digest.toHex() + ": " + e.getMessage());
    }
  }

  private static Bytes statement(ExecutionRecord record, Digest digest, SignerKey signer)
      throws Failed {
    try {
      return Statement.of(record, digest, signer);
    } catch (MalformedException e) {
      throw new Failed(
          Verification.Reason.RECORD_MALFORMED, digest.toHex() + ", its action: " + e.getMessage());
    }
  }

  private static String outputWith(ExecutionRecord record, Digest subject, Digest recordDigest)
      throws Failed {
    for (Map.Entry<Bytes, Output> output : record.outputs().entrySet()) {
      Ref ref = output.getValue().ref();
      if (ref.digest().equals(subject)) {
        return output.getKey().percentEncoded();
      }
    }
    throw new Failed(
        Verification.Reason.SUBJECT_DIFFERS,
        "the record " + recordDigest.toHex() + " has no output " + subject.toHex());
  }

  /** A check that did not pass; never leaves this class. */
  private static final class Failed extends Exception {
    final Verification.Reason reason;
    final String detail;

    Failed(Verification.Reason reason, String detail) {
      super(detail, null, false, false);
      this.reason = reason;
      this.detail = detail;
    }
  }
}
