package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class GenericFetchTest extends FetchFixture {
  private String purl(String path) {
    return "pkg:generic/tool@1?download_url="
        + server.url().replace(":", "%3A").replace("/", "%2F")
        + path;
  }

  @Test
  void theQualifierSaysWhereTheFileIs() throws IOException {
    write("home/.netrc", "machine 127.0.0.1 login u password p\n");
    server.redirect("/a", "/b").guarded("/b", FakeServer.basic("u:p"), CONTENT);
    fetches(Source.ofPurl(purl("/a"), SHA256));
    assertThat(resolve(purl("/a"))).isEqualTo(Digest.fromHex(SHA256));
  }

  @Test
  void withoutItThereIsNowhereToLook() throws IOException {
    assertThat(refused(Code.BAD_PURL, Source.ofPurl("pkg:generic/tool@1", SHA256)))
        .hasMessageContaining("download_url=");
    refused(
        Code.BAD_URL,
        Source.ofPurl("pkg:generic/tool@1?download_url=http://example.org/a", SHA256));
    server.file("/a", new byte[] {1});
    refused(Code.WRONG_HASH, Source.ofPurl(purl("/a"), SHA256));
    refused(Code.NOT_FOUND, Source.ofPurl(purl("/none"), SHA256));
  }
}
