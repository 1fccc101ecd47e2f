package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * GET requests as the package clients make them: credentials by host, proxies, the configured
 * authorities, redirects (never from https to http, credentials never to another host), and every
 * failure as a {@link FetchException}.
 */
final class Http {
  private static final int REDIRECTS = 10;
  private static final String AGENT = "continuity/0.1";

  /** How long servers may take. */
  record Patience(Duration connect, Duration answer, Duration silence, int attempts) {
    static final Patience DEFAULT =
        new Patience(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60), 3);
  }

  /** A body and the address that it finally came from. */
  record Body(URI from, InputStream stream, Optional<String> type) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  private final HttpClient client;
  private final Credentials credentials;
  private final Patience patience;

  Http(
      ClientEnvironment environment,
      Optional<String> proxy,
      Optional<Path> authorities,
      Patience patience)
      throws IOException {
    Proxies proxies = new Proxies(environment, proxy);
    this.patience = patience;
    this.credentials = Credentials.of(environment);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience.connect())
            .proxy(proxies)
            .authenticator(proxies.authenticator())
            .sslContext(TrustedAuthorities.context(environment, authorities))
            .build();
  }

  Patience patience() {
    return patience;
  }

  /**
   * The body at an address.
   *
   * @param headers further headers, sent to the address's own host only
   */
  Body get(URI url, Map<String, String> headers) throws FetchException {
    URI at = url;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      boolean home = sameOrigin(url, at);
      HttpResponse<InputStream> response = send(at, headers, home);
      int status = response.statusCode();
      if (status == 200) {
        return new Body(
            Credentials.plain(at),
            response.body(),
            response.headers().firstValue("content-type").map(t -> t.toLowerCase(Locale.ROOT)));
      }
      close(response.body());
      if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
        throw failure(status, at);
      }
      at = target(at, response);
    }
    throw new FetchException(
        Code.TOO_MANY_REDIRECTS, shown(url) + " redirects more than " + REDIRECTS + " times");
  }

  /** The headers of a request with these credentials, if there are some. */
  static Map<String, String> authorized(Optional<String> authorization) {
    return authorization.map(value -> Map.of("Authorization", value)).orElse(Map.of());
  }

  private HttpResponse<InputStream> send(URI at, Map<String, String> headers, boolean home)
      throws FetchException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(Credentials.plain(at))
            .timeout(patience.answer())
            .header("User-Agent", AGENT);
    headers.forEach(
        (name, value) -> {
          if (home || !name.equals("Authorization")) {
            request.header(name, value);
          }
        });
    if (!headers.containsKey("Authorization") || !home) {
      credentials.authorization(at).ifPresent(value -> request.header("Authorization", value));
    }
    try {
      return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Code.TIMEOUT, "interrupted while asking " + shown(at), e);
    } catch (IOException e) {
      throw failure(at, e);
    }
  }

  private static URI target(URI from, HttpResponse<?> response) throws FetchException {
    String location = response.headers().firstValue("location").orElse("");
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          Code.BAD_RESPONSE, shown(from) + " redirects to a malformed address", e);
    }
    if (location.isEmpty() || to.getHost() == null || to.getScheme() == null) {
      throw new FetchException(Code.BAD_RESPONSE, shown(from) + " redirects to nowhere");
    }
    if (from.getScheme().equals("https") && !to.getScheme().equals("https")) {
      throw new FetchException(
          Code.INSECURE_REDIRECT,
          shown(from) + " redirects to " + shown(to) + ", which is not https");
    }
    return to;
  }

  private static boolean sameOrigin(URI a, URI b) {
    return a.getScheme().equals(b.getScheme())
        && a.getHost().equals(b.getHost())
        && a.getPort() == b.getPort();
  }

  private static FetchException failure(int status, URI at) {
    return switch (status) {
      case 404, 410 ->
          new FetchException(
              Code.NOT_FOUND, shown(at) + " answers " + status + ": the server does not have it");
      case 401, 403 ->
          new FetchException(
              Code.UNAUTHORIZED,
              shown(at)
                  + " answers "
                  + status
                  + "; put the user name and password of this host into your netrc file or the"
                  + " client's configuration");
      case 407 ->
          new FetchException(
              Code.UNAUTHORIZED,
              "the proxy for "
                  + shown(at)
                  + " wants a user name and password; put them into its address"
                  + " (http://user:password@host:port)");
      default ->
          new FetchException(Code.SERVER_ERROR, shown(at) + " answers " + status + "; try again");
    };
  }

  static FetchException failure(URI at, IOException e) {
    if (e instanceof FetchException fetch) {
      return fetch;
    }
    if (e instanceof HttpTimeoutException) {
      return new FetchException(Code.TIMEOUT, shown(at) + " does not answer in time; try again", e);
    }
    if (e instanceof SSLException) {
      return new FetchException(
          Code.OFFLINE,
          "no secure connection to "
              + shown(at)
              + ": "
              + e.getMessage()
              + "; if the server's certificate is signed by your own authority, name its bundle in"
              + " SSL_CERT_FILE or in the client's configuration",
          e);
    }
    if (e instanceof ConnectException || e instanceof UnknownHostException) {
      return new FetchException(
          Code.OFFLINE,
          "no connection to "
              + shown(at)
              + "; check the network, and the proxy in HTTPS_PROXY if there is one",
          e);
    }
    // The JDK's client wants to know how to authenticate, and some servers do not say.
    if (String.valueOf(e.getMessage()).startsWith("WWW-Authenticate header missing")) {
      return failure(401, at);
    }
    return new FetchException(
        Code.TRUNCATED,
        "the transfer from " + shown(at) + " broke off: " + e.getMessage() + "; try again",
        e);
  }

  static String shown(URI url) {
    return Credentials.plain(url).toString();
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // The answer was an error or a redirect: its body is of no interest.
    }
  }
}
