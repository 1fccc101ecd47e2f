package software.straylight.continuity.dhall;

/** Which imports an expression may have. */
public enum ImportPolicy {
  /** Everything the standard allows, through the transport. */
  STANDARD,
  /**
   * What a build may depend on: files inside the workspace, and imports pinned by a hash that the
   * store has. No environment variable, home directory, absolute path, network or custom header.
   */
  BUILD,
  /** No import at all. */
  NONE
}
