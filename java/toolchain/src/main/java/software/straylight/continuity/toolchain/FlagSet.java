package software.straylight.continuity.toolchain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.toolchain.ToolchainException.Code;

/**
 * Flags after the layers are put together: defaults of the mode, then the workspace's, then the
 * target's. A later layer replaces what an earlier one says about the same flag; within one layer
 * two different values of a flag are a contradiction. {@code warn} and {@code sanitize} add up.
 */
public final class FlagSet {
  private final List<Flag> flags;

  private FlagSet(List<Flag> flags) {
    this.flags = List.copyOf(flags);
  }

  /** The flags that a configuration of this mode begins with. */
  public static FlagSet of(Mode mode) {
    return switch (mode) {
      case DEBUG ->
          new FlagSet(
              List.of(
                  new Flag.Opt(OptLevel.O0),
                  new Flag.Toggle(Flag.Switch.DEBUG, false),
                  new Flag.Standard(CStandard.GNU17),
                  new Flag.StandardCxx(CxxStandard.GNUXX20),
                  new Flag.Toggle(Flag.Switch.FRAME_ADDRESS, true)));
      case RELEASE ->
          new FlagSet(
              List.of(
                  new Flag.Opt(OptLevel.O2),
                  new Flag.Toggle(Flag.Switch.DEBUG, false),
                  new Flag.Standard(CStandard.GNU17),
                  new Flag.StandardCxx(CxxStandard.GNUXX20)));
    };
  }

  /**
   * These flags with a further layer on top.
   *
   * @throws ToolchainException {@code CONTRADICTORY_FLAG} if the layer says two things about a flag
   */
  public FlagSet with(List<Flag> layer) {
    Map<String, Flag> single = new LinkedHashMap<>();
    for (Flag flag : layer) {
      if (flag.accumulates()) {
        continue;
      }
      Flag before = single.putIfAbsent(flag.name(), flag);
      if (before != null && !before.equals(flag)) {
        throw new ToolchainException(
            Code.CONTRADICTORY_FLAG,
            "flag "
                + flag.name()
                + " is given as "
                + before.value()
                + " and as "
                + flag.value()
                + " in one list; keep one");
      }
    }
    List<Flag> merged = new ArrayList<>();
    for (Flag flag : flags) {
      if (!single.containsKey(flag.name())) {
        merged.add(flag);
      }
    }
    for (Flag flag : layer) {
      if (!merged.contains(flag)) {
        merged.add(flag);
      }
    }
    return new FlagSet(merged);
  }

  /** Whether this switch is on. */
  public boolean on(Flag.Switch flag) {
    return flags.contains(new Flag.Toggle(flag, true));
  }

  /** Whether programs are checked by this sanitizer. */
  public boolean checks(Sanitizer sanitizer) {
    return flags.contains(new Flag.Sanitize(sanitizer));
  }

  /** The value of a flag that does not accumulate, if it is set. */
  Optional<Flag> get(String name) {
    return flags.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** All flags, each once; order matters only among those that accumulate. */
  public List<Flag> flags() {
    return flags;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FlagSet set && set.flags.equals(flags);
  }

  @Override
  public int hashCode() {
    return flags.hashCode();
  }

  @Override
  public String toString() {
    return flags.toString();
  }
}
