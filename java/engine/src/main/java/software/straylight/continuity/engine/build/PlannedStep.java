package software.straylight.continuity.engine.build;

import java.util.Map;
import software.straylight.continuity.engine.plan.OutputId;
import software.straylight.continuity.engine.plan.Step;

/**
 * A step with the places of its inputs.
 *
 * @param places for each output that it needs, who makes it and which of its outputs it is
 */
record PlannedStep(Step step, Map<OutputId, Place> places) {
  /** Output number {@code index} of a step. */
  record Place(StepId step, int index) {}

  PlannedStep {
    places = Map.copyOf(places);
  }
}
