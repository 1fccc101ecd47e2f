package software.straylight.continuity.toolchain.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * What npm is configured with (npm documentation, "npmrc", "config"): the machine's file, the
 * user's, the workspace's, then {@code npm_config_*} variables, each replacing what came before.
 *
 * <p>Where nothing names a registry, npm is asked for its default.
 */
final class NpmConfiguration {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}?]+)\\??}");

  private final ClientEnvironment environment;
  private final Map<String, String> values = new HashMap<>();

  private NpmConfiguration(ClientEnvironment environment) {
    this.environment = environment;
  }

  static NpmConfiguration read(ClientEnvironment environment) throws FetchException {
    NpmConfiguration configuration = new NpmConfiguration(environment);
    Map<String, String> variables = configuration.ofVariables();
    for (Path file : files(environment, variables)) {
      configuration.file(file);
    }
    configuration.values.putAll(variables);
    return configuration;
  }

  private Map<String, String> ofVariables() {
    Map<String, String> found = new HashMap<>();
    environment
        .variables()
        .forEach(
            (name, value) -> {
              if (name.toLowerCase(Locale.ROOT).startsWith("npm_config_") && !value.isEmpty()) {
                String key = name.substring("npm_config_".length());
                boolean plain = key.matches("[A-Za-z_]+");
                found.put(plain ? key.toLowerCase(Locale.ROOT).replace('_', '-') : key, value);
              }
            });
    return found;
  }

  private static List<Path> files(ClientEnvironment environment, Map<String, String> variables) {
    List<Path> files = new ArrayList<>();
    files.add(environment.system().resolve("etc/npmrc"));
    Optional<Path> prefix =
        Optional.ofNullable(variables.get("prefix"))
            .map(Path::of)
            .or(
                () ->
                    environment
                        .program("npm")
                        .map(Path::getParent)
                        .map(Path::getParent)
                        .filter(p -> p != null));
    files.add(
        Optional.ofNullable(variables.get("globalconfig"))
            .map(Path::of)
            .orElse(prefix.orElse(environment.system()).resolve("etc/npmrc")));
    files.add(
        Optional.ofNullable(variables.get("userconfig"))
            .map(Path::of)
            .orElse(environment.home().resolve(".npmrc")));
    files.add(environment.workspace().resolve(".npmrc"));
    return files.stream().distinct().toList();
  }

  private void file(Path file) throws FetchException {
    for (String line : ClientEnvironment.lines("npm", file)) {
      String text = line.strip();
      int equals = text.indexOf('=');
      if (text.startsWith(";") || text.startsWith("#") || equals <= 0) {
        continue;
      }
      values.put(
          substituted(text.substring(0, equals).strip()),
          substituted(unquoted(text.substring(equals + 1).strip())));
    }
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private String substituted(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    environment
                        .variable(m.group(1))
                        .orElse(m.group().contains("?") ? "" : m.group())));
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank() && !v.equals("null"));
  }

  Optional<String> proxy() {
    return value("https-proxy").or(() -> value("proxy"));
  }

  Optional<Path> authorities() {
    return value("cafile").map(Path::of);
  }

  boolean offline() {
    return value("offline").equals(Optional.of("true"));
  }

  /** Whether tarballs are fetched from the registry's host whatever host the registry names. */
  boolean replacesHosts() {
    return value("replace-registry-host").equals(Optional.of("always"));
  }

  /** The registry of a scope ({@code @name}) or of packages without one; ends with a slash. */
  URI registry(Optional<String> scope) throws FetchException {
    Optional<String> configured =
        scope.flatMap(s -> value(s + ":registry")).or(() -> value("registry"));
    String registry = configured.isPresent() ? configured.get() : clientDefault();
    try {
      URI uri = URI.create(registry.endsWith("/") ? registry : registry + "/");
      if (uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the address: it may carry credentials.
    }
    throw new FetchException(
        Code.BAD_CONFIGURATION, "npm is configured with a malformed address of a registry");
  }

  /** The header's value for an address, by the longest configured part of it. */
  Optional<String> authorization(URI url) {
    String key = "//" + url.getRawAuthority() + url.getRawPath();
    while (key.length() > 2) {
      Optional<String> found = authorization(key);
      if (found.isPresent()) {
        return found;
      }
      key = key.replaceFirst("([^/]+|/)$", "");
    }
    return Optional.empty();
  }

  private Optional<String> authorization(String key) {
    Optional<String> user = value(key + ":username");
    Optional<String> password = value(key + ":_password");
    return value(key + ":_authToken")
        .map(token -> "Bearer " + token)
        .or(() -> value(key + ":_auth").map(auth -> "Basic " + auth))
        .or(
            () ->
                user.isEmpty() || password.isEmpty()
                    ? Optional.empty()
                    : decoded(password.get()).map(p -> Credentials.basic(user.get() + ":" + p)));
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String clientDefault() throws FetchException {
    return environment
        .said(List.of("npm", "config", "get", "registry"), Map.of("NO_UPDATE_NOTIFIER", "1"))
        .map(String::strip)
        .filter(said -> said.startsWith("http"))
        .orElseThrow(
            () ->
                new FetchException(
                    Code.NO_REGISTRY,
                    "npm's configuration names no registry, and there is no npm to ask for its"
                        + " default; install npm, or set registry in ~/.npmrc"));
  }
}
