package software.straylight.continuity.engine.language;

/** A folder to search for headers. */
public sealed interface Dir {
  /** A folder of the package; {@code .} is the package itself. */
  @SuppressWarnings("AvoidCommonTypeNames") // the language's own word
  record Package(String path) implements Dir {}

  /** The same folder among generated files. */
  record Generated(String path) implements Dir {}

  /** A folder inside a tree that another target makes. */
  record In(Dep tree, String path) implements Dir {}
}
