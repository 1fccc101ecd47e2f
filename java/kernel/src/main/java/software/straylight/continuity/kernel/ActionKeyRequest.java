package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * An action whose key is asked for.
 *
 * @param action the action
 * @param digest whether the kernel computes the key
 */
public record ActionKeyRequest(Action action, boolean digest) implements Encodable {
  /** Reads the fields, without a message head. */
  public static ActionKeyRequest read(Decoder in) {
    return new ActionKeyRequest(Action.read(in), in.bool());
  }

  @Override
  public void write(Encoder out) {
    action.write(out);
    out.bool(digest);
  }
}
