package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationVerdict;

/** What has happened in a build so far: counts, events, and the entries of its record. */
final class Journal {
  private final Consumer<BuildEvent> events;
  private final Map<StepId, InvocationAction> actions = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Digest> differing = new ArrayList<>();
  private int executed;
  private int served;
  private int refused;
  private int failed;
  private int failedTests;
  private boolean infrastructure;
  private boolean stopped;
  private final boolean keepGoing;

  Journal(Consumer<BuildEvent> events, boolean keepGoing) {
    this.events = events;
    this.keepGoing = keepGoing;
  }

  /** Tells an event; events come one at a time. */
  synchronized void tell(BuildEvent event) {
    events.accept(event);
  }

  /** Keeps what became of an action, and tells it. */
  synchronized void settled(
      StepId id, String label, Settled settled, boolean test, BuildEvent.Finished event) {
    InvocationVerdict verdict =
        switch (settled.verdict()) {
          case RAN -> InvocationVerdict.RAN;
          case SERVED -> InvocationVerdict.SERVED;
          case REFUSED -> InvocationVerdict.REFUSED;
          case FAILED -> InvocationVerdict.FAILED;
        };
    actions.put(
        id,
        new InvocationAction(
            label, settled.key(), settled.record(), settled.path(), verdict, settled.reason()));
    switch (settled.verdict()) {
      case RAN -> executed++;
      case SERVED -> served++;
      case REFUSED -> refused++;
      case FAILED -> {
        if (test) {
          failedTests++;
        } else {
          failed++;
        }
      }
    }
    boolean bad =
        settled.verdict() == BuildEvent.Verdict.REFUSED
            || settled.verdict() == BuildEvent.Verdict.FAILED;
    stopped |= bad && !keepGoing && !test;
    events.accept(event);
  }

  /** An action was run a second time; if it made something else, neither result is to be served. */
  synchronized void checked(BuildEvent.Checked event, Digest first, Digest second) {
    if (!event.differences().isEmpty()) {
      refused++;
      differing.add(first);
      differing.add(second);
      problems.add(
          Diagnostic.of(
              "NOT_REPRODUCIBLE",
              event.action()
                  + " was run twice with the same inputs and made different outputs:\n"
                  + String.join("\n", event.differences())
                  + "\nrecords "
                  + event.first()
                  + " and "
                  + event.second(),
              "both records are kept and neither is served from now on; find what the action reads"
                  + " that is not declared (time, addresses, the order of threads)"));
    }
    events.accept(event);
  }

  /** The records of actions that made different things from the same. */
  synchronized List<Digest> differing() {
    return List.copyOf(differing);
  }

  /** Something went wrong that is no action's verdict. */
  synchronized void problem(ExitCode exit, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (!problems.contains(diagnostic)) {
        problems.add(diagnostic);
      }
    }
    infrastructure |= exit == ExitCode.INFRASTRUCTURE;
    if (exit == ExitCode.REFUSED) {
      refused++;
    } else if (exit != ExitCode.INFRASTRUCTURE) {
      failed++;
    }
    stopped |= !keepGoing;
  }

  /** Whether nothing new is to be started. */
  synchronized boolean stopped() {
    return stopped;
  }

  /** The worst of what happened: trouble of the host, a refusal, a failure, a failed test. */
  synchronized ExitCode exit() {
    if (infrastructure) {
      return ExitCode.INFRASTRUCTURE;
    }
    if (refused > 0) {
      return ExitCode.REFUSED;
    }
    if (failed > 0) {
      return ExitCode.BUILD_FAILED;
    }
    return failedTests > 0 ? ExitCode.TESTS_FAILED : ExitCode.OK;
  }

  synchronized BuildEvent.Summary summary(long millis) {
    return new BuildEvent.Summary(executed, served, refused, failed + failedTests, millis);
  }

  /** What went wrong, in an order that does not depend on timing. */
  synchronized List<Diagnostic> problems() {
    List<Diagnostic> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparing(Diagnostic::render));
    return sorted;
  }

  /** The entries of the invocation record, sorted by label and key. */
  synchronized List<InvocationAction> actions() {
    List<InvocationAction> sorted = new ArrayList<>(actions.values());
    sorted.sort(
        Comparator.comparing((InvocationAction a) -> Bytes.utf8(a.label()))
            .thenComparing(InvocationAction::action));
    return sorted;
  }

  /** Whether anything happened beyond serving what was there. */
  synchronized boolean changed() {
    return executed + refused + failed + failedTests > 0;
  }
}
