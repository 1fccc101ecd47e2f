package software.straylight.continuity.cli.terminal;

/** How much a command says on standard error. */
public enum Verbosity {
  /** Failures only. */
  QUIET,
  NORMAL,
  /** Every action with its command, and stack traces of the program's own errors. */
  VERBOSE
}
