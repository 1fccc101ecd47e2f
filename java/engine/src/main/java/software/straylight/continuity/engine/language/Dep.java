package software.straylight.continuity.engine.language;

/** A dependency on another target. */
public sealed interface Dep {
  /** What people read. */
  default String describe() {
    return switch (this) {
      case Target t -> t.label().toString();
      case Fetched f -> f.source().describe();
    };
  }

  /** A target with a label. */
  record Target(Label label) implements Dep {}

  /** An archive named in place. */
  record Fetched(FetchSource source) implements Dep {}
}
