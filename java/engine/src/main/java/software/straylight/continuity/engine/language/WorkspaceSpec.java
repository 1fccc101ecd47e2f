package software.straylight.continuity.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.toolchain.Flag;
import software.straylight.continuity.toolchain.Mode;
import software.straylight.continuity.toolchain.Triple;

/** What {@code continuity.dhall} says; maps are in the order of their keys. */
public record WorkspaceSpec(
    Map<String, Dep> toolchains,
    Map<String, Triple> platforms,
    String platform,
    Mode mode,
    List<Flag> flags,
    PolicySpec policy,
    long storeLimitBytes) {
  /**
   * What an entry must have to be served.
   *
   * @param signers trusted keys, 64 hex digits each
   * @param evidence SHA-256 of accepted declarations and witnesses, 64 hex digits each
   */
  public record PolicySpec(
      Set<Channel> allowOpen,
      List<String> signers,
      boolean trustOwnStore,
      int threshold,
      int witnesses,
      List<String> evidence) {}
}
