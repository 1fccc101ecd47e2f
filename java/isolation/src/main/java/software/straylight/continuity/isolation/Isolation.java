package software.straylight.continuity.isolation;

import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.SandboxRequest;

/** Runs actions apart from the host. Thread-safe. */
public interface Isolation {
  /**
   * Runs one action to its end, or to its time limit.
   *
   * @return the evidence; the results lie in {@code request.incoming()}, named by digests that the
   *     caller recomputes
   * @throws InfrastructureException if the isolation itself failed: this says nothing about the
   *     action
   * @throws InterruptedException if the calling thread was interrupted; the action and everything
   *     it started is dead then
   */
  ExecutionEvidence run(SandboxRequest request)
      throws InfrastructureException, InterruptedException;
}
