package software.straylight.continuity.engine.build;

/** An action is not started, because another has failed and the build does not go on. */
final class BuildStopped extends Exception {
  private static final long serialVersionUID = 1L;
}
