package software.straylight.continuity.engine.build;

import software.straylight.continuity.engine.BuildEvent;

/** An action was refused, or failed: nothing that needs it can be built. */
final class ActionFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final BuildEvent.Verdict verdict;
  private final boolean test;

  ActionFailed(String title, BuildEvent.Verdict verdict, boolean test) {
    super(title);
    this.verdict = verdict;
    this.test = test;
  }

  BuildEvent.Verdict verdict() {
    return verdict;
  }

  /** Whether it was the run of a test. */
  boolean test() {
    return test;
  }
}
