package software.straylight.continuity.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import software.straylight.continuity.engine.Again;
import software.straylight.continuity.engine.BuildRequest;
import software.straylight.continuity.toolchain.Mode;

/** What to build for, and how. */
final class BuildOptions {
  private final CommandSpec spec;
  private final Syntax.Value<Integer> jobs;
  private final Syntax.Flag keepGoing;
  private final Syntax.Flag keepFailed;
  private final Syntax.Value<String> platform;
  private final Syntax.Value<Mode> mode;
  private final Syntax.Value<String> profile;

  BuildOptions(Syntax syntax) {
    spec = syntax.spec();
    jobs =
        syntax.value(
            "-j --jobs", "N", Integer.class, "Processes at once; otherwise one per processor.");
    keepGoing =
        syntax.flag("-k --keep-going", "After a failure, go on with what does not depend on it.");
    platform =
        syntax.value(
            "--platform", "NAME", String.class, "One of the workspace's platforms to build for.");
    mode = syntax.value("--mode", "MODE", Mode.class, "debug or release.");
    keepFailed =
        syntax.flag("--keep-failed", "Keep what a failed action left in .continuity/failed.");
    profile =
        syntax.value(
            "--profile", "FILE", String.class, "Write a trace for chrome://tracing and Perfetto.");
  }

  /** Where a trace is to be written, if one is asked for. */
  Optional<String> profile() {
    return profile.get();
  }

  BuildRequest request(List<String> patterns, boolean test) {
    return request(patterns, test, Again.NONE);
  }

  BuildRequest request(List<String> patterns, boolean test, Again again) {
    int processes = jobs.get().orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (processes < 1 || processes > 4096) {
      throw Verb.usage(
          "-j takes a number from 1 to 4096, not " + processes,
          "leave it out for one per processor");
    }
    List<String> command = new ArrayList<>(List.of("straylight"));
    command.addAll(spec.root().commandLine().getParseResult().originalArgs());
    return new BuildRequest(
        patterns,
        platform.orNull(),
        mode.orNull(),
        test,
        processes,
        keepGoing.given(),
        keepFailed.given(),
        again,
        command);
  }
}
