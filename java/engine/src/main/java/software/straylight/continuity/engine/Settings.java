package software.straylight.continuity.engine;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What the host decides, not the workspace.
 *
 * @param store folder of the store
 * @param config folder of the user's configuration and keys
 * @param kernel which kernel decides
 * @param sandbox the {@code continuity-sandbox} executable
 * @param offline refuse every fetch
 * @param storeLimit bytes that the store may hold after a build, instead of what the workspace says
 */
public record Settings(
    Path store,
    Path config,
    KernelChoice kernel,
    Path sandbox,
    boolean offline,
    OptionalLong storeLimit) {
  /** Settings that leave the store's size to the workspace. */
  public Settings(Path store, Path config, KernelChoice kernel, Path sandbox, boolean offline) {
    this(store, config, kernel, sandbox, offline, OptionalLong.empty());
  }

  /** Which kernel decides; {@code BOTH} compares every reply and stops on a difference. */
  public enum KernelChoice {
    LEAN,
    JAVA,
    BOTH
  }

  /** A folder of the XDG base directory specification. */
  public static Path xdg(@Nullable String set, String fallback) {
    if (set != null && set.startsWith("/")) {
      return Path.of(set);
    }
    return Path.of(System.getProperty("user.home"), fallback);
  }
}
