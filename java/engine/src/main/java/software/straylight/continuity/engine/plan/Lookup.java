package software.straylight.continuity.engine.plan;

import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.engine.language.WorkspaceSpec;

/** What the analysis of one target may ask for; every answer becomes a dependency of it. */
public interface Lookup {
  /** The workspace's settings. */
  WorkspaceSpec workspace();

  /**
   * The declaration of a target.
   *
   * @param from who asks, for the message and the check of visibility
   * @throws PlanException if there is no such target, or {@code from} may not depend on it
   */
  TargetSpec target(Label label, Label from);

  /**
   * The analysis of a target that {@code from} depends on.
   *
   * @throws PlanException as {@link #target}, or what is wrong with that target
   */
  Analysis analysis(ConfiguredTarget target, Label from);

  /**
   * A source with the digest that the lock file has for it, if it has none of its own.
   *
   * @throws PlanException if the lock file does not have it
   */
  FetchSource pinned(FetchSource source, Label from);

  /**
   * Checks that a source file is there, so that a missing one is named with its target.
   *
   * @param path relative to the workspace root
   * @throws PlanException if it is not a regular file inside the workspace
   */
  void source(String path, Label from);
}
