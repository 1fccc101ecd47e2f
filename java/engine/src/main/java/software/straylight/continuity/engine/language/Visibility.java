package software.straylight.continuity.engine.language;

import java.util.List;

/** Who may depend on a target. */
public sealed interface Visibility {
  /** Its own package. */
  record Private() implements Visibility {}

  /** Everyone. */
  record Public() implements Visibility {}

  /** Its own package and those listed. */
  record Packages(List<String> packages) implements Visibility {
    public Packages {
      packages = List.copyOf(packages);
    }
  }

  /** Whether a target of package {@code from} may depend on one of package {@code owner}. */
  default boolean allows(String owner, String from) {
    return owner.equals(from)
        || switch (this) {
          case Private p -> false;
          case Public p -> true;
          case Packages p -> p.packages().contains(from);
        };
  }
}
