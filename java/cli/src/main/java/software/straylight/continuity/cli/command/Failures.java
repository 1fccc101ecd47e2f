package software.straylight.continuity.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/** Every way a command can end badly, as an exit code and messages. */
final class Failures {
  private Failures() {}

  /** What a throwable means to the user. */
  static ContinuityException of(Throwable thrown) {
    return switch (thrown) {
      case ContinuityException e -> e;
      case OutOfMemoryError e ->
          infrastructure(
              "OUT_OF_MEMORY",
              "the Java virtual machine has no memory left: " + e.getMessage(),
              "give it more with STRAYLIGHT_JAVA_OPTIONS=-Xmx4g, or run fewer jobs with -j");
      case InterruptedException e ->
          new ContinuityException(
              ExitCode.INTERRUPTED, Diagnostic.of("INTERRUPTED", "interrupted", ""));
      default ->
          infrastructure(
              "INTERNAL_ERROR",
              "straylight failed unexpectedly: " + describe(thrown),
              "this is a defect of straylight, not of your build; run the command again with -v"
                  + " and report its whole output");
    };
  }

  /** The stack trace, for {@code -v}. */
  static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static ContinuityException infrastructure(String code, String message, String next) {
    return new ContinuityException(
        ExitCode.INFRASTRUCTURE, List.of(Diagnostic.of(code, message, next)));
  }

  private static String describe(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String message = thrown.getMessage();
    return message == null || message.isBlank() ? name : name + ": " + message;
  }
}
