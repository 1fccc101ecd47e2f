package software.straylight.continuity.cli.command;

import java.util.function.Consumer;
import software.straylight.continuity.cli.render.BuildView;
import software.straylight.continuity.cli.render.ChromeTrace;
import software.straylight.continuity.cli.render.JsonLines;
import software.straylight.continuity.cli.render.LiveScreen;
import software.straylight.continuity.cli.render.PlainLines;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.cli.terminal.WindowSize;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildRequest;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.ExitCode;

/** One build with its view: whatever happens, the view is told how it ended, and closed. */
final class BuildRun {
  private BuildRun() {}

  /** Builds; {@code also} is told every event too. */
  static ExitCode of(
      Console console,
      WorkspaceOptions workspace,
      OutputOptions output,
      BuildOptions options,
      BuildRequest request,
      Consumer<BuildEvent> also) {
    ChromeTrace trace = new ChromeTrace(System::nanoTime);
    try (BuildView view = view(console, output)) {
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        BuildResult result =
            bench
                .engine()
                .build(
                    request,
                    event -> {
                      view.accept(event);
                      trace.accept(event);
                      also.accept(event);
                    });
        if (options.profile().isPresent()) {
          trace.write(console.directory().resolve(options.profile().get()));
        }
        view.finished(result);
        return result.exit();
      } catch (Exception | Error e) {
        ContinuityException failure = Failures.of(e);
        view.aborted(failure);
        if (output.verbose()) {
          console.err().print(Failures.trace(e));
        }
        return failure.exit();
      }
    }
  }

  private static BuildView view(Console console, OutputOptions output) {
    if (output.json()) {
      return new JsonLines(console.out());
    }
    Style style = output.errStyle(console);
    boolean dumb = "dumb".equals(console.env().get("TERM"));
    if (!console.errTerminal() || dumb || output.verbosity() == Verbosity.QUIET) {
      return new PlainLines(console.err(), style, output.verbosity());
    }
    WindowSize size = new WindowSize(console.env());
    return new LiveScreen(
            console.err(),
            style,
            output.verbosity(),
            size::columns,
            size::rows,
            () -> System.nanoTime() / 1_000_000)
        .start();
  }
}
