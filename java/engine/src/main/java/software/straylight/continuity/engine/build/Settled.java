package software.straylight.continuity.engine.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Step;

/**
 * What became of an action.
 *
 * @param key the action's key
 * @param record digest of the execution record that tells of it
 * @param path how the record's toolchain is equivalent to the action's; empty if it is the same
 * @param reason code of {@code docs/codec.md}; 0 for a plain run or serve
 * @param outputs what may be used; empty unless it ran or was served
 * @param millis wall time of the process; 0 if served
 * @param stdout what it wrote, or had written
 * @param detail messages about a refusal or failure
 * @param kept where the outputs of a failed action were left, or null
 */
record Settled(
    Digest key,
    Digest record,
    List<Step> path,
    BuildEvent.Verdict verdict,
    int reason,
    OrderedMap<Bytes, Output> outputs,
    long millis,
    Bytes stdout,
    Bytes stderr,
    List<Diagnostic> detail,
    @Nullable String kept) {
  Settled {
    path = List.copyOf(path);
    detail = List.copyOf(detail);
  }
}
