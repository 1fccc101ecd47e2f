package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * A record whose coeffects are to be discharged.
 *
 * @param record an {@link ExecutionRecord} message
 */
public record DischargeRequest(Bytes record) implements Encodable {
  /** Reads the fields, without a message head. */
  public static DischargeRequest read(Decoder in) {
    return new DischargeRequest(in.bytes());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(record);
  }
}
