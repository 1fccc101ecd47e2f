package software.straylight.continuity.dhall.internal.syntax;

import java.util.Arrays;
import java.util.Set;

/** Order and spelling of labels. The standard sorts labels by Unicode code point. */
public final class Labels {
  private static final Set<String> KEYWORDS =
      Set.of(
          "if",
          "then",
          "else",
          "let",
          "in",
          "using",
          "missing",
          "assert",
          "as",
          "Infinity",
          "NaN",
          "merge",
          "Some",
          "toMap",
          "forall",
          "with",
          "showConstructor");

  private Labels() {}

  public static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  /** Compares by code point; UTF-16 order differs only where surrogates meet U+E000 and above. */
  public static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean sx = Character.isSurrogate(x);
        boolean sy = Character.isSurrogate(y);
        return sx == sy ? Character.compare(x, y) : sx ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** The position of {@code label} in the sorted array, or a negative number. */
  public static int find(String[] sorted, String label) {
    if (sorted.length <= 8) {
      for (int i = 0; i < sorted.length; i++) {
        if (sorted[i].equals(label)) {
          return i;
        }
      }
      return -1;
    }
    return Arrays.binarySearch(sorted, label, Labels::compare);
  }

  public static boolean isFirstChar(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  public static boolean isNextChar(int c) {
    return isFirstChar(c) || (c >= '0' && c <= '9') || c == '-' || c == '/';
  }

  private static boolean isSimple(String label) {
    if (label.isEmpty() || !isFirstChar(label.charAt(0))) {
      return false;
    }
    for (int i = 1; i < label.length(); i++) {
      if (!isNextChar(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The label as a bound variable is written: quoted where the grammar demands it. */
  public static String bound(String label) {
    return isSimple(label) && !isKeyword(label) && !Builtin.isReserved(label)
        ? label
        : "`" + label + "`";
  }

  /** The label as a field is written: builtin names need no quotes, keywords do. */
  public static String field(String label) {
    return isSimple(label) && !isKeyword(label) ? label : "`" + label + "`";
  }

  /** The label where the grammar also allows {@code Some}: in record and union entries. */
  public static String entry(String label) {
    return label.equals("Some") ? label : field(label);
  }
}
