package software.straylight.continuity.dhall;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The transport of the command line: this machine's files, environment and network, and the user's
 * Dhall cache where the standard has it.
 */
public final class HostTransport implements Transport {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Path folder;
  private final Map<String, String> environment;
  private final long mostBytes;
  private @Nullable HttpClient client;

  /**
   * Makes a transport.
   *
   * @param folder where relative paths start
   * @param environment the environment variables to see
   * @param mostBytes the longest file or answer that is read
   */
  public HostTransport(Path folder, Map<String, String> environment, long mostBytes) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
    this.mostBytes = mostBytes;
  }

  private Optional<byte[]> bounded(InputStream in, String what) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > mostBytes) {
        throw DhallException.of(
            DhallErrorCode.LIMIT_SOURCE,
            what + " is longer than " + mostBytes + " bytes",
            "raise the limit with --budget bytes=N if that is meant");
      }
      return Optional.of(bytes);
    }
  }

  /** Made at the first request: most expressions have no URL, and it takes longer than they do. */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(TIMEOUT)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
    }
    return client;
  }

  private Path path(String path) {
    return path.startsWith("~/") ? home().resolve(path.substring(2)) : folder.resolve(path);
  }

  private Path home() {
    return Path.of(environment.getOrDefault("HOME", "/nonexistent"));
  }

  @Override
  public Optional<byte[]> file(String path) {
    try {
      Path file = path(path);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return bounded(Files.newInputStream(file), "the file " + path);
    } catch (IOException e) {
      throw DhallException.of(
          DhallErrorCode.IMPORT_REFUSED,
          "the file " + path + " cannot be read: " + e.getMessage(),
          "check its permissions");
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The real folder, so that leading {@code ..} lead to the same text from everywhere. */
  @Override
  public String identity(String path) {
    try {
      Path from = path.startsWith("~/") ? home() : folder.toRealPath();
      return from.resolve(path.startsWith("~/") ? path.substring(2) : path).normalize().toString();
    } catch (IOException | InvalidPathException e) {
      return folder + "\0" + path;
    }
  }

  @Override
  public Optional<byte[]> environment(String name) {
    return Optional.ofNullable(environment.get(name))
        .map(value -> value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Response> fetch(String url, List<Header> headers) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT);
      for (Header h : headers) {
        request.header(h.name(), h.value());
      }
      HttpResponse<InputStream> response =
          client().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      Optional<byte[]> body = bounded(response.body(), url);
      if (response.statusCode() != 200) {
        return Optional.empty();
      }
      List<Header> received = new ArrayList<>();
      response
          .headers()
          .map()
          .forEach((name, values) -> values.forEach(v -> received.add(new Header(name, v))));
      return body.map(b -> new Response(b, received));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DhallException.of(DhallErrorCode.CANCELLED, "the request was cancelled", null);
    }
  }

  private Path cacheFile(byte[] sha256) {
    String xdg = environment.get("XDG_CACHE_HOME");
    Path folderOfCaches =
        xdg != null && xdg.startsWith("/") ? Path.of(xdg) : home().resolve(".cache");
    return folderOfCaches.resolve("dhall").resolve("1220" + HexFormat.of().formatHex(sha256));
  }

  @Override
  public Optional<byte[]> cached(byte[] sha256) {
    Path file = cacheFile(sha256);
    try {
      return Files.isRegularFile(file)
          ? bounded(Files.newInputStream(file), file.toString())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void cache(byte[] sha256, byte[] encoded) {
    Path file = cacheFile(sha256);
    try {
      Files.createDirectories(file.getParent());
      Path temporary = Files.createTempFile(file.getParent(), "1220", ".tmp");
      try {
        Files.write(temporary, encoded);
        // Others, dhall-haskell among them, see the whole entry or the one before.
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The standard lets an implementation go on without its cache.
    }
  }
}
