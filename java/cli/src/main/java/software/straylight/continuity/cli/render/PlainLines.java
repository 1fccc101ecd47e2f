package software.straylight.continuity.cli.render;

import java.io.PrintStream;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;

/** A build as lines that stay: for logs, pipes and CI. */
public final class PlainLines implements BuildView {
  private final PrintStream out;
  private final BuildLog log;

  public PlainLines(PrintStream out, Style style, Verbosity verbosity) {
    this.out = out;
    this.log = new BuildLog(style, verbosity, true);
  }

  @Override
  public synchronized void accept(BuildEvent event) {
    print(log.on(event));
  }

  @Override
  public synchronized void finished(BuildResult result) {
    print(log.end(result));
  }

  @Override
  public synchronized void aborted(ContinuityException why) {
    print(log.end(why));
  }

  @Override
  public void close() {
    out.flush();
  }

  private void print(String text) {
    if (!text.isEmpty()) {
      out.print(text);
      out.flush();
    }
  }
}
