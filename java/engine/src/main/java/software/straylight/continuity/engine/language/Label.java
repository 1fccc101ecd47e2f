package software.straylight.continuity.engine.language;

import java.util.Optional;

/**
 * The name of a target: its package (a folder relative to the workspace root, empty for the root
 * itself, {@code /} between components) and its name in it.
 */
public record Label(String pkg, String name) implements Comparable<Label> {
  /** The target {@code name} of {@code pkg}. */
  public static Label of(String pkg, String name) {
    return new Label(pkg, name);
  }

  /**
   * Reads {@code //a/b:c}, {@code //a/b} (that is {@code //a/b:b}) or {@code :c}.
   *
   * @param here the package that {@code :c} is relative to
   * @return empty if the text is not a label
   */
  public static Optional<Label> parse(String text, String here) {
    if (text.startsWith(":")) {
      String name = text.substring(1);
      return Names.isTargetName(name) ? Optional.of(new Label(here, name)) : Optional.empty();
    }
    if (!text.startsWith("//")) {
      return Optional.empty();
    }
    String rest = text.substring(2);
    int colon = rest.indexOf(':');
    String pkg = colon < 0 ? rest : rest.substring(0, colon);
    String name = colon < 0 ? pkg.substring(pkg.lastIndexOf('/') + 1) : rest.substring(colon + 1);
    if (!(pkg.isEmpty() || Names.isRelativePath(pkg)) || !Names.isTargetName(name)) {
      return Optional.empty();
    }
    return Optional.of(new Label(pkg, name));
  }

  @Override
  public int compareTo(Label other) {
    int byPackage = Names.compare(pkg, other.pkg);
    return byPackage != 0 ? byPackage : Names.compare(name, other.name);
  }

  /** {@code //pkg:name}. */
  @Override
  public String toString() {
    return "//" + pkg + ":" + name;
  }
}
