package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

/** {@code straylight sandbox probe}. */
final class SandboxProbe extends Verb {
  private final OutputOptions output = new OutputOptions(syntax);

  SandboxProbe(Console console) {
    super(
        console,
        "probe",
        "Say what this machine offers for isolation, as JSON.",
        "straylight sandbox probe");
  }

  @Override
  ExitCode run() throws IOException, InterruptedException {
    console.out().println(answer(console));
    return ExitCode.OK;
  }

  /** What the sandbox says of this machine: one JSON object. */
  static String answer(Console console) throws IOException, InterruptedException {
    Path helper = HostOptions.sandbox(console);
    if (!Files.isExecutable(helper)) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.of(
              "SANDBOX_MISSING",
              helper + " is not an executable file",
              "remove " + console.home() + " and start ./straylight again"));
    }
    Process process =
        new ProcessBuilder(List.of(helper.toString(), "probe"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int status = process.waitFor();
    if (status != 0) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.of("SANDBOX_FAILED", helper + " probe ended with status " + status, said));
    }
    return said;
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
