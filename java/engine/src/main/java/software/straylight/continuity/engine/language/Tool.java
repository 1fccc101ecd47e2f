package software.straylight.continuity.engine.language;

/** What a genrule runs. */
public sealed interface Tool {
  /** A program that a target builds, for the exec platform. */
  record Target(Dep dep) implements Tool {}

  /** A file of the toolchain with this role. */
  record Role(String role, String path) implements Tool {}
}
