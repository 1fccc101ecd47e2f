package software.straylight.continuity.cli.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.cli.terminal.ShellWords;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildEvent.Finished;
import software.straylight.continuity.engine.BuildEvent.Verdict;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/**
 * The lines of a build that stay: for each event the text to print, possibly empty. Not
 * thread-safe; its callers hold a lock.
 */
final class BuildLog {
  /** More results than this are only counted. */
  private static final int LISTED_RESULTS = 10;

  private final Style style;
  private final Messages messages;
  private final Verbosity verbosity;
  private final boolean nameEachRun;
  private final Set<Diagnostic> shown = new HashSet<>();
  private final List<BuildEvent.Built> built = new ArrayList<>();
  private int actions;
  private int settled;
  private BuildEvent.@Nullable Summary summary;

  /**
   * @param nameEachRun whether actions that ran get a line of their own (where no progress is
   *     shown)
   */
  BuildLog(Style style, Verbosity verbosity, boolean nameEachRun) {
    this.style = style;
    this.messages = new Messages(style);
    this.verbosity = verbosity;
    this.nameEachRun = nameEachRun || verbosity == Verbosity.VERBOSE;
  }

  /** What to print for an event: whole lines, or nothing. */
  String on(BuildEvent event) {
    return switch (event) {
      case BuildEvent.Planned e -> planned(e);
      case BuildEvent.Fetching e ->
          normal("fetching " + line(e.what()) + " for " + line(e.label()));
      case BuildEvent.Started e -> "";
      case Finished e -> finished(e);
      case BuildEvent.Tested e -> tested(e);
      case BuildEvent.Checked e -> checked(e);
      case BuildEvent.Built e -> {
        built.add(e);
        yield "";
      }
      case BuildEvent.Warned e -> warned(e.diagnostic());
      case BuildEvent.Summary e -> {
        summary = e;
        yield "";
      }
    };
  }

  /** What the result says beyond the events, then the summary. */
  String end(BuildResult result) {
    return unseen(result.diagnostics()) + summary(result.exit() == ExitCode.OK);
  }

  /** Why there is no result. */
  String end(ContinuityException why) {
    return unseen(why.diagnostics()) + summary(false);
  }

  private String unseen(List<Diagnostic> diagnostics) {
    return messages.errors(diagnostics.stream().filter(shown::add).toList());
  }

  private String planned(BuildEvent.Planned e) {
    actions = e.actions();
    if (verbosity != Verbosity.VERBOSE) {
      return "";
    }
    String what = count(e.targets(), "target") + ", " + count(e.actions(), "action");
    return "planned " + what + " in " + Durations.text(e.millis()) + "\n";
  }

  private String finished(Finished e) {
    settled++;
    return switch (e.verdict()) {
      case RAN, SERVED -> succeeded(e);
      case REFUSED -> stopped(e, style.red("REFUSED"));
      case FAILED -> stopped(e, style.red("FAILED"));
    };
  }

  private String succeeded(Finished e) {
    if (verbosity == Verbosity.QUIET) {
      return "";
    }
    boolean ran = e.verdict() == Verdict.RAN;
    boolean verbose = verbosity == Verbosity.VERBOSE;
    boolean speaks = !e.output().isBlank() || !e.detail().isEmpty();
    if (!speaks && !verbose && !(ran && nameEachRun)) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append(style.dim(position())).append(' ');
    out.append(ran ? style.green("ran") : style.cyan("served"))
        .append(' ')
        .append(line(e.action()));
    out.append(ran ? " (" + Durations.text(e.millis()) + ")" : "");
    out.append(e.reason() == null ? "" : " [" + e.reason() + "]").append('\n');
    if (verbose && !e.argv().isEmpty()) {
      out.append("  ").append(command(e)).append('\n');
    }
    for (Diagnostic d : e.detail()) {
      out.append(warned(d));
    }
    return out.append(output(e)).toString();
  }

