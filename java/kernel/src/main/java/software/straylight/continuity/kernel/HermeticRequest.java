package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * A record to check against the view of its action.
 *
 * @param record an {@link ExecutionRecord} message
 */
public record HermeticRequest(Bytes record) implements Encodable {
  /** Reads the fields, without a message head. */
  public static HermeticRequest read(Decoder in) {
    return new HermeticRequest(in.bytes());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(record);
  }
}
