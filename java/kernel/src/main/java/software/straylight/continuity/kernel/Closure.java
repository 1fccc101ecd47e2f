package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.OrderedSet;

/**
 * What the roots need.
 *
 * @param closure everything reachable, the roots included
 * @param missing needed and absent or unknown
 * @param collectable present and not needed
 */
public record Closure(
    OrderedSet<Digest> closure, OrderedSet<Digest> missing, OrderedSet<Digest> collectable)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static Closure read(Decoder in) {
    return new Closure(in.set(Decoder::digest), in.set(Decoder::digest), in.set(Decoder::digest));
  }

  @Override
  public void write(Encoder out) {
    out.set(closure, Encoder::digest);
    out.set(missing, Encoder::digest);
    out.set(collectable, Encoder::digest);
  }
}
