package software.straylight.continuity.model;

import java.util.List;

/**
 * A build graph.
 *
 * @param configurations configurations
 * @param outputs outputs, ascending
 * @param sources source files
 * @param nodes actions
 */
public record Graph(
    OrderedSet<Digest> configurations,
    List<OutputDecl> outputs,
    OrderedSet<Bytes> sources,
    List<Node> nodes)
    implements Message {
  /** Copies its lists. */
  public Graph {
    outputs = List.copyOf(outputs);
    nodes = List.copyOf(nodes);
  }

  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static Graph decode(byte[] message) {
    return Decoder.message(message, MessageType.GRAPH, Graph::read);
  }

  /** The same, for bytes that are held. */
  public static Graph decode(Bytes message) {
    return Decoder.message(message, MessageType.GRAPH, Graph::read);
  }

  /** Reads the fields, without a message head. */
  public static Graph read(Decoder in) {
    return new Graph(
        in.set(Decoder::digest),
        in.list(OutputDecl::read),
        in.contentSet(Decoder::path),
        in.list(Node::read));
  }

  @Override
  public void write(Encoder out) {
    out.set(configurations, Encoder::digest);
    out.list(outputs);
    out.set(sources, Encoder::path);
    out.list(nodes);
  }

  @Override
  public int messageType() {
    return MessageType.GRAPH;
  }
}
