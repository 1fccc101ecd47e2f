package software.straylight.continuity.toolchain.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * A file or the tree of a commit from elsewhere, pinned by its SHA-256.
 *
 * @param from where it comes from
 * @param sha256 of the file as it is transferred; of a commit, the digest of its canonical tree
 */
public record Source(From from, Digest sha256) {
  /** Where a file comes from. */
  public sealed interface From {}

  /** A file of a release in a registry of packages; the SHA-256 says which. */
  public record Released(PackageUrl purl) implements From {
    @Override
    public String toString() {
      return purl.toString();
    }
  }

  /** A file at an address. */
  public record Address(URI url) implements From {
    @Override
    public String toString() {
      return url.toString();
    }
  }

  /** The files of a commit, without its history; their tree's digest says what they must be. */
  public record Commit(URI repository, String id) implements From {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");

    @Override
    public String toString() {
      return "git+" + repository + "@" + id;
    }
  }

  /**
   * A file of a release.
   *
   * @throws FetchException {@code BAD_PURL}, {@code BAD_SHA256}
   */
  public static Source ofPurl(String purl, String sha256) throws FetchException {
    return new Source(released(purl), digest(purl, sha256));
  }

  /**
   * A file at an https address. Plain http is for this machine only.
   *
   * @throws FetchException {@code BAD_URL}, {@code BAD_SHA256}
   */
  public static Source ofUrl(String url, String sha256) throws FetchException {
    return new Source(address(url), digest(url, sha256));
  }

  /**
   * The files of a commit.
   *
   * @param sha256 digest of their canonical tree
   * @throws FetchException {@code BAD_URL}, {@code BAD_COMMIT}, {@code BAD_SHA256}
   */
  public static Source ofCommit(String repository, String id, String sha256) throws FetchException {
    return new Source(commit(repository, id), digest(repository, sha256));
  }

  /**
   * A file of a release, whatever its bytes.
   *
   * @throws FetchException {@code BAD_PURL}
   */
  public static Released released(String purl) throws FetchException {
    return new Released(PackageUrl.parse(purl));
  }

  /**
   * The files of a commit in a repository, by its https address.
   *
   * @throws FetchException {@code BAD_URL}, {@code BAD_COMMIT}
   */
  public static Commit commit(String repository, String id) throws FetchException {
    URI url = address(repository).url();
    if (!Commit.ID.matcher(id).matches()) {
      throw new FetchException(
          Code.BAD_COMMIT,
          "commit \""
              + EntryName.shown(id)
              + "\" of "
              + url
              + " is not 40 lower-case hexadecimal digits; branches and tags move, so write what"
              + " git rev-parse prints for it");
    }
    return new Commit(url, id);
  }

  /**
   * A file at an https address, whatever its bytes.
   *
   * @throws FetchException {@code BAD_URL}
   */
  public static Address address(String url) throws FetchException {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException e) {
      throw new FetchException(
          Code.BAD_URL, "address \"" + EntryName.shown(url) + "\" is malformed: " + e.getReason());
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost() == null ? "" : uri.getHost();
    boolean loopback = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
    if (host.isEmpty() || !(scheme.equals("https") || (scheme.equals("http") && loopback))) {
      throw new FetchException(
          Code.BAD_URL, "address \"" + EntryName.shown(url) + "\" is not an https address");
    }
    if (uri.getUserInfo() != null) {
      throw new FetchException(
          Code.BAD_URL,
          "the address at " + host + " carries credentials; put them into your netrc file");
    }
    return new Address(uri);
  }

  private static Digest digest(String what, String sha256) throws FetchException {
    try {
      return Digest.fromHex(sha256);
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          Code.BAD_SHA256, "sha256 of " + EntryName.shown(what) + ": " + e.getMessage(), e);
    }
  }
}
