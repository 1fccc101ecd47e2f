package software.straylight.continuity.engine.build;

import java.util.List;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.store.Store;

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

  /** A tree that is in the store, as an output. */
  static Output tree(Store store, Digest root) {
    return new Output(new Ref.Tree(root), store.cas().size(root), OrderedSet.empty());
  }
}
