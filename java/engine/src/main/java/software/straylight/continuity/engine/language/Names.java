package software.straylight.continuity.engine.language;

import java.nio.charset.StandardCharsets;

/** Which names are legal, and their order (unsigned bytes of UTF-8, as in the canonical bytes). */
public final class Names {
  private static final int MAX_COMPONENT = 255;
  private static final int MAX_PATH = 4096;

  private Names() {}

  /** One component of a path: 1 to 255 bytes, no slash, no NUL, not {@code .} or {@code ..}. */
  public static boolean isComponent(String s) {
    if (s.isEmpty() || s.equals(".") || s.equals("..")) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) == '/' || s.charAt(i) == 0) {
        return false;
      }
    }
    return s.length() <= MAX_COMPONENT
        && s.getBytes(StandardCharsets.UTF_8).length <= MAX_COMPONENT;
  }

  /** Components joined by single slashes. */
  public static boolean isRelativePath(String s) {
    if (s.isEmpty() || s.getBytes(StandardCharsets.UTF_8).length > MAX_PATH) {
      return false;
    }
    for (String component : s.split("/", -1)) {
      if (!isComponent(component)) {
        return false;
      }
    }
    return true;
  }

  /** A target's name: a relative path without characters that labels or patterns need. */
  public static boolean isTargetName(String s) {
    if (!isRelativePath(s) || s.equals("all") || s.equals("...")) {
      return false;
    }
    return s.chars().allMatch(c -> c > ' ' && c != ':' && c != '*' && c != '?' && c != 127);
  }

  /** Order by unsigned bytes of UTF-8, which is that of code points. */
  public static int compare(String a, String b) {
    int end = Math.min(a.length(), b.length());
    for (int i = 0; i < end; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Surrogates stand for code points above all others of sixteen bits.
        boolean high = Character.isSurrogate(x);
        return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** {@code pkg/file}, or {@code file} in the root package. */
  public static String join(String pkg, String file) {
    return pkg.isEmpty() ? file : file.isEmpty() ? pkg : pkg + "/" + file;
  }
}
