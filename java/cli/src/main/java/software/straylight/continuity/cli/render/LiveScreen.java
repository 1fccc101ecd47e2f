package software.straylight.continuity.cli.render;

import java.io.PrintStream;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import software.straylight.continuity.cli.terminal.Style;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;

/**
 * A build on a terminal: lines that stay scroll up above a few lines that are redrawn ten times a
 * second at most. A build that ends within the first tenth of a second draws nothing.
 */
public final class LiveScreen implements BuildView {
  private static final long FRAME_MILLIS = 100;

  private final PrintStream out;
  private final Style style;
  private final IntSupplier columns;
  private final IntSupplier rows;
  private final LongSupplier clock;
  private final BuildLog log;
  private final Progress progress = new Progress();
  private final Thread painter;
  private int drawn;
  private boolean closed;

  /**
   * @param columns width of the terminal, asked for each frame
   * @param rows its height
   * @param clock milliseconds of a clock that only goes forward
   */
  public LiveScreen(
      PrintStream out,
      Style style,
      Verbosity verbosity,
      IntSupplier columns,
      IntSupplier rows,
      LongSupplier clock) {
    this.out = out;
    this.style = style;
    this.columns = columns;
    this.rows = rows;
    this.clock = clock;
    this.log = new BuildLog(style, verbosity, false);
    this.painter = Thread.ofPlatform().daemon().name("progress").unstarted(this::paint);
  }

  /** Begins to redraw. */
  public LiveScreen start() {
    painter.start();
    return this;
  }

  @Override
  public synchronized void accept(BuildEvent event) {
    progress.on(event, clock.getAsLong());
    print(log.on(event));
    if (event instanceof BuildEvent.Summary) {
      closed = true;
    }
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
  public synchronized void close() {
    closed = true;
    out.print(erase());
    out.flush();
  }

  /** One frame; the painter calls it, and tests do. */
  synchronized void frame() {
    if (closed) {
      return;
    }
    List<String> lines =
        progress.lines(clock.getAsLong(), columns.getAsInt(), rows.getAsInt(), style);
    String text = erase() + String.join("\n", lines) + "\n";
    drawn = lines.size();
    out.print(text);
    out.flush();
  }

  private void paint() {
    while (true) {
      try {
        Thread.sleep(FRAME_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      synchronized (this) {
        if (closed) {
          return;
        }
        frame();
      }
    }
  }

  private void print(String text) {
    if (!text.isEmpty()) {
      out.print(erase() + text);
      out.flush();
    }
  }

  /** Cursor up over what was drawn, erase to the end of the screen (ECMA-48 CUU, ED). */
  private String erase() {
    if (drawn == 0) {
      return "";
    }
    String up = "\033[" + drawn + "A\r\033[J";
    drawn = 0;
    return up;
  }
}
