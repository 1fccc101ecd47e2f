package software.straylight.continuity.kernel.internal;

import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.ReasonCode;

/**
 * An execution record with its legal action and the action's view: what every check of a record
 * begins with.
 */
public record DecodedRecord(ExecutionRecord record, Action action, View view) {
  /**
   * Decodes a record and its action.
   *
   * @throws Refusal if one of them is malformed, or the action is not legal
   */
  public static DecodedRecord of(Bytes message) {
    ExecutionRecord record = record(message);
    Action action = action(record.action());
    return new DecodedRecord(record, action, ActionLegality.check(action));
  }

  static ExecutionRecord record(Bytes message) {
    try {
      return ExecutionRecord.decode(message);
    } catch (MalformedException e) {
      throw Refusal.malformed(ReasonCode.RECORD_MALFORMED, e);
    }
  }

  /**
   * Decodes an action.
   *
   * @throws Refusal if it is malformed
   */
  public static Action action(Bytes message) {
    try {
      return Action.decode(message);
    } catch (MalformedException e) {
      throw Refusal.malformed(ReasonCode.ACTION_MALFORMED, e);
    }
  }
}
