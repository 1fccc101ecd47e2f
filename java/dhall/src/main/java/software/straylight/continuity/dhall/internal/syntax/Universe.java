package software.straylight.continuity.dhall.internal.syntax;

/** The three universes of the standard's type system, from the smallest (function-check.md). */
public enum Universe {
  TYPE("Type"),
  KIND("Kind"),
  SORT("Sort");

  private final String source;

  Universe(String source) {
    this.source = source;
  }

  /** The name as it is written in Dhall. */
  public String source() {
    return source;
  }

  /** The least upper bound of two universes. */
  public Universe max(Universe other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The universe of a function type whose input and output live in the given universes. */
  public static Universe ofFunction(Universe input, Universe output) {
    return output == TYPE ? TYPE : input.max(output);
  }
}
