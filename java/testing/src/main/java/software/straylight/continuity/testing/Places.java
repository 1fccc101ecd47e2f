package software.straylight.continuity.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where tests find the repository and the shared test data. */
public final class Places {
  private Places() {}

  /** The repository's root: the property {@code continuity.root}, else the first parent with it. */
  public static Path repository() {
    @Nullable String set = System.getProperty("continuity.root");
    if (set != null) {
      return Path.of(set);
    }
    Path here = Path.of("").toAbsolutePath();
    for (@Nullable Path p = here; p != null; p = p.getParent()) {
      if (Files.exists(p.resolve("java/testing/pom.xml"))) {
        return p;
      }
    }
    throw new IllegalStateException(
        "no repository root above " + here + ": run the tests from inside a checkout");
  }

  /**
   * The folder of shared test data: {@code CONTINUITY_SHARED}, else {@code ../shared} beside the
   * checkout. It may be absent: guard with {@link Skip#unless}.
   */
  public static Path shared() {
    @Nullable String set = System.getenv("CONTINUITY_SHARED");
    return set != null ? Path.of(set) : repository().resolveSibling("shared");
  }
}
