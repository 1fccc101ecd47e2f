package software.straylight.continuity.toolchain.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * What pip is configured with (pip documentation, "Configuration"): files from the machine's to the
 * virtual environment's, then {@code PIP_CONFIG_FILE}, then {@code PIP_*} variables, each replacing
 * what came before; within a file, the section of the command replaces {@code [global]}.
 *
 * <p>Where nothing names an index, pip's own default is the one that `pip download --help` states:
 * pip is asked, nothing is assumed.
 */
final class PipConfiguration {
  private static final Pattern DEFAULT =
      Pattern.compile("--index-url <url>.*?\\(default\\s+(\\S+?)\\)", Pattern.DOTALL);

  private final ClientEnvironment environment;
  private final Map<String, String> values = new HashMap<>();

  private PipConfiguration(ClientEnvironment environment) {
    this.environment = environment;
  }

  static PipConfiguration read(ClientEnvironment environment) throws FetchException {
    PipConfiguration configuration = new PipConfiguration(environment);
    for (Path file : files(environment)) {
      configuration.file(file);
    }
    environment
        .variables()
        .forEach(
            (name, value) -> {
              if (name.startsWith("PIP_") && !value.isEmpty()) {
                configuration.values.put(key(name.substring(4)), value);
              }
            });
    return configuration;
  }

  private static List<Path> files(ClientEnvironment environment) {
    Optional<String> only = environment.variable("PIP_CONFIG_FILE");
    if (only.equals(Optional.of("/dev/null"))) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    for (String folder :
        environment.variable("XDG_CONFIG_DIRS").orElse("/etc/xdg").split(":", -1)) {
      if (folder.startsWith("/")) {
        files.add(environment.system().resolve(folder.substring(1)).resolve("pip/pip.conf"));
      }
    }
    files.add(environment.system().resolve("etc/pip.conf"));
    files.add(environment.home().resolve(".pip/pip.conf"));
    files.add(environment.userConfiguration().resolve("pip/pip.conf"));
    environment.variable("VIRTUAL_ENV").ifPresent(v -> files.add(Path.of(v, "pip.conf")));
    only.ifPresent(file -> files.add(Path.of(file)));
    return files;
  }

  /** Sections, and values that go on in indented lines (Python's configparser). */
  private void file(Path file) throws FetchException {
    Map<String, String> global = new HashMap<>();
    Map<String, String> command = new HashMap<>();
    Map<String, String> section = new HashMap<>();
    String last = "";
    for (String line : ClientEnvironment.lines("pip", file)) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
        continue;
      }
      int equals = text.indexOf('=') < 0 ? text.indexOf(':') : text.indexOf('=');
      if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
        section.merge(last, text, (a, b) -> a + "\n" + b);
      } else if (text.startsWith("[")) {
        section =
            switch (text) {
              case "[global]" -> global;
              case "[download]" -> command;
              default -> new HashMap<>();
            };
        last = "";
      } else if (equals > 0) {
        last = key(text.substring(0, equals).strip());
        section.put(last, text.substring(equals + 1).strip());
      }
    }
    values.putAll(global);
    values.putAll(command);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank());
  }

  private List<String> words(String key) {
    return value(key).map(v -> List.of(v.strip().split("\\s+", -1))).orElse(List.of());
  }

  Optional<String> proxy() {
    return value("proxy");
  }

  Optional<Path> authorities() {
    return value("cert").map(Path::of);
  }

  /** Local folders that pip looks into beside the index. */
  List<Path> folders() {
    return words("find-links").stream()
        .map(link -> link.startsWith("file://") ? URI.create(link).getPath() : link)
        .filter(link -> link.startsWith("/"))
        .map(Path::of)
        .toList();
  }

  /** The indexes, in pip's order, without a slash at the end. */
  List<URI> indexes() throws FetchException {
    List<String> found = new ArrayList<>();
    String none = value("no-index").orElse("");
    if (none.isEmpty() || none.matches("(?i)0|no|false|off")) {
      Optional<String> index = value("index-url");
      found.add(index.isPresent() ? index.get() : clientDefault());
      found.addAll(words("extra-index-url"));
    }
    List<URI> indexes = new ArrayList<>();
    for (String index : found) {
      try {
        indexes.add(URI.create(index.strip().replaceFirst("/+$", "")));
      } catch (IllegalArgumentException e) {
        throw new FetchException(
            Code.BAD_CONFIGURATION, "pip is configured with a malformed index address", e);
      }
    }
    return indexes;
  }

  private String clientDefault() throws FetchException {
    List<List<String>> ways =
        List.of(List.of("pip"), List.of("pip3"), List.of("python3", "-m", "pip"));
    for (List<String> way : ways) {
      List<String> argv = new ArrayList<>(way);
      argv.addAll(List.of("download", "--help"));
      // One long line per option, in English.
      String help = environment.said(argv, Map.of("COLUMNS", "1000", "LC_ALL", "C")).orElse("");
      Matcher found = DEFAULT.matcher(help);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new FetchException(
        Code.NO_REGISTRY,
        "pip's configuration names no index, and there is no pip to ask for its default; install"
            + " pip, or set index-url in pip.conf or PIP_INDEX_URL");
  }
}
