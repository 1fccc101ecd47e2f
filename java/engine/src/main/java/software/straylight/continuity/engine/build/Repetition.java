package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.List;

/**
 * One or more runs of a test.
 *
 * @param telling the first that failed, or the last if none did
 * @param runs how many there were
 * @param failures how many of them failed or were refused
 * @param millis wall time of all
 */
record Repetition(Settled telling, int runs, int failures, long millis) {
  /** One run, whose success is not published. */
  interface Once {
    Settled run() throws Exception;
  }

  static Repetition once(Settled settled) {
    return new Repetition(settled, 1, StepRunner.good(settled) ? 0 : 1, settled.millis());
  }

  /** Runs a test again and again; none of the successes is published. */
  static Repetition of(int runs, Once once) throws Exception {
    List<Settled> bad = new ArrayList<>();
    long millis = 0;
    Settled last = null;
    for (int i = 0; i < runs; i++) {
      last = once.run();
      millis += last.millis();
      if (!StepRunner.good(last)) {
        bad.add(last);
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("no run");
    }
    return new Repetition(bad.isEmpty() ? last : bad.getFirst(), runs, bad.size(), millis);
  }
}
