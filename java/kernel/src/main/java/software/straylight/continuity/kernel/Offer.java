package software.straylight.continuity.kernel;

import java.util.List;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.Step;

/**
 * A record that could be served.
 *
 * @param record an {@link ExecutionRecord} message
 * @param path from the action's toolchain to the record's
 * @param signatures its signatures
 */
public record Offer(Bytes record, List<Step> path, List<OfferedSignature> signatures)
    implements Encodable {
  /** Copies its lists. */
  public Offer {
    path = List.copyOf(path);
    signatures = List.copyOf(signatures);
  }

  /** Reads the fields, without a message head. */
  public static Offer read(Decoder in) {
    return new Offer(in.bytes(), in.list(Step::read), in.list(OfferedSignature::read));
  }

  @Override
  public void write(Encoder out) {
    out.bytes(record);
    out.list(path);
    out.list(signatures);
  }
}
