package software.straylight.continuity.engine.plan;

/** An input of a step, before anything is built: what will be there, by name. */
public sealed interface InputSpec {
  /** A file of the workspace, relative to its root. */
  record Source(String path) implements InputSpec {}

  /** What another step makes. */
  record Made(OutputId output) implements InputSpec {}

  /** One file inside a tree that another step makes. */
  record InTree(OutputId tree, String path) implements InputSpec {}
}
