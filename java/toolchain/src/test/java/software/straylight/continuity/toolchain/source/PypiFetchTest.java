package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class PypiFetchTest extends FetchFixture {
  private static final String JSON = "application/vnd.pypi.simple.v1+json";
  private static final String OTHER = "0".repeat(64);

  private static Source source() throws FetchException {
    return Source.ofPurl("pkg:pypi/My_Tool@1.2", SHA256);
  }

  /** The index page of a release with two files, the second the one asked for. */
  private static String json(String url) {
    return """
        {"meta": {"api-version": "1.0"}, "name": "my-tool", "files": [
          {"filename": "my_tool-1.2.tar.gz", "url": "x", "hashes": {"sha256": "%s"}},
          {"filename": "my_tool-1.2-py3-none-any.whl", "url": "%s", "hashes": {"sha256": "%s"}}]}
        """
        .formatted(OTHER, url, SHA256);
  }

  private void pages() {
    server.typed("/simple/my-tool/", JSON, json("../../files/t.whl")).file("/files/t.whl", CONTENT);
  }

  @Test
  void theDigestSelectsTheFileOfTheRelease() throws IOException {
    pages();
    variables.put("PIP_INDEX_URL", server.url() + "/simple/");
    fetches(source());
    assertThat(server.requests).containsExactly("/simple/my-tool/", "/files/t.whl");
  }

  @Test
  void pagesInHtmlAreReadToo() throws IOException {
    server
        .typed(
            "/simple/my-tool/",
            "text/html; charset=utf-8",
            """
            <!DOCTYPE html><html><head><base href="/files/"></head><body>
            <a href="x#sha256=%s">my_tool-1.2.tar.gz</a>
            <a data-requires-python="&gt;=3" href="t.whl?a=1&amp;b=2#sha256=%s">my_tool-1.2-py3-none-any.whl</a>
            </body></html>
            """
                .formatted(OTHER, SHA256))
        .file("/files/t.whl", CONTENT);
    variables.put("PIP_INDEX_URL", server.url() + "/simple");
    fetches(source());
  }

  @Test
  void configurationFilesAreReadInPipsOrder() throws IOException {
    pages();
    write("system/etc/pip.conf", "[global]\nindex-url = http://127.0.0.1:1/wrong\n");
    write(
        "home/.config/pip/pip.conf",
        "[global]\nindex-url = http://127.0.0.1:1/wrong\n[download]\nindex-url = "
            + server.url()
            + "/simple\n");
    fetches(source());
    Files.delete(target());
    variables.put("PIP_CONFIG_FILE", folder.resolve("other.conf").toString());
    write("other.conf", "[download]\nindex-url: " + server.url() + "/none\n");
    refused(Code.NOT_FOUND, source());
    variables.put("PIP_INDEX_URL", server.url() + "/simple");
    fetches(source());
  }

  @Test
  void furtherIndexesAndLocalFoldersAreLookedInto() throws IOException {
    pages();
    write(
        "home/.pip/pip.conf",
        "[global]\nindex-url = "
            + server.url()
            + "/none\nextra-index-url =\n    "
            + server.url()
            + "/empty\n    "
            + server.url()
            + "/simple\n");
    fetches(source());
    Files.delete(target());
    Files.write(
        Files.createDirectories(folder.resolve("wheels")).resolve("my_tool-1.2-py3-none-any.whl"),
        CONTENT);
    variables.put("PIP_FIND_LINKS", folder.resolve("wheels").toString());
    variables.put("PIP_NO_INDEX", "1");
    server.requests.clear();
    fetches(source());
    assertThat(server.requests).isEmpty();
  }

  @Test
  void credentialsInTheAddressOpenIndexAndFilesAndAreNotShown() throws IOException {
    String secret = FakeServer.basic("u:s3cret");
    server
        .route(
            "/simple/my-tool/",
            exchange -> {
              byte[] page = json("/files/t.whl").getBytes(StandardCharsets.UTF_8);
              boolean known = secret.equals(exchange.getRequestHeaders().getFirst("Authorization"));
              exchange.getResponseHeaders().set("Content-Type", JSON);
              exchange.sendResponseHeaders(known ? 200 : 401, page.length);
              exchange.getResponseBody().write(page);
            })
        .guarded("/files/t.whl", secret, CONTENT);
    variables.put("PIP_INDEX_URL", server.url().replace("//", "//u:s3cret@") + "/simple");
    fetches(source());
    Files.delete(target());
    server.status("/files/t.whl", 403);
    assertThat(refused(Code.UNAUTHORIZED, source()).getMessage()).doesNotContain("s3cret");
  }

  @Test
  void aDigestThatNoFileHasIsAnsweredWithThoseOfTheRelease() throws IOException {
    pages();
    variables.put("PIP_INDEX_URL", server.url() + "/simple");
    String wanted = "1".repeat(64);
    assertThat(refused(Code.NOT_IN_RELEASE, Source.ofPurl("pkg:pypi/my-tool@1.2", wanted)))
        .hasMessageContaining("no file of pkg:pypi/my-tool@1.2 has sha256 " + wanted)
        .hasMessageContaining(SHA256 + "  my_tool-1.2-py3-none-any.whl");
    assertThat(refused(Code.NOT_IN_RELEASE, Source.ofPurl("pkg:pypi/my-tool@1.3", SHA256)))
        .hasMessageContaining("has no such version");
  }

  @Test
  void aMirrorThatServesOtherBytesIsNotBelieved() throws IOException {
    server
        .typed("/simple/my-tool/", JSON, json("/files/t.whl"))
        .file("/files/t.whl", "evil".getBytes(StandardCharsets.UTF_8));
    variables.put("PIP_INDEX_URL", server.url() + "/simple");
    refused(Code.WRONG_HASH, source());
  }

  @Test
  void aPageThatIsNoIndexIsABadResponse() throws IOException {
    server.typed("/simple/my-tool/", JSON, "{\"files\": 3}");
    variables.put("PIP_INDEX_URL", server.url() + "/simple");
    refused(Code.BAD_RESPONSE, source());
    server.typed("/simple/my-tool/", JSON, "<html>");
    refused(Code.BAD_RESPONSE, source());
  }

  @Test
  void whereNothingIsConfiguredPipIsAskedForItsDefault() throws IOException {
    pages();
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("PIP_INDEX_URL");
    program(
        "pip3",
        "echo '  -i, --index-url <url>  Base URL of the Index (default "
            + server.url()
            + "/simple). More.'\n");
    fetches(source());
  }

  @Test
  void fileNamesBelongToTheirVersion() throws IOException {
    PackageUrl purl = PackageUrl.parse("pkg:pypi/my-tool@1.2");
    assertThat(PypiRegistry.isOf(purl, "my_tool-1.2-py3-none-any.whl")).isTrue();
    assertThat(PypiRegistry.isOf(purl, "my-tool-1.2.tar.gz")).isTrue();
    assertThat(PypiRegistry.isOf(purl, "My.Tool-1.2.zip")).isTrue();
    assertThat(PypiRegistry.isOf(purl, "my_tool-1.20-py3-none-any.whl")).isFalse();
    assertThat(PypiRegistry.isOf(purl, "my_tool-1.2.1.tar.gz")).isFalse();
    assertThat(PypiRegistry.isOf(purl, "my_tool_x-1.2.tar.gz")).isFalse();
  }
}
