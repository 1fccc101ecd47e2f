package software.straylight.continuity.model;

/**
 * What a name and a path may be ({@code docs/codec.md} section 3). A <em>component</em> is 1 to 255
 * bytes of valid UTF-8 without {@code /} and NUL, and not {@code .} or {@code ..}; a <em>relative
 * path</em> is components joined by single {@code /}; an <em>absolute path</em> is {@code /} and a
 * relative path.
 */
public final class PathSyntax {
  private PathSyntax() {}

  /** Whether {@code b} is a component. */
  public static boolean isComponent(Bytes b) {
    byte[] a = b.array();
    return isComponent(a, 0, a.length) && Utf8.isValid(a, 0, a.length);
  }

  /** Whether {@code b} is a relative path. */
  public static boolean isRelative(Bytes b) {
    return isRelative(b.array(), 0);
  }

  /** Whether {@code b} is an absolute path; {@code /} alone is none. */
  public static boolean isAbsolute(Bytes b) {
    return b.length() > 1 && b.at(0) == '/' && isRelative(b.array(), 1);
  }

  private static boolean isRelative(byte[] a, int from) {
    int start = from;
    for (int i = from; i <= a.length; i++) {
      if (i == a.length || a[i] == '/') {
        if (!isComponent(a, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return Utf8.isValid(a, from, a.length);
  }

  private static boolean isComponent(byte[] a, int from, int to) {
    int n = to - from;
    if (n < 1
        || n > Limits.COMPONENT
        || (n == 1 && a[from] == '.')
        || (n == 2 && a[from] == '.' && a[from + 1] == '.')) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (a[i] == 0 || a[i] == '/') {
        return false;
      }
    }
    return true;
  }

  /** Number of components: one more than the number of {@code /}. */
  public static int components(Bytes relative) {
    int n = 1;
    for (byte b : relative.array()) {
      if (b == '/') {
        n++;
      }
    }
    return n;
  }

  /** Whether {@code path} is {@code outer} or lies below it, by whole components. */
  public static boolean isAtOrBelow(Bytes path, Bytes outer) {
    return path.startsWith(outer)
        && (path.length() == outer.length() || path.at(outer.length()) == '/');
  }

  /** Whether {@code path} lies below {@code outer}, by whole components. */
  public static boolean isBelow(Bytes path, Bytes outer) {
    return path.length() > outer.length() && isAtOrBelow(path, outer);
  }

  /** The bytes after the last {@code /}, or all of them. */
  public static Bytes last(Bytes path) {
    return path.slice(path.lastIndexOf('/') + 1);
  }

  /** The bytes before the last {@code /}; empty if there is none. */
  public static Bytes parent(Bytes path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Whether there is a NUL in {@code b}. */
  public static boolean hasNul(Bytes b) {
    return b.indexOf(0, 0) >= 0;
  }

  /**
   * Compares by components: as if {@code /} were the smallest byte, so that everything below a path
   * follows it directly.
   */
  public static int compareByComponents(Bytes x, Bytes y) {
    byte[] a = x.array();
    byte[] b = y.array();
    int i = java.util.Arrays.mismatch(a, b);
    if (i < 0) {
      return 0;
    }
    if (i >= a.length || i >= b.length) {
      return a.length - b.length;
    }
    int p = a[i] == '/' ? -1 : a[i] & 0xff;
    int q = b[i] == '/' ? -1 : b[i] & 0xff;
    return Integer.compare(p, q);
  }

  /**
   * How many folders above the link's own folder {@code target} climbs at its highest point (0: it
   * stays below), resolved component by component; -1 if the target is not legal in any folder.
   */
  static int climb(Bytes target) {
    byte[] a = target.array();
    if (a.length == 0 || a[0] == '/' || hasNul(target)) {
      return -1;
    }
    int depth = 0;
    int highest = 0;
    int start = 0;
    for (int i = 0; i <= a.length; i++) {
      if (i == a.length || a[i] == '/') {
        int n = i - start;
        if (n == 2 && a[start] == '.' && a[start + 1] == '.') {
          depth--;
          highest = Math.min(highest, depth);
        } else if (n > 0 && !(n == 1 && a[start] == '.')) {
          depth++;
        }
        start = i + 1;
      }
    }
    return -highest;
  }
}
