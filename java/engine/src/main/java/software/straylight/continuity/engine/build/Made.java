package software.straylight.continuity.engine.build;

import java.util.List;
import software.straylight.continuity.model.Output;

/**
 * What a step made: all that dependents see of it. Equal values, however they came about, stop the
 * wave of recomputation (early cutoff).
 *
 * @param outputs in the order of the step's outputs
 */
public record Made(List<Output> outputs) {
  public Made {
    outputs = List.copyOf(outputs);
  }
}
