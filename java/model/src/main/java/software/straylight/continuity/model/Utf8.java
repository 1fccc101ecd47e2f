package software.straylight.continuity.model;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 (RFC 3629): no surrogates, no overlong forms, nothing above U+10FFFF. */
final class Utf8 {
  private Utf8() {}

  static byte[] encode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // getBytes replaces an unpaired surrogate by '?': only a longer way can tell, taken when there
    // is any surrogate at all.
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return encodeStrictly(text);
      }
    }
    return bytes;
  }

  private static byte[] encodeStrictly(String text) {
    try {
      var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new NotEncodableException("a text has an unpaired surrogate; use valid Unicode", e);
    }
  }

  static boolean isValid(byte[] b, int from, int to) {
    int i = from;
    while (i < to) {
      int c = b[i];
      if (c >= 0) {
        i++;
        continue;
      }
      int n;
      int low = 0x80;
      int high = 0xbf;
      int lead = c & 0xff;
      if (lead >= 0xc2 && lead <= 0xdf) {
        n = 1;
      } else if (lead >= 0xe0 && lead <= 0xef) {
        n = 2;
        if (lead == 0xe0) {
          low = 0xa0;
        } else if (lead == 0xed) {
          high = 0x9f;
        }
      } else if (lead >= 0xf0 && lead <= 0xf4) {
        n = 3;
        if (lead == 0xf0) {
          low = 0x90;
        } else if (lead == 0xf4) {
          high = 0x8f;
        }
      } else {
        return false;
      }
      if (to - i <= n) {
        return false;
      }
      int second = b[i + 1] & 0xff;
      if (second < low || second > high) {
        return false;
      }
      for (int k = 2; k <= n; k++) {
        if ((b[i + k] & 0xc0) != 0x80) {
          return false;
        }
      }
      i += n + 1;
    }
    return true;
  }

  /** Compares as the UTF-8 bytes compare, which is the order of code points. */
  static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return rank(x) - rank(y);
      }
    }
    return a.length() - b.length();
  }

  private static int rank(char c) {
    return c >= 0xe000 ? c - 0x800 : c >= 0xd800 ? c + 0x2000 : c;
  }
}
