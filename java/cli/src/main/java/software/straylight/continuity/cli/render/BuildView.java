package software.straylight.continuity.cli.render;

import java.util.function.Consumer;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.BuildResult;
import software.straylight.continuity.engine.ContinuityException;

/** Shows a build while it goes on. Events may come from any thread. */
public interface BuildView extends Consumer<BuildEvent>, AutoCloseable {
  /** The build ended by itself. */
  void finished(BuildResult result);

  /** The build could not be begun or went no further. */
  void aborted(ContinuityException why);

  /** Takes back what is not meant to stay on the screen. */
  @Override
  void close();
}
