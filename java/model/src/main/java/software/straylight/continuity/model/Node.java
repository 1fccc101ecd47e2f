package software.straylight.continuity.model;

/**
 * An action of the build graph.
 *
 * @param inputs indices into the outputs
 * @param sources indices into the sources
 */
public record Node(IndexList inputs, IndexList sources) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Node read(Decoder in) {
    return new Node(in.indices(), in.indices());
  }

  @Override
  public void write(Encoder out) {
    out.indices(inputs);
    out.indices(sources);
  }
}
