package software.straylight.continuity.toolchain;

import java.util.List;

/**
 * One source to one object.
 *
 * @param source as the action sees it, relative to {@code /work}
 * @param object likewise, below {@code out}
 * @param defines in order: a later one of the same name wins
 * @param includes in order of search
 */
public record Compilation(
    Language language,
    String source,
    String object,
    List<Define> defines,
    List<IncludeDir> includes) {
  /** Copies the lists. */
  public Compilation {
    defines = List.copyOf(defines);
    includes = List.copyOf(includes);
  }
}
