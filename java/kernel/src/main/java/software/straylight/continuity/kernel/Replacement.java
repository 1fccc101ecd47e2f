package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * A toolchain put in another's place, in every role that holds it.
 *
 * @param from the action's own tree
 * @param to the tree in its place
 */
public record Replacement(Digest from, Digest to) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Replacement read(Decoder in) {
    return new Replacement(in.digest(), in.digest());
  }

  @Override
  public void write(Encoder out) {
    out.digest(from);
    out.digest(to);
  }
}
