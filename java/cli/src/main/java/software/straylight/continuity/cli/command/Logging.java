package software.straylight.continuity.cli.command;

/** How much the libraries below say on standard error; to be chosen before the first of them. */
final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  static void choose(OutputOptions output) {
    String level =
        switch (output.verbosity()) {
          case QUIET -> "error";
          case NORMAL -> "warn";
          case VERBOSE -> "info";
        };
    System.setProperty(PREFIX + "defaultLogLevel", level);
    System.setProperty(PREFIX + "showThreadName", "false");
    System.setProperty(PREFIX + "showLogName", "false");
    System.setProperty(PREFIX + "warnLevelString", "warning:");
    System.setProperty(PREFIX + "cacheOutputStream", "true");
  }
}
