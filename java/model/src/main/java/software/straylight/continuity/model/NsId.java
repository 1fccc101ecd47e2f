package software.straylight.continuity.model;

/**
 * The identity of a namespace.
 *
 * @param device device of its nsfs file
 * @param inode inode of its nsfs file
 */
public record NsId(long device, long inode) implements Encodable {
  /** Reads the fields, without a message head. */
  public static NsId read(Decoder in) {
    return new NsId(in.u64(), in.u64());
  }

  @Override
  public void write(Encoder out) {
    out.u64(device);
    out.u64(inode);
  }
}
