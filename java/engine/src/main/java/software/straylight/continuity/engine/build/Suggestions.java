package software.straylight.continuity.engine.build;

import java.util.Collection;
import java.util.Optional;

/** What a person may have meant. */
public final class Suggestions {
  private Suggestions() {}

  /**
   * The nearest of the names, if it is near: at most a third of its letters differ.
   *
   * @param prefix put before each name
   */
  public static Optional<String> near(String typed, Collection<String> names, String prefix) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      String candidate = prefix + name;
      int distance = distance(typed, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    if (best == null || least > Math.max(1, Math.max(typed.length(), best.length()) / 3)) {
      return Optional.empty();
    }
    return Optional.of(best);
  }

  /** The distance of Damerau and Levenshtein, with adjacent transpositions. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
