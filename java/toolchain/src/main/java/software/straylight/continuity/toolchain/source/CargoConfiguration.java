package software.straylight.continuity.toolchain.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * What cargo is configured with (The Cargo Book, "Configuration", "Source Replacement", "Registry
 * Authentication"): {@code .cargo/config.toml} of the workspace's folder and of those above it,
 * then of {@code CARGO_HOME}; the nearer file decides. Variables come before files.
 */
final class CargoConfiguration {
  private static final TomlMapper TOML = new TomlMapper();

  /** Where crates come from when configuration says so. */
  sealed interface Origin {}

  /** A sparse index. */
  record Sparse(String index, Optional<String> token) implements Origin {}

  /** A folder of {@code .crate} files. */
  record LocalRegistry(Path folder) implements Origin {}

  private final ClientEnvironment environment;
  private final List<Path> files = new ArrayList<>();
  private final List<JsonNode> configurations = new ArrayList<>();
  private final @Nullable JsonNode credentials;

  private CargoConfiguration(ClientEnvironment environment) throws FetchException {
    this.environment = environment;
    List<Path> folders = new ArrayList<>();
    for (@Nullable Path p = environment.workspace().toAbsolutePath();
        p != null;
        p = p.getParent()) {
      folders.add(p.resolve(".cargo"));
    }
    Path home = cargoHome(environment);
    if (!folders.contains(home)) {
      folders.add(home);
    }
    for (Path folder : folders) {
      for (String name : List.of("config", "config.toml")) {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
          files.add(file);
          configurations.add(read(file));
          break;
        }
      }
    }
    Path secrets = home.resolve("credentials.toml");
    credentials = Files.isRegularFile(secrets) ? read(secrets) : null;
  }

  static CargoConfiguration read(ClientEnvironment environment) throws FetchException {
    return new CargoConfiguration(environment);
  }

  static Path cargoHome(ClientEnvironment environment) {
    return environment
        .variable("CARGO_HOME")
        .map(Path::of)
        .orElse(environment.home().resolve(".cargo"));
  }

  /** The files of the workspace, which a cargo that runs elsewhere would not find. */
  List<Path> files() {
    return List.copyOf(files);
  }

  Optional<String> proxy() {
    return environment.variable("CARGO_HTTP_PROXY").or(() -> text("http", "proxy"));
  }

  Optional<Path> authorities() {
    return environment.variable("CARGO_HTTP_CAINFO").or(() -> text("http", "cainfo")).map(Path::of);
  }

  boolean offline() {
    return environment
        .variable("CARGO_NET_OFFLINE")
        .or(() -> text("net", "offline"))
        .equals(Optional.of("true"));
  }

  /** Follows source replacement from crates-io; empty if crates-io is not replaced. */
  Optional<Origin> origin() throws FetchException {
    String source = "crates-io";
    List<String> seen = new ArrayList<>(List.of(source));
    while (true) {
      Optional<String> next = text("source", source, "replace-with");
      if (next.isEmpty()) {
        break;
      }
      source = next.get();
      if (seen.contains(source)) {
        throw bad("source replacement goes in a circle: " + String.join(" → ", seen));
      }
      seen.add(source);
    }
    if (seen.size() == 1 && text("source", source, "registry").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(origin(source));
  }

  private Origin origin(String source) throws FetchException {
    Optional<String> folder = text("source", source, "local-registry");
    if (folder.isPresent()) {
      return new LocalRegistry(Path.of(folder.get()));
    }
    String variable = source.toUpperCase(Locale.ROOT).replace('-', '_');
    Optional<String> index =
        text("source", source, "registry")
            .or(() -> environment.variable("CARGO_REGISTRIES_" + variable + "_INDEX"))
            .or(() -> text("registries", source, "index"));
    if (index.isEmpty()) {
      throw bad(
          "source \""
              + source
              + "\" is neither a registry nor a local registry; folders of unpacked"
              + " crates have no file to check a sha256 against");
    }
    if (!index.get().startsWith("sparse+")) {
      throw bad(
          "registry \""
              + source
              + "\" is a git index; configure its sparse index (sparse+https://…)");
    }
    Optional<String> token =
        environment
            .variable("CARGO_REGISTRIES_" + variable + "_TOKEN")
            .or(() -> text("registries", source, "token"))
            .or(
                () ->
                    Optional.ofNullable(credentials)
                        .flatMap(c -> at(c, "registries", source, "token")));
    return new Sparse(index.get().substring("sparse+".length()), token);
  }

  private Optional<String> text(String... path) {
    return configurations.stream().flatMap(c -> at(c, path).stream()).findFirst();
  }

  private static Optional<String> at(JsonNode node, String... path) {
    JsonNode at = node;
    for (String step : path) {
      at = at.path(step);
    }
    return at.isValueNode() ? Optional.of(at.asText()) : Optional.empty();
  }

  private static JsonNode read(Path file) throws FetchException {
    try {
      return TOML.readTree(file.toFile());
    } catch (IOException e) {
      throw new FetchException(
          Code.BAD_CONFIGURATION,
          "cargo's configuration " + file + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  private static FetchException bad(String why) {
    return new FetchException(Code.BAD_CONFIGURATION, "cargo's configuration: " + why);
  }
}
