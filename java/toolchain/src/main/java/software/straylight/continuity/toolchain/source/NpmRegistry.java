package software.straylight.continuity.toolchain.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Tarballs of npm packages: the package's document in the registry (npm registry documentation,
 * "package metadata") names the tarball of a version. Scripts of packages are never run.
 */
final class NpmRegistry implements Registry {
  private static final String ACCEPT =
      "application/vnd.npm.install-v1+json, application/json;q=0.8";
  private static final JsonMapper JSON = new JsonMapper();

  private final NpmConfiguration npm;
  private final Download download;

  NpmRegistry(NpmConfiguration npm, Download download) {
    this.npm = npm;
    this.download = download;
  }

  @Override
  public Digest fetch(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException {
    if (purl.namespace().isPresent() && !purl.namespace().get().matches("@[^/@]+")) {
      throw purl.malformed("has a namespace that is no scope; write pkg:npm/%40scope/name@version");
    }
    if (npm.offline()) {
      throw new FetchException(
          Code.OFFLINE, "npm is configured to stay offline (offline), so " + purl + " waits");
    }
    URI registry = npm.registry(purl.namespace());
    // A scoped name is one segment of the path.
    URI document = registry.resolve(purl.path().replace("/", "%2F"));
    Map<String, String> headers = new HashMap<>(headers(registry, document));
    headers.put("Accept", ACCEPT);
    Download.Page page = download.page(document, headers);
    URI tarball = tarball(purl, registry, page);
    return download.file(tarball, headers(registry, tarball), pin, target);
  }

  private URI tarball(PackageUrl purl, URI registry, Download.Page page) throws FetchException {
    JsonNode versions;
    URI tarball;
    try {
      versions = JSON.readTree(page.text()).path("versions");
      String named = versions.path(purl.version()).path("dist").path("tarball").asText("");
      tarball = page.from().resolve(named);
      if (named.isEmpty() && versions.has(purl.version())) {
        throw new IllegalArgumentException("it names no tarball for " + purl.version());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new FetchException(
          Code.BAD_RESPONSE,
          Http.shown(page.from()) + " is not the document of a package: " + e.getMessage(),
          e);
    }
    if (!versions.has(purl.version())) {
      List<String> names = new ArrayList<>();
      versions.fieldNames().forEachRemaining(names::add);
      List<String> latest = names.subList(Math.max(0, names.size() - 10), names.size());
      throw new FetchException(
          Code.NOT_FOUND,
          "the registry has no version "
              + purl.version()
              + " of "
              + purl.path()
              + (latest.isEmpty() ? "" : "; its latest are " + String.join(", ", latest)));
    }
    return npm.replacesHosts()
        ? URI.create(
            registry.getScheme()
                + "://"
                + registry.getRawAuthority()
                + tarball.getRawPath()
                + (tarball.getRawQuery() == null ? "" : "?" + tarball.getRawQuery()))
        : tarball;
  }

  /** Credentials of the address itself, else those of the registry for what lies on its host. */
  private Map<String, String> headers(URI registry, URI url) {
    boolean same =
        url.getScheme() != null
            && url.getScheme().equals(registry.getScheme())
            && String.valueOf(url.getRawAuthority()).equals(registry.getRawAuthority());
    return Http.authorized(
        npm.authorization(url).or(() -> same ? npm.authorization(registry) : Optional.empty()));
  }
}
