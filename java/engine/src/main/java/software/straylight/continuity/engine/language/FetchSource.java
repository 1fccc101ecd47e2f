package software.straylight.continuity.engine.language;

/**
 * Where an archive or the files of a commit come from.
 *
 * @param from a package URL, an https URL, or a commit
 * @param sha256 64 lower-case hex digits; empty where {@code continuity.lock} says it
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

    /** A commit of a git repository at an https URL. */
    record Git(String repository, String commit) implements From {}
  }

  /** Whether the lock file has to say what its bytes are. */
  public boolean isLocked() {
    return sha256.isEmpty();
  }

  /** The same source with its digest. */
  public FetchSource pinned(String digest) {
    return new FetchSource(from, digest, strip, unpack);
  }

  /** What people read, and its name in the lock file. */
  public String describe() {
    return switch (from) {
      case From.Purl p -> p.purl();
      case From.Url u -> u.url();
      case From.Git g -> "git+" + g.repository() + "@" + g.commit();
    };
  }
}
