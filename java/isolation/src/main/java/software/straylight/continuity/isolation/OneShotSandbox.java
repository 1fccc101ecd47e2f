package software.straylight.continuity.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.straylight.continuity.isolation.internal.HelperProcess;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.SandboxRequest;

/** Runs the {@code continuity-sandbox} helper once for each action ({@code docs/sandbox.md}). */
public final class OneShotSandbox implements Isolation {
  private final Path helper;

  /**
   * @param helper the helper's executable
   * @throws InfrastructureException {@code SANDBOX_MISSING} if it is not there
   */
  public OneShotSandbox(Path helper) throws InfrastructureException {
    if (!Files.isExecutable(helper)) {
      throw new InfrastructureException(
          "SANDBOX_MISSING",
          "the sandbox helper "
              + helper
              + " is not an executable file; build it with make -C"
              + " sandbox-native");
    }
    this.helper = helper;
  }

  @Override
  public ExecutionEvidence run(SandboxRequest request)
      throws InfrastructureException, InterruptedException {
    HelperProcess.Ended ended;
    try {
      ended =
          HelperProcess.run(List.of(helper.toString()), request.encode(), request.interactive());
    } catch (IOException e) {
      throw new InfrastructureException(
          "SANDBOX_START", "the sandbox helper " + helper + " could not be run: " + e.getMessage());
    }
    if (ended.exit() != 0) {
      throw refused(ended);
    }
    ExecutionEvidence evidence;
    try {
      evidence = ExecutionEvidence.decode(ended.answer());
    } catch (MalformedException e) {
      throw new InfrastructureException(
          "SANDBOX_ANSWER", "the sandbox helper's evidence is not canonical: " + e.getMessage());
    }
    Digest asked = request.action().sha256();
    if (!evidence.action().equals(asked)) {
      throw new InfrastructureException(
          "SANDBOX_ANSWER",
          "the sandbox helper's evidence is about action "
              + evidence.action().toHex()
              + ", but it was asked to run "
              + asked.toHex());
    }
    return evidence;
  }

  /** The helper says {@code CODE: sentence} on its standard error when it cannot work. */
  private InfrastructureException refused(HelperProcess.Ended ended) {
    String said = new String(ended.complaint(), StandardCharsets.UTF_8).strip();
    int colon = said.indexOf(':');
    if (colon > 0 && said.substring(0, colon).matches("[A-Z][A-Z0-9_]*")) {
      return new InfrastructureException(
          said.substring(0, colon), said.substring(colon + 1).strip());
    }
    return new InfrastructureException(
        "SANDBOX_FAILED",
        "the sandbox helper ended with status "
            + ended.exit()
            + (said.isEmpty() ? "" : ": " + said));
  }
}
