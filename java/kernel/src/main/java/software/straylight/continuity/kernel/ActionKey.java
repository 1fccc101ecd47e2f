package software.straylight.continuity.kernel;

import java.util.Optional;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * An action's preimage and key.
 *
 * @param preimage the {@link Action} message
 * @param key SHA-256 of it, if asked for
 */
public record ActionKey(Bytes preimage, Optional<Digest> key) implements Encodable {
  /** Reads the fields, without a message head. */
  public static ActionKey read(Decoder in) {
    return new ActionKey(in.bytes(), in.option(Decoder::digest));
  }

  @Override
  public void write(Encoder out) {
    out.bytes(preimage);
    out.option(key, Encoder::digest);
  }
}
