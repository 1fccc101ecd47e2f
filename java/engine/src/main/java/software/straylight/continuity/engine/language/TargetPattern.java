package software.straylight.continuity.engine.language;

import java.util.Optional;

/** A set of targets as written on a command line. */
public sealed interface TargetPattern {
  /** One target. */
  record One(Label label) implements TargetPattern {}

  /** {@code //pkg:all}: every target of a package. */
  record InPackage(String pkg) implements TargetPattern {}

  /** {@code //pkg/...}: every target of a package and of those below it. */
  record Below(String pkg) implements TargetPattern {}

  /**
   * Reads a pattern.
   *
   * @param here the package that {@code :c}, {@code all} and {@code ...} are relative to
   */
  static Optional<TargetPattern> parse(String text, String here) {
    if (text.equals(":all")) {
      return Optional.of(new InPackage(here));
    }
    if (text.equals("...")) {
      return Optional.of(new Below(here));
    }
    if (text.equals("//...")) {
      return Optional.of(new Below(""));
    }
    if (text.startsWith("//") && text.endsWith("/...")) {
      String pkg = text.substring(2, text.length() - 4);
      return Names.isRelativePath(pkg) ? Optional.of(new Below(pkg)) : Optional.empty();
    }
    if (text.startsWith("//") && text.endsWith(":all")) {
      String pkg = text.substring(2, text.length() - 4);
      return pkg.isEmpty() || Names.isRelativePath(pkg)
          ? Optional.of(new InPackage(pkg))
          : Optional.empty();
    }
    return Label.parse(text, here).map(One::new);
  }
}
