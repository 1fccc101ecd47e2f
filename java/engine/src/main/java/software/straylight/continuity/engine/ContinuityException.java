package software.straylight.continuity.engine;

import java.util.List;

/** What ends a command: an exit code and the messages that explain it. */
public final class ContinuityException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exit;
  private final transient List<Diagnostic> diagnostics;

  public ContinuityException(ExitCode exit, List<Diagnostic> diagnostics) {
    super(diagnostics.getFirst().render());
    this.exit = exit;
    this.diagnostics = List.copyOf(diagnostics);
  }

  public ContinuityException(ExitCode exit, Diagnostic diagnostic) {
    this(exit, List.of(diagnostic));
  }

  public ExitCode exit() {
    return exit;
  }

  /** At least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
