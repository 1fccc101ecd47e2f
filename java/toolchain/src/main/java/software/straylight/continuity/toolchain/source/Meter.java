package software.straylight.continuity.toolchain.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/** Counts unpacked bytes while they are made, and stops at the first one too many. */
final class Meter {
  private final UnpackLimits limits;
  private final long packed;
  private long total;

  Meter(UnpackLimits limits, long packed) {
    this.limits = limits;
    this.packed = packed;
  }

  private void add(long bytes, String what) throws UnpackException {
    total += bytes;
    if (total > limits.totalBytes()) {
      throw new UnpackException(
          Code.TOO_LARGE,
          "the archive unpacks to more than " + limits.totalBytes() + " bytes (at " + what + ")");
    }
    if (total > limits.freeBytes() && total / limits.ratio() > packed) {
      throw new UnpackException(
          Code.TOO_DENSE,
          "the archive of "
              + packed
              + " bytes unpacks to more than "
              + limits.ratio()
              + " times its size (at "
              + what
              + ")");
    }
  }

  /** The whole stream of a compressed archive. */
  InputStream all(InputStream in) {
    return new Counted(in, Long.MAX_VALUE, -1, "its stream");
  }

  /** The content of one file, which must be as long as announced (-1: not announced). */
  InputStream file(InputStream in, String name, long announced) throws UnpackException {
    String what = "\"" + EntryName.shown(name) + "\"";
    if (announced > limits.fileBytes()) {
      throw tooLarge(what);
    }
    return new Counted(in, limits.fileBytes(), announced, what);
  }

  private UnpackException tooLarge(String what) {
    return new UnpackException(
        Code.TOO_LARGE, what + " unpacks to more than " + limits.fileBytes() + " bytes");
  }

  private final class Counted extends InputStream {
    private final InputStream in;
    private final long limit;
    private final long announced;
    private final String what;
    private long count;

    Counted(InputStream in, long limit, long announced, String what) {
      this.in = in;
      this.limit = limit;
      this.announced = announced;
      this.what = what;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n;
      try {
        n = in.read(buffer, offset, length);
      } catch (EOFException e) {
        throw new UnpackException(Code.TRUNCATED, "the archive ends inside " + what, e);
      }
      if (n < 0) {
        if (announced >= 0 && count != announced) {
          throw new UnpackException(
              Code.CORRUPT,
              what + " has " + count + " bytes, but the archive announced " + announced);
        }
        return -1;
      }
      count += n;
      if (count > limit) {
        throw tooLarge(what);
      }
      add(n, what);
      return n;
    }
  }
}
