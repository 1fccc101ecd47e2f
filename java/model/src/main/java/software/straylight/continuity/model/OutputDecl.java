package software.straylight.continuity.model;

/**
 * An output of the build graph.
 *
 * @param configuration index of its configuration
 * @param packagePath package; empty for the root
 * @param name name in the package
 * @param kind file or tree
 * @param producer index of the node that makes it
 */
public record OutputDecl(
    long configuration, Bytes packagePath, Bytes name, OutputKind kind, long producer)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static OutputDecl read(Decoder in) {
    return new OutputDecl(in.u32(), in.path(), in.path(), OutputKind.read(in), in.u32());
  }

  @Override
  public void write(Encoder out) {
    out.u32(configuration);
    out.path(packagePath);
    out.path(name);
    kind.write(out);
    out.u32(producer);
  }
}
