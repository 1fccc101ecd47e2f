package software.straylight.continuity.engine;

/** The exit codes of {@code straylight}: one table, documented and stable. */
public enum ExitCode {
  /** Everything asked for was done. */
  OK(0),
  /** A command of the build failed, or the workspace is wrong. */
  BUILD_FAILED(1),
  /** The command line is wrong. */
  USAGE(2),
  /** Hermeticity or policy forbids to keep or serve a result. */
  REFUSED(3),
  /** The host's or the tool's own trouble: says nothing about the build. */
  INFRASTRUCTURE(4),
  /** The build succeeded, a test failed. */
  TESTS_FAILED(5),
  /** Interrupted by a signal (128 + SIGINT, as shells report it). */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The process exit status. */
  public int code() {
    return code;
  }
}
