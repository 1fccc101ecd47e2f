package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;

/**
 * What refers to what, and what must stay.
 *
 * @param nodes references of each object
 * @param roots what must stay
 * @param present what the store holds
 */
public record ClosureRequest(
    OrderedMap<Digest, OrderedSet<Digest>> nodes,
    OrderedSet<Digest> roots,
    OrderedSet<Digest> present)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static ClosureRequest read(Decoder in) {
    return new ClosureRequest(
        in.map(Decoder::digest, d -> d.set(Decoder::digest)),
        in.set(Decoder::digest),
        in.set(Decoder::digest));
  }

  @Override
  public void write(Encoder out) {
    out.map(nodes, Encoder::digest, (o, s) -> o.set(s, Encoder::digest));
    out.set(roots, Encoder::digest);
    out.set(present, Encoder::digest);
  }
}
