package software.straylight.continuity.engine.build;

import java.util.Map;
import java.util.TreeMap;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Candidate;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.DischargeProof;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.KernelIdentity;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;

/** Execution records from what the sandbox saw. */
final class Records {
  private Records() {}

  /**
   * The record of an execution.
   *
   * @param preimage the action's message
   * @param outputs as stored, empty unless the action exited with 0
   * @param receipt digest of the proofs' receipt, or {@link Digest#ZERO}
   */
  static ExecutionRecord of(
      Bytes preimage,
      Action action,
      ExecutionEvidence evidence,
      OrderedSet<Candidate> candidates,
      OrderedMap<Bytes, Output> outputs,
      KernelIdentity kernel,
      Digest receipt) {
    Map<Bytes, Ref> refs = new TreeMap<>();
    outputs.forEach((path, output) -> refs.put(path, output.ref()));
    DischargeProof discharge =
        new DischargeProof(
            action.coeffects(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            preimage.sha256(),
            OrderedMap.copyOf(refs),
            evidence.started(),
            evidence.ended());
    return new ExecutionRecord(
        preimage,
        evidence.isolation(),
        evidence.access(),
        evidence.channels(),
        candidates,
        evidence.status(),
        outputs,
        evidence.missing(),
        evidence.stdout(),
        evidence.stderr(),
        discharge,
        evidence.started(),
        evidence.ended(),
        evidence.sandbox(),
        kernel,
        receipt);
  }
}
