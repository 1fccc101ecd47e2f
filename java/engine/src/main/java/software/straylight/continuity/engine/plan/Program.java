package software.straylight.continuity.engine.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A program with what it needs to run.
 *
 * @param libraries shared libraries, which it looks for relative to its own place
 * @param toolchains those that have its loader and its C library, by role; none if it is static
 */
public record Program(
    OutputId file, List<OutputId> libraries, SortedMap<String, ToolchainUse> toolchains) {
  public Program {
    libraries = List.copyOf(libraries);
  }

  /** A program that needs nothing. */
  static Program alone(OutputId file) {
    return new Program(file, List.of(), new TreeMap<>());
  }
}
