package software.straylight.continuity.engine;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.query.CompileCommand;
import software.straylight.continuity.engine.query.TargetGraph;

/**
 * A workspace that is open for building. One build at a time; close it when done. Implementations
 * throw {@link ContinuityException} for everything that a person has to know.
 */
public interface Engine extends AutoCloseable {
  /**
   * Builds (and tests) targets. Whatever happens to single targets is in the result; the calling
   * thread may be interrupted, the build is then abandoned and nothing incomplete is kept.
   *
   * @param events told everything while it happens, one event at a time
   * @throws ContinuityException if nothing could even be planned
   * @throws InterruptedException if the calling thread was interrupted; all processes are dead then
   */
  BuildResult build(BuildRequest request, Consumer<BuildEvent> events) throws InterruptedException;

  /**
   * The targets that patterns stand for, as labels with their rules, sorted.
   *
   * @throws ContinuityException if a pattern matches nothing or a build file is wrong
   */
  List<TargetInfo> targets(List<String> patterns) throws InterruptedException;

  /** A declared target. */
  record TargetInfo(String label, String rule) {}

  /**
   * The targets that patterns stand for, with all that they depend on, in all configurations that
   * are needed for the default one.
   *
   * @throws ContinuityException if a pattern matches nothing or a build file is wrong
   */
  TargetGraph graph(List<String> patterns) throws InterruptedException;

  /**
   * How the C and C++ sources of the targets that patterns stand for, and of all that they need,
   * are compiled; sorted by file and output. Toolchains that are not there yet are fetched.
   */
  List<CompileCommand> compileCommands(List<String> patterns) throws InterruptedException;

  /**
   * The toolchains that the workspace declares, with their trees; what is not there yet is fetched.
   *
   * @throws ContinuityException if one of them cannot be had
   */
  List<ToolchainInfo> toolchains(Consumer<BuildEvent> events) throws InterruptedException;

  /**
   * Has everything from elsewhere that targets need in the store, so that they build offline.
   *
   * @return each source, by the name of the target that asks for it
   * @throws ContinuityException if one of them cannot be had
   */
  List<SourceInfo> fetch(List<String> patterns, Consumer<BuildEvent> events)
      throws InterruptedException;

  /**
   * Something from elsewhere.
   *
   * @param label the target that asks for it
   * @param source as the build file names it
   * @param sha256 hex digest of the file; of a commit, of its tree
   */
  record SourceInfo(String label, String source, String sha256) {}

  /**
   * Finds out what the sources are that targets need and that have no SHA-256 in their build files,
   * fetches them, and writes the lock file, whole or not at all. For {@code //...} the lock file
   * then has these sources and no others.
   *
   * @return every source that the lock file had or has, by name
   * @throws ContinuityException if one of them cannot be had; the lock file is then as it was
   */
  List<LockChange> updateLock(List<String> patterns, Consumer<BuildEvent> events)
      throws InterruptedException;

  /**
   * A source in the lock file.
   *
   * @param before hex digest, or null if it was not there
   * @param after hex digest, or null if it is no longer there
   * @param targets those that asked for it; empty where the patterns did not reach it
   */
  record LockChange(
      String source, @Nullable String before, @Nullable String after, List<String> targets) {
    public LockChange {
      targets = List.copyOf(targets);
    }
  }

  /**
   * A declared toolchain.
   *
   * @param roles what the workspace uses it for, in order; may be empty
   * @param tree hex digest of its tree
   */
  record ToolchainInfo(String label, List<String> roles, String tree) {
    public ToolchainInfo {
      roles = List.copyOf(roles);
    }
  }

  @Override
  void close();
}
