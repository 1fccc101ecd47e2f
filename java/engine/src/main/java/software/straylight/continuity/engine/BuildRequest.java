package software.straylight.continuity.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.toolchain.Mode;

/**
 * What to build and how.
 *
 * @param patterns target patterns as typed: {@code //a:b}, {@code //a/...}, {@code :c}, ...
 * @param platform a name of the workspace's platforms, or null for its default
 * @param mode debug or release, or null for the workspace's default
 * @param test also run the tests that the patterns match
 * @param jobs processes at once, at least 1
 * @param keepGoing go on with what does not depend on a failure
 * @param keepFailed keep the output folder of failed actions for inspection
 * @param again what to run although a result is there
 * @param command the words of the command line, for the invocation record
 */
public record BuildRequest(
    List<String> patterns,
    @Nullable String platform,
    @Nullable Mode mode,
    boolean test,
    int jobs,
    boolean keepGoing,
    boolean keepFailed,
    Again again,
    List<String> command) {
  /** A request that runs nothing again. */
  public BuildRequest(
      List<String> patterns,
      @Nullable String platform,
      @Nullable Mode mode,
      boolean test,
      int jobs,
      boolean keepGoing,
      boolean keepFailed,
      List<String> command) {
    this(patterns, platform, mode, test, jobs, keepGoing, keepFailed, Again.NONE, command);
  }

  public BuildRequest {
    patterns = List.copyOf(patterns);
    command = List.copyOf(command);
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs is " + jobs + ", but must be at least 1");
    }
  }
}
