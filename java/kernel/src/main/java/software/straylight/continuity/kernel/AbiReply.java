package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * What a kernel says of itself.
 *
 * @param abi number of the call interface
 * @param sources digest of the kernel's sources
 * @param maxMessage longest message, bytes
 * @param maxCount most items of a list
 * @param maxPath longest path, bytes
 */
public record AbiReply(long abi, Digest sources, long maxMessage, long maxCount, long maxPath)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static AbiReply read(Decoder in) {
    return new AbiReply(in.u32(), in.digest(), in.u64(), in.u32(), in.u32());
  }

  @Override
  public void write(Encoder out) {
    out.u32(abi);
    out.digest(sources);
    out.u64(maxMessage);
    out.u32(maxCount);
    out.u32(maxPath);
  }
}
