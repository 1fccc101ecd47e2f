package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class GoFetchTest extends FetchFixture {
  private static final String FILE = "/example.org/!some!lib/v2/@v/v2.0.0-!r!c1.zip";

  private static Source source() throws FetchException {
    return Source.ofPurl("pkg:golang/example.org/SomeLib/v2@v2.0.0-RC1", SHA256);
  }

  @Test
  void capitalsAreEscapedAndTheProxyHasTheArchive() throws IOException {
    server.file("/proxy" + FILE, CONTENT);
    variables.put("GOPROXY", server.url() + "/proxy/");
    fetches(source());
    assertThat(server.requests).containsExactly("/proxy" + FILE);
    Files.delete(target());
    assertThat(resolve("pkg:golang/example.org/SomeLib/v2@v2.0.0-RC1"))
        .isEqualTo(Digest.fromHex(SHA256));
  }

  @Test
  void theFileOfGoEnvIsReadAndTheVariableGoesBefore() throws IOException {
    server.file(FILE, CONTENT);
    write("home/.config/go/env", "GOPROXY=" + server.url() + "\n");
    fetches(source());
    Files.delete(target());
    variables.put("GOPROXY", "off");
    refused(Code.OFFLINE, source());
    variables.remove("GOPROXY");
    variables.put("GOENV", "off");
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("set GOPROXY");
  }

  @Test
  void afterACommaOnlyWhatIsAbsentIsLookedForFurther() throws IOException {
    server.file("/b" + FILE, CONTENT);
    variables.put("GOPROXY", server.url() + "/a," + server.url() + "/b");
    fetches(source());
    Files.delete(target());
    server.status("/a" + FILE, 500);
    refused(Code.SERVER_ERROR, source());
    variables.put("GOPROXY", server.url() + "/a|" + server.url() + "/b");
    fetches(source());
    Files.delete(target());
    variables.put("GOPROXY", server.url() + "/a|" + server.url() + "/none");
    refused(Code.NOT_FOUND, source());
  }

  @Test
  void directIsNotFollowedAndSaysWhatToDo() throws IOException {
    variables.put("GOPROXY", "direct");
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("C.git");
    variables.put("GOPROXY", server.url() + ",direct");
    assertThat(refused(Code.NOT_FOUND, source()))
        .hasMessageContaining(server.url() + FILE)
        .hasMessageContaining("\"direct\", which is not followed");
    variables.put("GOPROXY", server.url() + ",off");
    refused(Code.OFFLINE, source());
  }

  @Test
  void privateModulesAreNotAskedForInProxies() throws IOException {
    server.file(FILE, CONTENT);
    variables.put("GOPROXY", server.url());
    variables.put("GOPRIVATE", "other.org,example.org/Some*");
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("GOPRIVATE");
    assertThat(server.requests).isEmpty();
    variables.put("GONOPROXY", "none");
    fetches(source());
  }

  @Test
  void credentialsComeFromNetrcAndFoldersAreProxiesToo() throws IOException {
    write("home/.netrc", "machine 127.0.0.1 login u password p\n");
    server.guarded(FILE, FakeServer.basic("u:p"), CONTENT);
    variables.put("GOPROXY", server.url());
    fetches(source());
    Files.delete(target());
    write("home/.netrc", "machine 127.0.0.1 login u password secret\n");
    assertThat(refused(Code.UNAUTHORIZED, source()).getMessage()).doesNotContain("secret");
    Files.createDirectories(folder.resolve("proxy" + FILE).getParent());
    Files.write(folder.resolve("proxy" + FILE), CONTENT);
    variables.put("GOPROXY", "file://" + folder.resolve("proxy"));
    fetches(source());
  }

  @Test
  void otherBytesAreRefusedAndRedirectsFollowed() throws IOException {
    variables.put("GOPROXY", server.url());
    server.file(FILE, new byte[] {1});
    refused(Code.WRONG_HASH, source());
    server.redirect(FILE, "/store").file("/store", CONTENT);
    fetches(source());
    Files.delete(target());
    refused(Code.BAD_PURL, Source.ofPurl("pkg:golang/example.org/x@2.0.0", SHA256));
  }

  @Test
  void whereNothingIsConfiguredGoIsAsked() throws IOException {
    server.file(FILE, CONTENT);
    program("go", "test \"$*\" = 'env GOPROXY' && echo " + server.url() + ",direct\n");
    fetches(source());
  }
}
