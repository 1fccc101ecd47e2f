package software.straylight.continuity.toolchain.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * What go is configured with (Go Modules Reference, "Environment variables"): variables, then the
 * file of {@code go env -w}; where neither names proxies, go is asked.
 */
final class GoConfiguration {
  private final ClientEnvironment environment;
  private final Map<String, String> file = new HashMap<>();

  /**
   * An entry of GOPROXY.
   *
   * @param place an address, {@code direct} or {@code off}
   * @param afterAnyError whether the next one is asked after every error, not only if the module is
   *     not there
   */
  record Place(String place, boolean afterAnyError) {}

  private GoConfiguration(ClientEnvironment environment) {
    this.environment = environment;
  }

  static GoConfiguration read(ClientEnvironment environment) throws FetchException {
    GoConfiguration configuration = new GoConfiguration(environment);
    Optional<String> named = environment.variable("GOENV");
    if (!named.equals(Optional.of("off"))) {
      configuration.file(
          named.map(Path::of).orElse(environment.userConfiguration().resolve("go/env")));
    }
    return configuration;
  }

  private void file(Path path) throws FetchException {
    for (String line : ClientEnvironment.lines("go", path)) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0) {
        file.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
  }

  private Optional<String> value(String name) {
    return environment
        .variable(name)
        .or(() -> Optional.ofNullable(file.get(name)).filter(v -> !v.isEmpty()));
  }

  /** The proxies in the order in which they are asked. */
  List<Place> proxies() throws FetchException {
    Optional<String> configured = value("GOPROXY");
    String list = configured.isPresent() ? configured.get() : clientDefault();
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= list.length(); i++) {
      boolean end = i == list.length();
      if (end || list.charAt(i) == ',' || list.charAt(i) == '|') {
        String place = list.substring(from, i).strip();
        if (!place.isEmpty()) {
          places.add(new Place(place, !end && list.charAt(i) == '|'));
        }
        from = i + 1;
      }
    }
    return places;
  }

  /** Whether a module is fetched from its version control system past all proxies. */
  boolean isPrivate(String module) {
    String patterns = value("GONOPROXY").or(() -> value("GOPRIVATE")).orElse("");
    for (String pattern : patterns.split(",", -1)) {
      String glob = pattern.strip().replaceFirst("/+$", "");
      if (glob.isEmpty() || glob.equals("none")) {
        continue;
      }
      int parts = glob.split("/", -1).length;
      String[] names = module.split("/", -1);
      String prefix = String.join("/", List.of(names).subList(0, Math.min(parts, names.length)));
      try {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        if (names.length >= parts && matcher.matches(Path.of(prefix))) {
          return true;
        }
      } catch (PatternSyntaxException e) {
        // go ignores malformed patterns too.
      }
    }
    return false;
  }

  private String clientDefault() throws FetchException {
    return environment
        .said(List.of("go", "env", "GOPROXY"), Map.of("GOTOOLCHAIN", "local"))
        .map(String::strip)
        .filter(said -> !said.isEmpty())
        .orElseThrow(
            () ->
                new FetchException(
                    Code.NO_REGISTRY,
                    "go's configuration names no module proxy, and there is no go to ask for its"
                        + " default; install go, or set GOPROXY"));
  }
}
