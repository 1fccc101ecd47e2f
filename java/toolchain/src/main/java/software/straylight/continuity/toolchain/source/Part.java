package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/** The next bytes of a stream, which must have them. Closing it does not close the stream. */
final class Part extends InputStream {
  private final InputStream in;
  private final String name;
  private long left;

  /**
   * @param name what the bytes are, for the message if they end early
   */
  Part(InputStream in, long size, String name) {
    this.in = in;
    this.left = size;
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int n = in.read(buffer, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw new UnpackException(
          Code.TRUNCATED, "the archive ends inside \"" + EntryName.shown(name) + "\"");
    }
    left -= n;
    return n;
  }
}
