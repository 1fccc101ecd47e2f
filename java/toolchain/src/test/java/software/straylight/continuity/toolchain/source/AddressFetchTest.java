package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class AddressFetchTest extends FetchFixture {
  private Source at(String path) throws FetchException {
    return Source.ofUrl(server.url() + path, SHA256);
  }

  @Test
  void theFileIsThereOnlyIfItsBytesAreRight() throws IOException {
    server
        .file("/a", CONTENT)
        .file("/b", "other".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    fetches(at("/a"));
    assertThat(refused(Code.WRONG_HASH, at("/b")))
        .hasMessageContaining("expected " + SHA256)
        .hasMessageContaining("5 bytes");
  }

  @Test
  void whatIsAbsentIsNotFound() throws IOException {
    assertThat(refused(Code.NOT_FOUND, at("/none"))).hasMessageContaining("/none answers 404");
  }

  @Test
  void errorsOfTheServerAreTriedAgain() throws IOException {
    patience =
        new Http.Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5), 3);
    server.status("/a", 503);
    refused(Code.SERVER_ERROR, at("/a"));
    assertThat(server.requests).hasSize(3);
  }

  @Test
  void redirectsAreFollowedWithinBounds() throws IOException {
    server.redirect("/a", "b").redirect("/b", server.url() + "/c").file("/c", CONTENT);
    fetches(at("/a"));
    server.redirect("/loop", "/loop");
    refused(Code.TOO_MANY_REDIRECTS, at("/loop"));
    server.redirect("/nowhere", "");
    refused(Code.BAD_RESPONSE, at("/nowhere"));
  }

  @Test
  void credentialsComeFromNetrcAndGoToTheirHostOnly() throws IOException {
    write(
        "home/.netrc",
        "machine other login x password y\nmachine 127.0.0.1\n login u password p\n");
    server.guarded("/a", FakeServer.basic("u:p"), CONTENT);
    fetches(at("/a"));
    try (FakeServer elsewhere = new FakeServer()) {
      elsewhere.file("/c", CONTENT);
      server.redirect("/b", "http://localhost:" + elsewhere.port() + "/c");
      fetches(at("/b"));
      assertThat(elsewhere.requests).containsExactly("/c");
    }
  }

  @Test
  void wrongCredentialsAreSaidAndNotShown() throws IOException {
    write("home/.netrc", "machine 127.0.0.1 login u password secret");
    server.guarded("/a", FakeServer.basic("u:p"), CONTENT);
    assertThat(refused(Code.UNAUTHORIZED, at("/a")).getMessage())
        .contains("netrc")
        .doesNotContain("secret");
  }

  @Test
  void aBodyThatEndsEarlyIsTruncated() throws IOException {
    server.truncated("/a", CONTENT);
    assertThat(refused(Code.TRUNCATED, at("/a"))).hasMessageContaining("try again");
  }

  @Test
  void aBodyThatStopsIsGivenUp() throws IOException {
    patience =
        new Http.Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(300), 1);
    server.stalled("/a", CONTENT);
    refused(Code.TIMEOUT, at("/a"));
  }

  @Test
  void moreThanTheLimitIsRefused() throws IOException {
    limit = CONTENT.length - 1L;
    server.file("/a", CONTENT);
    refused(Code.TOO_LARGE, at("/a"));
  }

  @Test
  void noConnectionIsOffline() throws IOException {
    Source source = at("/a");
    server.close();
    refused(Code.OFFLINE, source);
  }

  @Test
  void fetchingCanBeSwitchedOff() throws IOException {
    server.file("/a", CONTENT);
    Source source = at("/a");
    ClientEnvironment environment = new ClientEnvironment(variables, folder, folder, folder);
    assertThatThrownBy(() -> Fetcher.of(environment, true).fetch(source, target()))
        .hasMessageContaining("switched off")
        .extracting(e -> ((FetchException) e).code())
        .isEqualTo(Code.OFFLINE);
    assertThat(server.requests).isEmpty();
  }

  @Test
  void addressesAreHttpsWithoutCredentials() {
    for (String url :
        new String[] {"http://example.org/a", "ftp://example.org/a", "file:///etc/passwd", "a b"}) {
      assertThatThrownBy(() -> Source.ofUrl(url, SHA256))
          .extracting(e -> ((FetchException) e).code())
          .isEqualTo(Code.BAD_URL);
    }
    assertThatThrownBy(() -> Source.ofUrl("https://u:secret@example.org/a", SHA256))
        .hasMessageContaining("netrc")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(
            () -> Source.ofUrl("https://example.org/a", SHA256.toUpperCase(java.util.Locale.ROOT)))
        .extracting(e -> ((FetchException) e).code())
        .isEqualTo(Code.BAD_SHA256);
  }

  @Test
  void proxiesAreUsedUnlessTheHostIsExcluded() throws IOException {
    try (FakeServer proxy = new FakeServer()) {
      proxy.file("/pkg", CONTENT).typed("/simple/p/", "text/html", link("http://files.test/pkg"));
      variables.put("PIP_INDEX_URL", "http://index.test/simple");
      variables.put("http_proxy", "127.0.0.1:" + proxy.port());
      Source source = Source.ofPurl("pkg:pypi/p@1", SHA256);
      fetches(source);
      assertThat(proxy.requests).containsExactly("/simple/p/", "/pkg");
      java.nio.file.Files.delete(target());
      variables.put("NO_PROXY", "test");
      refused(Code.OFFLINE, source);
    }
  }

  private static String link(String url) {
    return "<a href=\"" + url + "#sha256=" + SHA256 + "\">p-1.tar.gz</a>";
  }
}
