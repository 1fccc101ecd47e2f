package software.straylight.continuity.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a build tells while it goes on; each is one line of {@code --json}. */
public sealed interface BuildEvent {
  /** The plan is made: this many targets, and actions that they need. */
  record Planned(int targets, int actions, long millis) implements BuildEvent {}

  /** A source from elsewhere is being fetched. */
  record Fetching(String label, String what) implements BuildEvent {}

  /** An action's process starts. */
  record Started(String action, String rule) implements BuildEvent {}

  /**
   * An action is settled.
   *
   * @param action its identity as people read it: label, rule and output
   * @param verdict what became of it
   * @param reason reason code's name, or null for a plain run or serve
   * @param millis wall time of the process, 0 if served
   * @param output what it wrote to stdout and stderr, as text, empty if nothing
   * @param detail messages about a refusal or failure, empty otherwise
   * @param argv the command, for {@code -v} and for failures
   * @param record hex digest of its execution record, or null if there is none
   */
  record Finished(
      String action,
      String rule,
      Verdict verdict,
      @Nullable String reason,
      long millis,
      String output,
      List<Diagnostic> detail,
      List<String> argv,
      @Nullable String record)
      implements BuildEvent {}

  /** What became of an action. */
  enum Verdict {
    RAN,
    SERVED,
    REFUSED,
    FAILED
  }

  /**
   * A test target is settled; its action had its own {@link Finished}.
   *
   * @param passed whether every run succeeded
   * @param served whether an earlier success was served, and nothing ran
   * @param millis wall time of all runs
   * @param runs how many times it ran for this, or 1 if it was served
   * @param failures how many of them failed
   */
  record Tested(
      String label,
      boolean passed,
      boolean served,
      long millis,
      int runs,
      int failures,
      String logPath)
      implements BuildEvent {
    /** Whether equal runs ended differently. */
    public boolean flaky() {
      return failures > 0 && failures < runs;
    }
  }

  /**
   * An action was run a second time.
   *
   * @param action its identity as people read it
   * @param first hex digest of the record of the run before
   * @param second hex digest of the record of the run for comparison
   * @param differences one sentence for each output that differs; empty if all are equal
   */
  record Checked(String action, String first, String second, List<String> differences)
      implements BuildEvent {
    public Checked {
      differences = List.copyOf(differences);
    }
  }

  /** A target is built: where its results are, relative to the workspace root. */
  record Built(String label, List<String> outputs) implements BuildEvent {}

  /** A message that is no failure. */
  record Warned(Diagnostic diagnostic) implements BuildEvent {}

  /** The last event. */
  record Summary(int executed, int served, int refused, int failed, long millis)
      implements BuildEvent {}
}
