package software.straylight.continuity.testing;

import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The only way for a test to skip itself: by a name on the list below. With {@code CI=true} a skip
 * fails unless its name is one that CI is known to need.
 */
public final class Skip {
  /** What a continuous-integration machine may lack; everything else must be there. */
  private static final Set<String> ALLOWED_IN_CI =
      Set.of("LEAN_ABSENT", "CHROMIUM_ABSENT", "GROFF_ABSENT", "CLANG_ABSENT", "DEBIAN_12_ABSENT");

  private Skip() {}

  /**
   * Goes on if {@code available}; otherwise counts the test as skipped, or fails it in CI.
   *
   * @param name stable upper-case name of the missing thing, for example {@code SHARED_DATA_ABSENT}
   * @param why one sentence: what is missing and how to provide it
   */
  public static void unless(boolean available, String name, String why) {
    if (available) {
      return;
    }
    if ("true".equals(System.getenv("CI")) && !ALLOWED_IN_CI.contains(name)) {
      Assertions.fail("unexpected skip in CI: " + name + ": " + why);
    }
    Assumptions.abort(name + ": " + why);
  }
}
