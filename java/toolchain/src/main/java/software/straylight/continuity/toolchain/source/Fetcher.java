package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Fetches sources: what arrives has the SHA-256 that the build file pins, whatever registry, mirror
 * or proxy the client's own configuration led to.
 */
public final class Fetcher {
  /** The types of package URLs that there is an importer for. */
  public static final List<String> TYPES = List.of("cargo", "pypi");

  /** Most bytes of a source. */
  public static final long LIMIT = 8L << 30;

  private final ClientEnvironment environment;
  private final Http.Patience patience;
  private final long limit;
  private final boolean offline;

  private Fetcher(
      ClientEnvironment environment, Http.Patience patience, long limit, boolean offline) {
    this.environment = environment;
    this.patience = patience;
    this.limit = limit;
    this.offline = offline;
  }

  /**
   * A fetcher.
   *
   * @param offline whether every fetch is refused with {@code OFFLINE}
   */
  public static Fetcher of(ClientEnvironment environment, boolean offline) {
    return new Fetcher(environment, Http.Patience.DEFAULT, LIMIT, offline);
  }

  /** A fetcher with other limits. */
  static Fetcher of(ClientEnvironment environment, Http.Patience patience, long limit) {
    return new Fetcher(environment, patience, limit, false);
  }

  /**
   * Fetches a source into {@code target}, which exists afterwards only if all went well.
   *
   * @return the number of bytes
   * @throws FetchException with a stable code; other {@link IOException}s are of the local disk
   */
  public long fetch(Source source, Path target) throws IOException {
    if (offline) {
      throw new FetchException(
          Code.OFFLINE,
          source.from()
              + " is not in the store, and fetching is switched off; build once with the network");
    }
    boolean done = false;
    try {
      long bytes =
          switch (source.from()) {
            case Source.Address address ->
                download(Optional.empty(), Optional.empty())
                    .file(address.url(), Map.of(), source.sha256(), target);
            case Source.Released released -> released(released.purl(), source, target);
          };
      done = true;
      return bytes;
    } finally {
      if (!done) {
        Files.deleteIfExists(target);
      }
    }
  }

  private long released(PackageUrl purl, Source source, Path target) throws IOException {
    return switch (purl.type()) {
      case "pypi" -> {
        requireNoNamespace(purl);
        PipConfiguration pip = PipConfiguration.read(environment);
        yield new PypiRegistry(pip, download(pip.proxy(), pip.authorities()))
            .fetch(purl, source.sha256(), target);
      }
      case "cargo" -> {
        requireNoNamespace(purl);
        CargoConfiguration cargo = CargoConfiguration.read(environment);
        yield new CargoRegistry(cargo, environment, download(cargo.proxy(), cargo.authorities()))
            .fetch(purl, source.sha256(), target);
      }
      default ->
          throw new FetchException(
              Code.UNKNOWN_PURL_TYPE,
              "there is no importer for "
                  + purl
                  + "; package URLs may be of type "
                  + String.join(", ", TYPES)
                  + ", and any file can be named by its https address");
    };
  }

  private static void requireNoNamespace(PackageUrl purl) throws FetchException {
    if (purl.namespace().isPresent()) {
      throw new FetchException(
          Code.BAD_PURL, purl + " has a namespace; packages of type " + purl.type() + " have none");
    }
  }

  private Download download(Optional<String> proxy, Optional<Path> authorities) throws IOException {
    return new Download(new Http(environment, proxy, authorities, patience), limit);
  }
}
