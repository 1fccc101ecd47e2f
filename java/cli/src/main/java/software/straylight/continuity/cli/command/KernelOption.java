package software.straylight.continuity.cli.command;

import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.Settings.KernelChoice;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.ReferenceKernel;

/** {@code --kernel}: who decides. */
final class KernelOption {
  private final Syntax.Value<KernelChoice> choice;

  KernelOption(Syntax syntax) {
    choice =
        syntax.value(
            "--kernel",
            "KERNEL",
            KernelChoice.class,
            "Who decides: java (the reference, default).");
  }

  KernelChoice get() {
    return choice.get().orElse(KernelChoice.JAVA);
  }

  /** The kernel; a choice that is not there is an error, never another kernel. */
  Kernel open(Console console) {
    return switch (get()) {
      case JAVA -> new ReferenceKernel();
      case LEAN, BOTH ->
          throw new ContinuityException(
              ExitCode.INFRASTRUCTURE,
              Diagnostic.of(
                  "KERNEL_UNAVAILABLE",
                  "this build of straylight has no binding of the Lean kernel",
                  "use --kernel=java"));
    };
  }
}