  /** A failing command is shown in full: the reasons, what it wrote, its argv, how to try again. */
  private String stopped(Finished e, String head) {
    StringBuilder out = new StringBuilder();
    out.append(head).append(' ').append(style.bold(line(e.action())));
    out.append(e.reason() == null ? "" : " [" + e.reason() + "]").append('\n');
    for (Diagnostic d : e.detail()) {
      shown.add(d);
      out.append(messages.error(d)).append('\n');
    }
    out.append(output(e));
    if (!e.argv().isEmpty()) {
      out.append("  command: ").append(command(e)).append('\n');
    }
    String label = label(e.action());
    if (!label.isEmpty()) {
      String again = ShellWords.join(List.of("straylight", "build", label, "--keep-failed"));
      out.append("  again:   ").append(line(again)).append('\n');
    }
    if (e.record() != null) {
      out.append("  record:  ").append(e.record()).append('\n');
    }
    return out.toString();
  }

  private String tested(BuildEvent.Tested e) {
    if (e.passed() && verbosity == Verbosity.QUIET) {
      return "";
    }
    String how = e.served() ? "served" : Durations.text(e.millis());
    if (e.runs() > 1) {
      how = (e.runs() - e.failures()) + " of " + e.runs() + " runs passed, " + how;
    }
    String bad = e.flaky() ? "FLAKY" : "FAILED";
    String head = e.passed() ? style.green("PASSED") : style.red(bad);
    String log = e.passed() || e.logPath().isEmpty() ? "" : ", log: " + line(e.logPath());
    return head + " " + line(e.label()) + " (" + how + ")" + log + "\n";
  }

  private String checked(BuildEvent.Checked e) {
    if (verbosity == Verbosity.QUIET && e.differences().isEmpty()) {
      return "";
    }
    boolean same = e.differences().isEmpty();
    String head = same ? style.green("same") : style.red("DIFFERS");
    return head + " " + line(e.action()) + (same ? " (run twice)" : "") + "\n";
  }

  private String warned(Diagnostic d) {
    if (verbosity == Verbosity.QUIET || !shown.add(d)) {
      return "";
    }
    return messages.warning(d) + "\n";
  }

  private String summary(boolean good) {
    BuildEvent.Summary e = summary;
    if (e == null || verbosity == Verbosity.QUIET) {
      return "";
    }
    StringBuilder out = new StringBuilder(results());
    out.append(good ? style.green("done") : style.red("failed")).append(": ");
    out.append(e.executed()).append(" executed, ").append(e.served()).append(" served");
    out.append(e.refused() == 0 ? "" : ", " + e.refused() + " refused");
    out.append(e.failed() == 0 ? "" : ", " + e.failed() + " failed");
    return out.append(" in ").append(Durations.text(e.millis())).append('\n').toString();
  }

  private String results() {
    if (built.size() > LISTED_RESULTS) {
      return count(built.size(), "target") + " built, results in out/\n";
    }
    StringBuilder out = new StringBuilder();
    for (BuildEvent.Built b : built) {
      for (String path : b.outputs()) {
        out.append(line(b.label())).append(": ").append(line(path)).append('\n');
      }
    }
    return out.toString();
  }

  private String output(Finished e) {
    if (e.output().isBlank()) {
      return "";
    }
    String text = Printable.text(e.output());
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static String command(Finished e) {
    return line(ShellWords.join(e.argv()));
  }

  private String position() {
    return "[" + settled + "/" + Math.max(actions, settled) + "]";
  }

  private String normal(String text) {
    return verbosity == Verbosity.QUIET ? "" : text + "\n";
  }

  /** An action's identity begins with its label. */
  private static String label(String action) {
    if (!action.startsWith("//")) {
      return "";
    }
    int blank = action.indexOf(' ');
    return blank < 0 ? action : action.substring(0, blank);
  }

  private static String line(String text) {
    return Printable.line(text);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
