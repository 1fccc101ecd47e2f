package software.straylight.continuity.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the store is: {@code CONTINUITY_STORE}, else the XDG data directory. */
public final class StoreLocation {
  /** Overrides everything but a command-line flag. */
  public static final String VARIABLE = "CONTINUITY_STORE";

  private StoreLocation() {}

  /**
   * The absolute path of the store: {@code $CONTINUITY_STORE}; {@code
   * $XDG_DATA_HOME/continuity/store}; {@code $HOME/.local/share/continuity/store}. A relative
   * {@code XDG_DATA_HOME} is ignored, as the XDG Base Directory Specification (0.8) demands.
   *
   * @throws StoreException {@code STORE_UNUSABLE} if none of the three is set
   */
  public static Path of(Map<String, String> environment) {
    Path set = absolute(environment.get(VARIABLE));
    if (set != null) {
      return set;
    }
    Path data = absolute(environment.get("XDG_DATA_HOME"));
    if (data != null) {
      return data.resolve("continuity/store");
    }
    Path home = absolute(environment.get("HOME"));
    if (home != null) {
      return home.resolve(".local/share/continuity/store");
    }
    throw new StoreException(
        StoreException.Code.STORE_UNUSABLE,
        "no place for the store: none of "
            + VARIABLE
            + ", XDG_DATA_HOME and HOME is an absolute"
            + " path; set one of them");
  }

  private static @Nullable Path absolute(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    Path path = Path.of(value);
    return path.isAbsolute() ? path.normalize() : null;
  }
}
