package software.straylight.continuity.engine;

import java.util.List;
import java.util.function.Consumer;
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
