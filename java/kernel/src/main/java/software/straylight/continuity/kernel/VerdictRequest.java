package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * A record to judge.
 *
 * @param record an {@link ExecutionRecord} message
 */
public record VerdictRequest(Bytes record) implements Encodable {
  /** Reads the fields, without a message head. */
  public static VerdictRequest read(Decoder in) {
    return new VerdictRequest(in.bytes());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(record);
  }
}
