package software.straylight.continuity.cli.command;

import software.straylight.continuity.engine.Settings.KernelChoice;
import software.straylight.continuity.kernel.DifferentialKernel;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.leanffi.LeanKernel;

/** {@code --kernel}: who decides. */
final class KernelOption {
  private final Syntax.Value<KernelChoice> choice;

  KernelOption(Syntax syntax) {
    choice =
        syntax.value(
            "--kernel",
            "KERNEL",
            KernelChoice.class,
            "Who decides: lean (the proved one, default), java (the reference), or both, compared.");
  }

  KernelChoice get() {
    return choice.get().orElse(KernelChoice.LEAN);
  }

  /** The kernel; a choice that is not there is an error, never another kernel. */
  Kernel open() {
    return switch (get()) {
      case LEAN -> LeanKernel.load();
      case JAVA -> new ReferenceKernel();
      case BOTH -> new DifferentialKernel(LeanKernel.load(), new ReferenceKernel());
    };
  }
}
