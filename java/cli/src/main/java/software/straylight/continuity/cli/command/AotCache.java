package software.straylight.continuity.cli.command;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Verbosity;
import software.straylight.continuity.engine.Diagnostic;

/**
 * The cache of loaded classes (JEP 514) that the launcher gives to the virtual machine, which goes
 * on without a word if it cannot use it.
 */
final class AotCache {
  /** What to remove to have another cache made; set by the launcher alone. */
  private static final String REMAKE = "continuity.aot";

  private static final String OPTIONS = "STRAYLIGHT_JAVA_OPTIONS";

  private AotCache() {}

  /** Says on standard error that this start was a slow one, if it was, and how to mend it. */
  static void tell(Console console, OutputOptions output) {
    @Nullable String remake = System.getProperty(REMAKE);
    @Nullable Path home = console.home();
    if (remake == null || home == null || output.verbosity() == Verbosity.QUIET) {
      return;
    }
    judge(
            home.resolve("straylight.aot"),
            System.getProperty("java.vm.info", ""),
            remake,
            Objects.requireNonNullElse(console.env().get(OPTIONS), ""))
        .ifPresent(d -> console.err().println(output.messages(console).warning(d)));
  }

  /**
   * What is wrong with the cache of this start; empty if it is used.
   *
   * @param cache the file; absent or empty if none could be made
   * @param mode the system property {@code java.vm.info}: it has "sharing" exactly if the cache
   *     that the virtual machine was started with is mapped
   * @param remake what to remove to have another made
   * @param options the options that the user adds to the launcher's
   */
  static Optional<Diagnostic> judge(Path cache, String mode, String remake, String options) {
    if (!Files.isRegularFile(cache, LinkOption.NOFOLLOW_LINKS) || cache.toFile().length() == 0) {
      return Optional.of(
          Diagnostic.of(
              "SLOW_START",
              "starts are slow: there is no AOT cache " + cache + ", none could be made so far",
              "remove " + remake + " and start once as somebody who may write there"));
    }
    if (mode.contains("sharing")) {
      return Optional.empty();
    }
    if (!options.isBlank()) {
      return Optional.of(
          Diagnostic.of(
              "SLOW_START",
              "starts are slow: the Java in "
                  + System.getProperty("java.home")
                  + " cannot use the AOT cache "
                  + cache
                  + ", perhaps because of "
                  + OPTIONS
                  + "="
                  + options,
              "take these options away, or bear with it: -q leaves this warning out"));
    }
    return Optional.of(
        Diagnostic.of(
            "SLOW_START",
            "starts are slow: the Java in "
                + System.getProperty("java.home")
                + " cannot use the AOT cache "
                + cache
                + ", which another Java made, or which is damaged",
            "remove " + remake + " and start once as somebody who may write there"));
  }
}
