package software.straylight.continuity.engine.language;

/**
 * Where an archive comes from.
 *
 * @param from a package URL or an https URL
 * @param sha256 64 lower-case hex digits
 * @param strip leading path components to drop when unpacking
 * @param unpack whether to unpack, or to keep the file
 */
public record FetchSource(From from, String sha256, int strip, boolean unpack) {
  /** How the source is named. */
  public sealed interface From {
    /** A package URL: {@code pkg:type/name@version}. */
    record Purl(String purl) implements From {}

    /** An https URL. */
    record Url(String url) implements From {}
  }

  /** What people read. */
  public String describe() {
    return switch (from) {
      case From.Purl p -> p.purl();
      case From.Url u -> u.url();
    };
  }
}
