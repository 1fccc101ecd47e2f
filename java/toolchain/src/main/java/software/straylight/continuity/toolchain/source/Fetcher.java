package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Fetches sources: what arrives has the SHA-256 that the build file pins, whatever registry, mirror
 * or proxy the client's own configuration led to.
 */
public final class Fetcher {
  /** The types of package URLs that there is an importer for. */
  public static final List<String> TYPES =
      List.of("cargo", "deb", "generic", "golang", "maven", "npm", "pypi");

  /** Most bytes of a source. */
  public static final long LIMIT = 8L << 30;

  private final ClientEnvironment environment;
  private final Http.Patience patience;
  private final long limit;
  private final boolean offline;
  private @Nullable Registry debian;

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
   * Fetches a source that is a file into {@code target}, which exists afterwards only if all went
   * well.
   *
   * @return the number of bytes
   * @throws FetchException with a stable code; other {@link IOException}s are of the local disk
   */
  public long fetch(Source source, Path target) throws IOException {
    file(source.from(), Optional.of(source.sha256()), target);
    return Files.size(target);
  }

  /**
   * Fetches what a name stands for today into {@code target}, to find out its SHA-256.
   *
   * @throws FetchException with a stable code; other {@link IOException}s are of the local disk
   */
  public Digest resolve(Source.From from, Path target) throws IOException {
    return file(from, Optional.empty(), target);
  }

  /**
   * Hands the files of a commit to a sink. Whether they are the right ones is for the caller to
   * check, by the digest of the tree that the sink makes.
   *
   * @throws FetchException if the commit cannot be had
   * @throws UnpackException if its files are no tree that is kept
   */
  void commit(Source.Commit commit, UnpackLimits limits, TreeSink sink) throws IOException {
    requireOnline(commit);
    new GitRepository(environment, limits).read(commit, sink);
  }

  private Digest file(Source.From from, Optional<Digest> pin, Path target) throws IOException {
    requireOnline(from);
    boolean done = false;
    try {
      Digest found =
          switch (from) {
            case Source.Address address -> address(address, pin, target);
            case Source.Released released -> released(released.purl(), pin, target);
            case Source.Commit commit ->
                throw new IllegalArgumentException(commit + " is a tree and not a file");
          };
      done = true;
      return found;
    } finally {
      if (!done) {
        Files.deleteIfExists(target);
      }
    }
  }

  private void requireOnline(Source.From from) throws FetchException {
    if (offline) {
      throw new FetchException(
          Code.OFFLINE,
          from + " is not in the store, and fetching is switched off; build once with the network");
    }
  }

  private Digest address(Source.Address address, Optional<Digest> pin, Path target)
      throws IOException {
    return download(Optional.empty(), Optional.empty()).file(address.url(), Map.of(), pin, target);
  }

  private Digest released(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException {
    if (purl.type().equals("generic")) {
      String url =
          purl.qualifier("download_url")
              .orElseThrow(
                  () ->
                      purl.malformed(
                          "belongs to no registry; say where it is:"
                              + " ?download_url=https%3A%2F%2F…"));
      return address(Source.address(url), pin, target);
    }
    return registry(purl).fetch(purl, pin, target);
  }

  private Registry registry(PackageUrl purl) throws IOException {
    return switch (purl.type()) {
      case "pypi" -> {
        requireNoNamespace(purl);
        PipConfiguration pip = PipConfiguration.read(environment);
        yield new PypiRegistry(pip, download(pip.proxy(), pip.authorities()));
      }
      case "cargo" -> {
        requireNoNamespace(purl);
        CargoConfiguration cargo = CargoConfiguration.read(environment);
        yield new CargoRegistry(cargo, environment, download(cargo.proxy(), cargo.authorities()));
      }
      case "npm" -> {
        NpmConfiguration npm = NpmConfiguration.read(environment);
        yield new NpmRegistry(npm, download(npm.proxy(), npm.authorities()));
      }
      case "golang" ->
          new GoRegistry(
              GoConfiguration.read(environment), download(Optional.empty(), Optional.empty()));
      case "maven" ->
          new MavenRegistry(
              MavenConfiguration.read(environment), proxy -> download(proxy, Optional.empty()));
      case "deb" -> debian();
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

  private synchronized Registry debian() throws IOException {
    if (debian == null) {
      AptConfiguration apt = AptConfiguration.read(environment);
      debian =
          new DebRegistry(
              apt, new AptRelease(environment, apt), proxy -> download(proxy, Optional.empty()));
    }
    return debian;
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
