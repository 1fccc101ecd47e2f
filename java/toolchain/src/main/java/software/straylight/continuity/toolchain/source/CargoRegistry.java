package software.straylight.continuity.toolchain.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.TemporaryFolder;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Crates from the registry that cargo is configured with, by its sparse index (RFC 2789) and {@code
 * dl}.
 *
 * <p>Where cargo is configured with none, it is cargo that downloads: its default registry stands
 * in no file and no output, only in the program. {@code cargo fetch} on a throw-away manifest runs
 * no code of a package, and its file is checked like any other.
 */
final class CargoRegistry implements Registry {
  private static final JsonMapper JSON = new JsonMapper();

  private final CargoConfiguration cargo;
  private final ClientEnvironment environment;
  private final Download download;

  CargoRegistry(CargoConfiguration cargo, ClientEnvironment environment, Download download) {
    this.cargo = cargo;
    this.environment = environment;
    this.download = download;
  }

  @Override
  public Digest fetch(PackageUrl purl, Optional<Digest> pin, Path target) throws IOException {
    String file = purl.name() + "-" + purl.version() + ".crate";
    Optional<CargoConfiguration.Origin> origin = cargo.origin();
    if (origin.isEmpty()) {
      return local(byCargo(purl, file, pin), pin, target);
    }
    return switch (origin.get()) {
      case CargoConfiguration.LocalRegistry registry ->
          local(registry.folder().resolve(file), pin, target);
      case CargoConfiguration.Sparse sparse -> sparse(purl, pin, target, sparse);
    };
  }

  private Digest local(Path file, Optional<Digest> pin, Path target) throws IOException {
    return download.local(file, "the local registry", pin, target);
  }

  private Digest sparse(
      PackageUrl purl, Optional<Digest> pin, Path target, CargoConfiguration.Sparse registry)
      throws IOException {
    if (cargo.offline()) {
      throw new FetchException(
          Code.OFFLINE, "cargo is configured to stay offline (net.offline), so " + purl + " waits");
    }
    URI index =
        URI.create(registry.index().endsWith("/") ? registry.index() : registry.index() + "/");
    Map<String, String> headers = Http.authorized(registry.token());
    JsonNode configuration = json(download.page(index.resolve("config.json"), headers));
    String dl = configuration.path("dl").asText("");
    if (dl.isEmpty()) {
      throw new FetchException(
          Code.BAD_RESPONSE, Http.shown(index) + "config.json names no place to download from");
    }
    String name = purl.name().toLowerCase(Locale.ROOT);
    Download.Page versions = download.page(index.resolve(prefix(name) + "/" + name), headers);
    String sum = sum(purl, pin, versions);
    URI url = URI.create(template(dl, purl, sum));
    boolean same = index.getHost() != null && index.getHost().equals(url.getHost());
    boolean required = configuration.path("auth-required").asBoolean();
    return download.file(url, same || required ? headers : Map.of(), pin, target);
  }

  /** The index line of the version must pin the same bytes: else the build file or it is wrong. */
  private static String sum(PackageUrl purl, Optional<Digest> pin, Download.Page page)
      throws FetchException {
    List<String> versions = new ArrayList<>();
    for (String line : page.text().lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode release = json(new Download.Page(page.from(), line, ""));
      String version = release.path("vers").asText();
      versions.add(version);
      if (!version.equals(purl.version())) {
        continue;
      }
      String sum = release.path("cksum").asText();
      if (pin.isPresent() && !sum.equals(pin.get().toString())) {
        throw new FetchException(
            Code.NOT_IN_RELEASE,
            purl + " has sha256 " + EntryName.shown(sum) + " in the registry, not " + pin.get());
      }
      return sum;
    }
    int from = Math.max(0, versions.size() - 10);
    throw new FetchException(
        Code.NOT_FOUND,
        "the registry has no version "
            + purl.version()
            + " of "
            + purl.name()
            + "; its latest are "
            + String.join(", ", versions.subList(from, versions.size())));
  }

