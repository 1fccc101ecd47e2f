package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * The only statement that binds a record.
 *
 * @param statement its bytes
 */
public record BoundStatement(Bytes statement) implements Encodable {
  /** Reads the fields, without a message head. */
  public static BoundStatement read(Decoder in) {
    return new BoundStatement(in.bytes());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(statement);
  }
}
