package software.straylight.continuity.kernel.internal;

import java.util.Optional;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.ChannelState;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.DischargeProof;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Ref;

/** Whether every coeffect of an execution is evidenced, and nothing else is. */
public final class DischargeCheck {
  private DischargeCheck() {}

  /** The first check that fails, if any. */
  public static Optional<ReasonCode> of(ExecutionRecord record, Action action) {
    DischargeProof proof = record.discharge();
    if (!proof.coeffects().equals(action.coeffects())) {
      return Optional.of(ReasonCode.COEFFECTS_DIFFER);
    }
    if (!proof.network().isEmpty() || !proof.filesystem().isEmpty() || !proof.auth().isEmpty()) {
      return Optional.of(ReasonCode.EVIDENCE_WITHOUT_COEFFECT);
    }
    if ((proof.coeffects().contains(new Coeffect.Time()) && !evidenced(record.channels().clock()))
        || (proof.coeffects().contains(new Coeffect.Random())
            && !evidenced(record.channels().random()))) {
      return Optional.of(ReasonCode.COEFFECT_NOT_EVIDENCED);
    }
    if (!proof.derivation().equals(record.action().sha256())) {
      return Optional.of(ReasonCode.DERIVATION_DIFFERS);
    }
    if (!sameOutputs(record.outputs(), proof.outputs())) {
      return Optional.of(ReasonCode.OUTPUTS_DIFFER);
    }
    if (proof.started() != record.started()
        || proof.ended() != record.ended()
        || Long.compareUnsigned(proof.started(), proof.ended()) > 0) {
      return Optional.of(ReasonCode.TIMES_DIFFER);
    }
    return Optional.empty();
  }

  private static boolean evidenced(ChannelState state) {
    return state == ChannelState.RECORDED || state == ChannelState.OPEN;
  }

  private static boolean sameOutputs(
      OrderedMap<Bytes, Output> outputs, OrderedMap<Bytes, Ref> refs) {
    if (!outputs.keyList().equals(refs.keyList())) {
      return false;
    }
    for (int i = 0; i < refs.size(); i++) {
      if (!outputs.valueList().get(i).ref().equals(refs.valueList().get(i))) {
        return false;
      }
    }
    return true;
  }
}
