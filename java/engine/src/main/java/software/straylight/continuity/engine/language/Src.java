package software.straylight.continuity.engine.language;

/** An input of a target. */
public sealed interface Src {
  /** A file of the target's own package, relative to it. */
  record File(String path) implements Src {}

  /** Everything that another target makes. */
  record Target(Dep dep) implements Src {}

  /** One file inside a tree that another target makes. */
  record In(Dep tree, String path) implements Src {}
}
