package software.straylight.continuity.engine.plan;

import software.straylight.continuity.engine.language.Label;

/** A target in a configuration. */
public record ConfiguredTarget(Label label, Configuration configuration) {
  @Override
  public String toString() {
    return label + " (" + configuration.name() + ")";
  }
}
