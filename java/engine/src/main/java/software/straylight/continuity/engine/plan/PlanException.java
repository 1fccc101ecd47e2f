package software.straylight.continuity.engine.plan;

import software.straylight.continuity.engine.Diagnostic;

/** A workspace that cannot be planned: its author must change something. */
public final class PlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public PlanException(Diagnostic diagnostic) {
    super(diagnostic.render());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
