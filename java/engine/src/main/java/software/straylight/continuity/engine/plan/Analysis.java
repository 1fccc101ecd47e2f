package software.straylight.continuity.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.language.Label;

/**
 * What a target is in a configuration.
 *
 * @param files its default outputs (or sources), in order
 * @param program the program that it is, if it is one
 * @param test the action that runs it, if it is a test
 * @param report what the test makes beside its log, if it makes something
 * @param cc what it gives to C targets, if it is a C library
 * @param toolchain how actions use it, if it is a toolchain
 * @param steps the steps that it adds to the graph itself, in a stable order
 * @param needs the targets that it depends on directly, in a stable order
 */
public record Analysis(
    Label label,
    Configuration configuration,
    List<InputSpec> files,
    @Nullable Program program,
    Step.@Nullable Execute test,
    @Nullable OutputId report,
    @Nullable CcInfo cc,
    @Nullable ToolchainUse toolchain,
    List<Step> steps,
    List<ConfiguredTarget> needs) {
  public Analysis {
    files = List.copyOf(files);
    steps = List.copyOf(steps);
    needs = List.copyOf(needs);
  }
}
