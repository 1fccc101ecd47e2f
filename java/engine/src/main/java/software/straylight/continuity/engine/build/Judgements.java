package software.straylight.continuity.engine.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.WorkspaceSpec;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.Store;

/** Policy, trust and evidence of a build, from the workspace's settings. */
final class Judgements {
  private Judgements() {}

  static Judgement of(
      WorkspaceSpec.PolicySpec spec, SignedIndex index, Store store, TrustFile trust) {
    List<SignerKey> signers = new ArrayList<>();
    for (String hex : spec.signers()) {
      try {
        signers.add(SignerKey.fromHex(hex));
      } catch (IllegalArgumentException e) {
        throw new ContinuityException(
            ExitCode.BUILD_FAILED,
            Diagnostic.in(
                "continuity.dhall",
                "BAD_SIGNER",
                "policy.signers names " + hex + ": " + e.getMessage(),
                "write the key as straylight key list shows it"));
      }
    }
    if (spec.trustOwnStore()) {
      signers.add(index.own());
    }
    if (signers.isEmpty()) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED,
          Diagnostic.in(
              "continuity.dhall",
              "NO_SIGNERS",
              "the policy trusts nobody, so nothing could ever be served",
              "name a key in policy.signers, or set trustOwnStore = True"));
    }
    EvidenceSet found =
        EvidenceSet.load(spec.evidence().stream().map(Digest::fromHex).toList(), store);
    return new Judgement(
        new Policy(
            IsolationMode.FULL,
            OrderedSet.copyOf(spec.allowOpen()),
            OrderedSet.copyOf(signers),
            spec.threshold(),
            spec.witnesses()),
        trust.read(),
        found,
        found.evidence(),
        Instant.now().getEpochSecond());
  }
}
