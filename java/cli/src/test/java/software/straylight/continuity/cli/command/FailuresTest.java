package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;

class FailuresTest {
  @Test
  void theUnexpectedIsInfrastructureAndAsksForAReport() {
    ContinuityException failure = Failures.of(new IllegalStateException("seven is not even"));
    assertThat(failure.exit()).isEqualTo(ExitCode.INFRASTRUCTURE);
    Diagnostic d = failure.diagnostics().getFirst();
    assertThat(d.code()).isEqualTo("INTERNAL_ERROR");
    assertThat(d.message()).contains("IllegalStateException: seven is not even");
    assertThat(d.next()).contains("-v").contains("report");
  }

  @Test
  void theExpectedStaysAsItIs() {
    ContinuityException given =
        new ContinuityException(ExitCode.REFUSED, Diagnostic.of("X", "what", "next"));
    assertThat(Failures.of(given)).isSameAs(given);
  }

  @Test
  void anInterruptionIsNoError() {
    assertThat(Failures.of(new InterruptedException()).exit()).isEqualTo(ExitCode.INTERRUPTED);
  }
}
