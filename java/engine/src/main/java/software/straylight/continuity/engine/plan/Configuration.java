package software.straylight.continuity.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.Flag;
import software.straylight.continuity.toolchain.FlagSet;
import software.straylight.continuity.toolchain.Mode;
import software.straylight.continuity.toolchain.Triple;

/**
 * For what and how targets are built. Only the outputs' identity depends on it, never an action's
 * key: two configurations that need the same command share its result.
 *
 * @param name how results are filed in {@code out/}
 * @param triple what programs run on; null in {@link #NONE}
 */
public record Configuration(String name, @Nullable Triple triple, Mode mode, List<Flag> flags) {
  /** The configuration of what does not depend on one: fetched archives, toolchains. */
  public static final Configuration NONE = new Configuration("any", null, Mode.RELEASE, List.of());

  public Configuration {
    flags = List.copyOf(flags);
  }

  /** The triple; not for {@link #NONE}. */
  public Triple target() {
    if (triple == null) {
      throw new IllegalStateException("the configuration without a platform builds nothing");
    }
    return triple;
  }

  /** The flags that every target of this configuration begins with. */
  public FlagSet baseFlags() {
    return FlagSet.of(mode).with(flags);
  }

  /** Identity of outputs in the kernel's graph. */
  public Digest digest() {
    return Digest.sha256(PlanBytes.of(this));
  }
}
