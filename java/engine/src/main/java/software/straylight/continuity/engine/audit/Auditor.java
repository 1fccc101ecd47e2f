package software.straylight.continuity.engine.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.attest.AttestationException;
import software.straylight.continuity.attest.Envelope;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.kernel.Admission;
import software.straylight.continuity.kernel.AdmitRequest;
import software.straylight.continuity.kernel.Answer;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.Offer;
import software.straylight.continuity.kernel.OfferedSignature;
import software.straylight.continuity.kernel.Verdict;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.InvocationVerdict;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.model.Step;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.Trust;

/**
 * Evaluates an invocation again, action by action, from its evidence alone: verdicts of executions
 * from their records, verdicts of services from the records, the signatures, and policy, trust and
 * evidence as they were.
 */
public final class Auditor {
  private final KernelClient kernel;
  private final EvidenceSource source;

  /** An auditor who asks {@code kernel} about the evidence in {@code source}. */
  public Auditor(KernelClient kernel, EvidenceSource source) {
    this.kernel = kernel;
    this.source = source;
  }

  /**
   * What an audit found.
   *
   * @param invocation the invocation record
   * @param actions how many actions it has
   * @param findings what does not hold, in the record's order; empty if all holds
   */
  public record Report(Digest invocation, int actions, List<Finding> findings) {
    public Report {
      findings = List.copyOf(findings);
    }
  }

  /**
   * One thing that does not hold.
   *
   * @param label the action
   * @param code stable name
   * @param message expected and found
   */
  public record Finding(String label, String code, String message) {}

  /**
   * Audits an invocation.
   *
   * @param now seconds since the epoch to evaluate at, or empty for the recorded time
   * @throws ContinuityException if the invocation record itself is not there
   */
  public Report audit(Digest invocation, Optional<Long> now) {
    InvocationRecord record = need(invocation, InvocationRecord::decode, "invocation record");
    Policy policy = need(record.policy(), Policy::decode, "policy");
    Trust trust = need(record.trust(), Trust::decode, "trust");
    List<Finding> findings = new ArrayList<>();
    EquivalenceEvidence evidence =
        verified(
            need(record.evidence(), EquivalenceEvidence::decode, "equivalence evidence"), findings);
    long at = now.orElse(record.evaluated());
    for (InvocationAction action : record.actions()) {
      judge(action, policy, trust, evidence, at).ifPresent(findings::add);
    }
    return new Report(invocation, record.actions().size(), findings);
  }

  /**
   * The evidence with the signatures on its declarations checked here: that the record says they
   * were is no reason to believe it.
   */
  private EquivalenceEvidence verified(EquivalenceEvidence evidence, List<Finding> findings) {
    List<SignedDeclaration> declarations = new ArrayList<>();
    for (SignedDeclaration d : evidence.declarations()) {
      boolean holds = d.verified() && isSigned(d.declaration());
      if (d.verified() && !holds) {
        findings.add(
            new Finding(
                "declaration " + d.declaration().sha256().toHex(),
                "DECLARATION_UNSIGNED",
                "it was taken as signed, but no envelope of its signer is among the evidence"));
      }
      declarations.add(new SignedDeclaration(d.declaration(), holds));
    }
    return new EquivalenceEvidence(declarations, evidence.witnesses());
  }

  private boolean isSigned(Bytes message) {
    SignerKey signer;
    try {
      signer = ToolchainDeclaration.decode(message).signer();
    } catch (MalformedException e) {
      return false;
    }
    for (Bytes bytes : source.declared(message.sha256())) {
      try {
        if (Envelope.parse(bytes.toByteArray()).declares(message, signer)) {
          return true;
        }
      } catch (AttestationException e) {
        // An envelope that cannot be read proves nothing; another may.
      }
    }
    return false;
  }

  private interface Decoding<T> {
    T decode(byte[] bytes);
  }

  private <T> T need(Digest digest, Decoding<T> decoding, String what) {
    byte[] bytes =
        source
            .blob(digest)
            .orElseThrow(
                () ->
                    new ContinuityException(
                        ExitCode.REFUSED,
                        Diagnostic.of(
                            "EVIDENCE_MISSING",
                            "the " + what + " " + digest.toHex() + " is missing or damaged",
                            "nothing can be said about this invocation without it")));
    try {
      return decoding.decode(bytes);
    } catch (MalformedException e) {
      throw new ContinuityException(
          ExitCode.REFUSED,
          Diagnostic.of(
              "EVIDENCE_MALFORMED",
              "the " + what + " " + digest.toHex() + " is not canonical: " + e.getMessage(),
              "nothing can be said about this invocation"));
    }
  }

