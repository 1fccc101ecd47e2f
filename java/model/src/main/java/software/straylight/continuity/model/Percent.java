package software.straylight.continuity.model;

/** Percent-encoding as statements and listings use it ({@code docs/codec.md} section 9). */
final class Percent {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Percent() {}

  static void append(StringBuilder out, byte[] content) {
    for (byte b : content) {
      int c = b & 0xff;
      if ((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '-' && c <= '9') // - . / and the digits
          || c == '_'
          || c == '~') {
        out.append((char) c);
      } else {
        out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
      }
    }
  }
}
