package software.straylight.continuity.toolchain.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * A file from elsewhere, pinned by its SHA-256.
 *
 * @param from where it comes from
 * @param sha256 of the file as it is transferred
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

  /**
   * A file of a release.
   *
   * @throws FetchException {@code BAD_PURL}, {@code BAD_SHA256}
   */
  public static Source ofPurl(String purl, String sha256) throws FetchException {
    return new Source(new Released(PackageUrl.parse(purl)), digest(purl, sha256));
  }

  /**
   * A file at an https address. Plain http is for this machine only.
   *
   * @throws FetchException {@code BAD_URL}, {@code BAD_SHA256}
   */
  public static Source ofUrl(String url, String sha256) throws FetchException {
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
    return new Source(new Address(uri), digest(url, sha256));
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
