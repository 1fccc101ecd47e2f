package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.IndexList;

/**
 * A validated graph: an order in which every node comes after those it depends on.
 *
 * @param order all nodes by level, then index
 * @param levels level of each node: 0 without inputs
 */
public record GraphOrder(IndexList order, IndexList levels) implements Encodable {
  /** Reads the fields, without a message head. */
  public static GraphOrder read(Decoder in) {
    return new GraphOrder(in.indices(), in.indices());
  }

  @Override
  public void write(Encoder out) {
    out.indices(order);
    out.indices(levels);
  }
}
