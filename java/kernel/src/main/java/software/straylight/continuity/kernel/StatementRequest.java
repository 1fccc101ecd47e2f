package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.SignerKey;

/**
 * A record and who would sign it.
 *
 * @param record an {@link ExecutionRecord} message
 * @param signer who would sign it
 */
public record StatementRequest(Bytes record, SignerKey signer) implements Encodable {
  /** Reads the fields, without a message head. */
  public static StatementRequest read(Decoder in) {
    return new StatementRequest(in.bytes(), in.key());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(record);
    signer.write(out);
  }
}
