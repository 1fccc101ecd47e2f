package software.straylight.continuity.toolchain;

import java.util.List;

/**
 * A folder that a compile searches for headers.
 *
 * @param kind where in the search it stands
 * @param path as the action sees it, relative to {@code /work}
 */
public record IncludeDir(Kind kind, String path) {
  /** Where in the search a folder stands. */
  public enum Kind {
    /** Searched for {@code #include "…"} only. */
    QUOTE("-iquote"),
    /** Searched for both forms, before the system's. */
    NORMAL("-I"),
    /** As NORMAL, but after all of those, and warnings in its headers are silent. */
    SYSTEM("-isystem");

    private final String option;

    Kind(String option) {
      this.option = option;
    }
  }

  /** A folder in the ordinary search. */
  public static IncludeDir of(String path) {
    return new IncludeDir(Kind.NORMAL, path);
  }

  List<String> arguments() {
    return List.of(kind.option, ActionFile.check(path));
  }
}
