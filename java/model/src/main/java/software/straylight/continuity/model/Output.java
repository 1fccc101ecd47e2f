package software.straylight.continuity.model;

/**
 * An output of an execution.
 *
 * @param ref the content
 * @param bytes length of the file, or of the root Directory message
 * @param references what it needs at run time
 */
public record Output(Ref ref, long bytes, OrderedSet<StorePath> references) implements Encodable {
  /** Reads the fields, without a message head. */
  public static Output read(Decoder in) {
    return new Output(Ref.read(in), in.u64(), in.set(StorePath::read));
  }

  @Override
  public void write(Encoder out) {
    ref.write(out);
    out.u64(bytes);
    out.set(references);
  }
}
