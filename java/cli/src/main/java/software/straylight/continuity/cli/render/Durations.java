package software.straylight.continuity.cli.render;

import java.util.Locale;

/** Times as people read them. */
final class Durations {
  private Durations() {}

  /** {@code 12 ms}, {@code 1.25 s}, {@code 2 min 05 s}. */
  static String text(long millis) {
    if (millis < 1000) {
      return Math.max(0, millis) + " ms";
    }
    if (millis < 60_000) {
      return String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
    }
    return String.format(Locale.ROOT, "%d min %02d s", millis / 60_000, millis / 1000 % 60);
  }
}
