package software.straylight.continuity.cli.command;

import org.jspecify.annotations.Nullable;

/** The version of the program. */
final class Version {
  private Version() {}

  /** As written in the jar's manifest; {@code development} where there is no jar. */
  static String number() {
    @Nullable String found = Version.class.getPackage().getImplementationVersion();
    return found == null ? "development" : found;
  }
}
