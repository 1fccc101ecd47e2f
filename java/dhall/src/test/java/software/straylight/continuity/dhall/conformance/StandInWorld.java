package software.straylight.continuity.dhall.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import software.straylight.continuity.dhall.Transport;

/**
 * The world of the acceptance tests: files of the test tree, and in place of the network the same
 * files and the few routes that the tests' own servers have.
 */
final class StandInWorld implements Transport {
  private static final AtomicInteger RANDOM = new AtomicInteger();
  private static final String GITHUB = "https://raw.githubusercontent.com/dhall-lang/dhall-lang/";
  private static final String RUST = "https://raw.githubusercontent.com/Nadrieril/dhall-rust/";
  private static final String SERVER = "https://test.dhall-lang.org/";

  /** What /cors/… of the test server answers: the allowed origin, null for no header, the body. */
  private static final Map<String, String[]> CORS =
      Map.of(
          "AllowedAll", new String[] {"*", "42"},
          "OnlyGithub", new String[] {"https://raw.githubusercontent.com", "42"},
          "OnlySelf", new String[] {"https://test.dhall-lang.org", "42"},
          "OnlyOther", new String[] {"https://example.com", "42"},
          "Empty", new String[] {"", "42"},
          "NoCORS", new String[] {"42"},
          "Null", new String[] {"null", "42"},
          "SelfImportAbsolute", new String[] {"*", SERVER + "cors/NoCORS.dhall"},
          "SelfImportRelative", new String[] {"*", "./NoCORS.dhall"});

  private final Path shared;
  private final Map<String, String> variables = new HashMap<>();
  private final boolean withCache;

  /**
   * @param shared the folder that holds {@code dhall-lang}
   * @param withCache whether the tests' import cache is seen; its entries are α-normal, so only the
   *     import tests may see it
   */
  StandInWorld(Path shared, Map<String, String> extra, boolean withCache) {
    this.shared = shared;
    this.withCache = withCache;
    variables.put("DHALL_TEST_VAR", "6 * 7");
    variables.putAll(extra);
  }

  private static Optional<byte[]> read(Path path) {
    try {
      return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> file(String path) {
    return path.startsWith("~/")
        ? read(shared.resolve("dhall-lang/tests/import/home").resolve(path.substring(2)))
        : read(shared.resolve(path));
  }

  @Override
  public Optional<byte[]> environment(String name) {
    return Optional.ofNullable(variables.get(name)).map(StandInWorld::bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<Response> ok(String body, String... origins) {
    return Optional.of(new Response(bytes(body), allow(origins)));
  }

  private static List<Header> allow(String... origins) {
    return List.of(origins).stream()
        .map(o -> new Header("access-control-allow-origin", o))
        .toList();
  }

  private static String header(List<Header> headers, String name) {
    return headers.stream()
        .filter(h -> h.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst()
        .orElse("");
  }

  @Override
  public Optional<Response> fetch(String url, List<Header> headers) {
    if (url.startsWith(GITHUB)) {
      String path = url.substring(url.indexOf('/', GITHUB.length()) + 1);
      return read(shared.resolve("dhall-lang").resolve(path)).map(b -> new Response(b, allow("*")));
    }
    if (url.startsWith(RUST)) {
      if (url.endsWith("/asLocation/EnvA.dhall")) {
        return ok("env:HOME as Location", "*"); // at the revision that the URL names
      }
      String path = url.substring(url.indexOf("/dhall/tests/") + "/dhall/".length());
      return read(shared.resolve("dhall-lang").resolve(path)).map(b -> new Response(b, allow("*")));
    }
    if (url.startsWith("https://prelude.dhall-lang.org/")) {
      String path = url.substring("https://prelude.dhall-lang.org/".length());
      return read(shared.resolve("dhall-lang/Prelude").resolve(path))
          .map(b -> new Response(b, allow("*")));
    }
    if (url.equals("https://httpbin.org/user-agent")) {
      String agent = header(headers, "User-Agent");
      return ok("{\n  \"user-agent\": \"" + agent + "\"\n}\n", "*");
    }
    return url.startsWith(SERVER)
        ? testServer(url.substring(SERVER.length()), headers)
        : Optional.empty();
  }

  private static Optional<Response> testServer(String path, List<Header> headers) {
    boolean trusted = !header(headers, "Test").isEmpty();
    return switch (path) {
      case "random-string" -> ok("random" + RANDOM.incrementAndGet(), "*");
      case "foo" -> trusted ? ok("./bar") : Optional.empty();
      case "bar" -> trusted ? ok("True") : Optional.empty();
      case "cors/TwoHopsFail.dhall" ->
          ok(GITHUB + "5ff7ecd/tests/import/data/cors/OnlySelf.dhall", "*");
      case "cors/TwoHopsSuccess.dhall" ->
          ok(GITHUB + "5ff7ecd/tests/import/data/cors/OnlyGithub.dhall", "*");
      default -> cors(path);
    };
  }

  private static Optional<Response> cors(String path) {
    String[] answer =
        path.startsWith("cors/") ? CORS.get(path.substring(5).replace(".dhall", "")) : null;
    if (answer == null) {
      return Optional.empty();
    }
    return answer.length == 1 ? ok(answer[0]) : ok(answer[1], answer[0]);
  }

  @Override
  public Optional<byte[]> cached(byte[] sha256) {
    if (!withCache) {
      return Optional.empty();
    }
    String name = "1220" + HexFormat.of().formatHex(sha256);
    return read(shared.resolve("dhall-lang/tests/import/cache/dhall").resolve(name));
  }

  @Override
  public void cache(byte[] sha256, byte[] encoded) {
    // The tests' cache is read-only.
  }
}
