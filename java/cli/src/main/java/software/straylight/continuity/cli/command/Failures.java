package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import software.straylight.continuity.attest.AttestationException;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.dice.ComputationCancelledException;
import software.straylight.continuity.isolation.InfrastructureException;
import software.straylight.continuity.kernel.KernelException;
import software.straylight.continuity.leanffi.LeanKernelUnavailableException;
import software.straylight.continuity.store.StoreException;

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
      case StoreException e -> store(e);
      case AttestationException e -> attestation(e);
      case DhallException e -> dhall(e);
      case LeanKernelUnavailableException e ->
          infrastructure(
              e.code().name(),
              Diagnostic.withoutCode(e.code().name(), e),
              "or use the reference: --kernel=java");
      case KernelException e ->
          infrastructure("KERNEL_FAILED", Diagnostic.withoutCode("KERNEL_FAILED", e), "");
      case InfrastructureException e ->
          infrastructure(e.code(), String.valueOf(e.getMessage()), "");
      case IOException e -> infrastructure("IO", "input or output failed: " + describe(e), "");
      case InterruptedException e -> interrupted();
      case ComputationCancelledException e -> interrupted();
      default ->
          infrastructure(
              "INTERNAL_ERROR",
              "straylight failed unexpectedly: " + describe(thrown),
              "this is a defect of straylight, not of your build; run the command again with -v"
                  + " and report its whole output");
    };
  }

  private static ContinuityException store(StoreException e) {
    ExitCode exit =
        switch (e.code()) {
          case BLOB_MISSING, TOO_LARGE, SOURCE_MISSING, SOURCE_REFUSED, OUTPUT_REFUSED ->
              ExitCode.BUILD_FAILED;
          default -> ExitCode.INFRASTRUCTURE;
        };
    return new ContinuityException(
        exit, Diagnostic.of(e.code().name(), Diagnostic.withoutCode(e.code().name(), e), ""));
  }

  private static ContinuityException attestation(AttestationException e) {
    ExitCode exit =
        switch (e.code()) {
          case KEY_NAME, KEY_UNREADABLE -> ExitCode.USAGE;
          case KEY_IO -> ExitCode.INFRASTRUCTURE;
          case KEY_MISSING, KEY_EXISTS -> ExitCode.BUILD_FAILED;
          default -> ExitCode.REFUSED;
        };
    String code = e.code().name();
    return new ContinuityException(exit, Diagnostic.of(code, Diagnostic.withoutCode(code, e), ""));
  }

  private static ContinuityException dhall(DhallException e) {
    // Only these two say nothing about the expression.
    ExitCode exit =
        switch (e.code()) {
          case LIMIT_HOST -> ExitCode.INFRASTRUCTURE;
          case CANCELLED -> ExitCode.INTERRUPTED;
          default -> ExitCode.BUILD_FAILED;
        };
    return new ContinuityException(exit, Diagnostic.of(e, null));
  }

  private static ContinuityException interrupted() {
    return new ContinuityException(
        ExitCode.INTERRUPTED,
        Diagnostic.of("INTERRUPTED", "interrupted; nothing incomplete was kept", ""));
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
