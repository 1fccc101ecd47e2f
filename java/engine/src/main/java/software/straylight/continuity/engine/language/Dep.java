package software.straylight.continuity.engine.language;

/** A dependency on another target. */
public sealed interface Dep {
  /** A target with a label. */
  record Target(Label label) implements Dep {}

  /** An archive named in place. */
  record Fetched(FetchSource source) implements Dep {}
}
