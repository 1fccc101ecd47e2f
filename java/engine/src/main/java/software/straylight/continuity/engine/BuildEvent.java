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

  /** A test target is settled; its action had its own {@link Finished}. */
  record Tested(String label, boolean passed, boolean served, long millis, String logPath)
      implements BuildEvent {}

  /** A target is built: where its results are, relative to the workspace root. */
  record Built(String label, List<String> outputs) implements BuildEvent {}

  /** A message that is no failure. */
  record Warned(Diagnostic diagnostic) implements BuildEvent {}

  /** The last event. */
  record Summary(int executed, int served, int refused, int failed, long millis)
      implements BuildEvent {}
}
