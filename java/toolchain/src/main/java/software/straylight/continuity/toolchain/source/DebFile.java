package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/** Finds the files of a Debian package (deb(5)): the member {@code data.tar} of an ar archive. */
final class DebFile {
  private static final int HEADER = 60;

  private DebFile() {}

  static boolean is(byte[] head) {
    return Compression.begins(head, "!<arch>\ndebian-binary");
  }

  /**
   * Moves a stream to the begin of the member with the files.
   *
   * @return the length of that member
   */
  static long seekData(InputStream in) throws IOException {
    in.skipNBytes(8);
    while (true) {
      byte[] header = in.readNBytes(HEADER);
      if (header.length < HEADER) {
        throw new UnpackException(
            Code.TRUNCATED, "the Debian package has no member data.tar; fetch it again");
      }
      String text = new String(header, StandardCharsets.ISO_8859_1);
      String digits = text.substring(48, 58).strip();
      if (!text.endsWith("`\n") || !digits.matches("[0-9]{1,10}")) {
        throw new UnpackException(Code.CORRUPT, "a header of the Debian package is damaged");
      }
      long size = Long.parseLong(digits);
      if (text.startsWith("data.tar")) {
        return size;
      }
      in.skipNBytes(size + (size & 1));
    }
  }
}
