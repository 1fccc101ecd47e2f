package software.straylight.continuity.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a build ended.
 *
 * @param exit the exit code of the command
 * @param summary counts, as in the last event
 * @param diagnostics what went wrong, in a stable order; empty if nothing did
 * @param invocation hex digest of the invocation record that tells of this build, or null if none
 *     could be written
 */
public record BuildResult(
    ExitCode exit,
    BuildEvent.Summary summary,
    List<Diagnostic> diagnostics,
    @Nullable String invocation) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
