package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.SignerKey;

/**
 * A signature of a record's statement, as the host found it.
 *
 * @param signer who signed
 * @param statement the signed bytes
 * @param verified whether the Ed25519 signature holds
 */
public record OfferedSignature(SignerKey signer, Bytes statement, boolean verified)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static OfferedSignature read(Decoder in) {
    return new OfferedSignature(in.key(), in.bytes(), in.bool());
  }

  @Override
  public void write(Encoder out) {
    signer.write(out);
    out.bytes(statement);
    out.bool(verified);
  }
}