  /** The folder of a crate in an index: by length, else by the first four letters. */
  static String prefix(String name) {
    return switch (name.length()) {
      case 1 -> "1";
      case 2 -> "2";
      case 3 -> "3/" + name.charAt(0);
      default -> name.substring(0, 2) + "/" + name.substring(2, 4);
    };
  }

  private static String template(String dl, PackageUrl purl, String sum) {
    if (!dl.contains("{")) {
      return dl + "/" + purl.name() + "/" + purl.version() + "/download";
    }
    return dl.replace("{crate}", purl.name())
        .replace("{version}", purl.version())
        .replace("{prefix}", prefix(purl.name()))
        .replace("{lowerprefix}", prefix(purl.name().toLowerCase(Locale.ROOT)))
        .replace("{sha256-checksum}", sum);
  }

  private static JsonNode json(Download.Page page) throws FetchException {
    try {
      return JSON.readTree(page.text());
    } catch (IOException e) {
      throw new FetchException(
          Code.BAD_RESPONSE, Http.shown(page.from()) + " is not what a sparse index says", e);
    }
  }

  /** Has cargo download the crate, and finds it in cargo's cache. */
  private Path byCargo(PackageUrl purl, String file, Optional<Digest> pin) throws IOException {
    Optional<Path> cached = matching(inCache(file), pin);
    if (cached.isPresent()) {
      return cached.get();
    }
    Path program =
        environment
            .program("cargo")
            .orElseThrow(
                () ->
                    new FetchException(
                        Code.NO_REGISTRY,
                        "cargo's configuration replaces crates-io by nothing, and there is no cargo"
                            + " to download from its default; install cargo, or configure"
                            + " [source.crates-io] replace-with"));
    try (TemporaryFolder temporary = TemporaryFolder.named("cargo-fetch")) {
      Path folder = temporary.path();
      Files.writeString(folder.resolve("Cargo.toml"), manifest(purl));
      Files.writeString(Files.createDirectory(folder.resolve("src")).resolve("lib.rs"), "");
      List<String> argv = new ArrayList<>(List.of(program.toString(), "fetch", "--quiet"));
      for (Path configuration : cargo.files().reversed()) {
        argv.addAll(List.of("--config", configuration.toString()));
      }
      ClientEnvironment.Answer answer = environment.ask(folder, argv, Map.of("LC_ALL", "C"));
      if (answer.status() != 0) {
        throw failure(purl, answer.errors());
      }
    }
    List<Path> found = inCache(file);
    if (found.isEmpty()) {
      throw new FetchException(
          Code.BAD_RESPONSE, "cargo fetched " + purl + " but left no " + file + " in its cache");
    }
    return matching(found, pin).orElse(found.getFirst());
  }

  private static String manifest(PackageUrl purl) {
    return """
    [package]
    name = "fetch"
    version = "0.0.0"
    edition = "2021"

    [dependencies.%s]
    version = "=%s"
    default-features = false
    """
        .formatted(purl.name(), purl.version());
  }

  private static FetchException failure(PackageUrl purl, String errors) {
    String said = EntryName.shown(errors.strip().replace('\n', ' '));
    String lower = errors.toLowerCase(Locale.ROOT);
    if (lower.contains("no matching package") || lower.contains("failed to select a version")) {
      return new FetchException(Code.NOT_FOUND, "cargo does not find " + purl + ": " + said);
    }
    return new FetchException(Code.OFFLINE, "cargo cannot download " + purl + ": " + said);
  }

  private List<Path> inCache(String file) throws IOException {
    Path cache = CargoConfiguration.cargoHome(environment).resolve("registry/cache");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> registries = Files.list(cache)) {
      return registries.sorted().map(r -> r.resolve(file)).filter(Files::isRegularFile).toList();
    }
  }

  private static Optional<Path> matching(List<Path> files, Optional<Digest> pin)
      throws IOException {
    for (Path file : files) {
      if (pin.isPresent() && Digest.sha256(Files.readAllBytes(file)).equals(pin.get())) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