  private Optional<Finding> judge(
      InvocationAction entry, Policy policy, Trust trust, EquivalenceEvidence evidence, long now) {
    Optional<byte[]> bytes = source.blob(entry.record());
    if (bytes.isEmpty()) {
      return found(
          entry,
          "EVIDENCE_MISSING",
          "the execution record " + entry.record().toHex() + " is missing or damaged");
    }
    ExecutionRecord record;
    Action action;
    try {
      record = ExecutionRecord.decode(bytes.get());
      action = Action.decode(record.action().toByteArray());
    } catch (MalformedException e) {
      return found(entry, "EVIDENCE_MALFORMED", "its execution record: " + e.getMessage());
    }
    Action own = withoutPath(action, entry.path());
    Bytes preimage = Bytes.of(own.encode());
    if (!preimage.sha256().equals(entry.action())) {
      return found(
          entry,
          "PREIMAGE_DIFFERS",
          "its record is about the action "
              + preimage.sha256().toHex()
              + ", but the invocation names "
              + entry.action().toHex());
    }
    return entry.verdict() == InvocationVerdict.SERVED
        ? served(entry, Bytes.of(bytes.get()), record, preimage, policy, trust, evidence, now)
        : executed(entry, Bytes.of(bytes.get()));
  }

  /** The action that was asked for, from the one that was run with an equivalent toolchain. */
  private static Action withoutPath(Action ran, List<Step> path) {
    if (path.isEmpty()) {
      return ran;
    }
    Digest from = path.getFirst().from();
    Digest to = path.getLast().to();
    Map<String, Digest> toolchains = new HashMap<>(ran.toolchains());
    toolchains.replaceAll((role, tree) -> tree.equals(to) ? from : tree);
    return new Action(
        ran.rule(),
        ran.command(),
        ran.env(),
        OrderedMap.copyOf(toolchains),
        ran.rootLinks(),
        ran.inputs(),
        ran.references(),
        ran.outputs(),
        ran.coeffects(),
        ran.viewSpec());
  }

  private Optional<Finding> executed(InvocationAction entry, Bytes record) {
    Answer<Verdict> answer = kernel.verdict(record);
    if (!(answer instanceof Answer.Ok<Verdict> ok)) {
      return found(entry, "VERDICT_DIFFERS", "the kernel refuses its record: " + answer);
    }
    InvocationVerdict verdict;
    int reason;
    switch (ok.value()) {
      case Verdict.Ran ran -> {
        verdict = InvocationVerdict.RAN;
        reason = 0;
      }
      case Verdict.Unproved unproved -> {
        verdict = InvocationVerdict.RAN;
        reason = 0;
      }
      case Verdict.Unrecorded unrecorded -> {
        verdict = InvocationVerdict.RAN;
        reason = ReasonCode.UNRECORDED.code();
      }
      case Verdict.Refused refused -> {
        verdict = InvocationVerdict.REFUSED;
        reason = refused.code();
      }
      case Verdict.Failed failed -> {
        verdict = InvocationVerdict.FAILED;
        reason = failed.code();
      }
    }
    if (verdict != entry.verdict() || reason != entry.reason()) {
      return found(
          entry,
          "VERDICT_DIFFERS",
          "expected "
              + entry.verdict()
              + " "
              + name(entry.reason())
              + ", found "
              + verdict
              + " "
              + name(reason));
    }
    return Optional.empty();
  }

  private static String name(int reason) {
    return reason == 0 ? "" : ReasonCode.of(reason).map(ReasonCode::name).orElse("" + reason);
  }

  private Optional<Finding> served(
      InvocationAction entry,
      Bytes message,
      ExecutionRecord record,
      Bytes preimage,
      Policy policy,
      Trust trust,
      EquivalenceEvidence evidence,
      long now) {
    List<OfferedSignature> signatures = new ArrayList<>();
    Digest key = record.action().sha256();
    for (EvidenceSource.Signed signed :
        source.signed(key, entry.record(), policy.signers().asList())) {
      try {
        Envelope envelope = Envelope.parse(signed.envelope().toByteArray());
        boolean verified =
            envelope.payloadType().equals(Statement.PAYLOAD_TYPE)
                && envelope.isSignedBy(signed.signer());
        signatures.add(new OfferedSignature(signed.signer(), envelope.payload(), verified));
      } catch (AttestationException e) {
        return found(entry, "ENVELOPE_MALFORMED", String.valueOf(e.getMessage()));
      }
    }
    Answer<Admission> answer =
        kernel.admit(
            new AdmitRequest(
                preimage,
                evidence,
                policy,
                trust,
                now,
                List.of(new Offer(message, entry.path(), signatures))));
    if (answer instanceof Answer.Ok<Admission> ok && ok.value() instanceof Admission.Served) {
      return Optional.empty();
    }
    String why =
        answer instanceof Answer.Ok<Admission> ok && ok.value() instanceof Admission.None none
            ? name(none.reasons().getFirst().code())
            : String.valueOf(answer);
    return found(entry, "NOT_ADMITTED", "it was served, but may not be: " + why);
  }

  private static Optional<Finding> found(InvocationAction entry, String code, String message) {
    return Optional.of(new Finding(entry.label(), code, message));
  }
}
