package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class DebFetchTest extends FetchFixture {
  private static final String PURL = "pkg:deb/debian/libx@1:2.0-1?arch=amd64&distro=stable";
  private static final String POOL = "pool/main/libx/libx_2.0-1_amd64.deb";

  private static Source source() throws FetchException {
    return Source.ofPurl(PURL, SHA256);
  }

  private static String index(String sha256) {
    return """
    Package: libw
    Architecture: amd64
    Version: 1:2.0-1
    Filename: pool/w.deb
    SHA256: %s

    Package: libx
    Architecture: amd64
    Version: 1:1.9-1
    Filename: pool/old.deb
    SHA256: %s

    Package: libx
    Description: a library
     whose text goes on
     .
     over lines
    Architecture: amd64
    Version: 1:2.0-1
    Filename: %s
    SHA256: %s
    """
        .formatted("1".repeat(64), "2".repeat(64), POOL, sha256);
  }

  private static byte[] xz(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream xz = new XZOutputStream(out, new LZMA2Options(1))) {
      xz.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private void archive() throws IOException {
    server
        .file("/debian/dists/stable/main/binary-amd64/Packages.xz", xz(index(SHA256)))
        .file("/debian/" + POOL, CONTENT);
  }

  private void list(String options) throws IOException {
    write(
        "system/etc/apt/sources.list",
        "# mine\ndeb-src http://x.invalid/ stable main\ndeb "
            + options
            + server.url()
            + "/debian stable main contrib # all\n");
  }

  @Test
  void theIndexNamesTheFile() throws IOException {
    archive();
    list("");
    fetches(source());
    assertThat(server.requests)
        .containsExactly("/debian/dists/stable/main/binary-amd64/Packages.xz", "/debian/" + POOL);
  }

  @Test
  void anIndexIsReadOnceForAllPackagesOfIt() throws IOException {
    archive();
    list("");
    Fetcher fetcher = Fetcher.of(environment(), patience, limit);
    fetcher.fetch(source(), target());
    Files.delete(target());
    fetcher.fetch(source(), target());
    assertThat(server.requests)
        .containsExactly(
            "/debian/dists/stable/main/binary-amd64/Packages.xz",
            "/debian/" + POOL,
            "/debian/" + POOL);
  }

  @Test
  void sourcesInParagraphsAreReadToo() throws IOException {
    server
        .file("/debian/dists/stable/main/binary-amd64/Packages.gz", gzip(index(SHA256)))
        .file("/debian/" + POOL, CONTENT);
    write(
        "system/etc/apt/sources.list.d/debian.sources",
        """
        Types: deb deb-src
        URIs: %s/debian/
        Suites: stable stable-updates
        Components: main
        Signed-By: /usr/share/keyrings/x.gpg

        Enabled: no
        Types: deb
        URIs: http://off.invalid/
        Suites: stable
        Components: main
        """
            .formatted(server.url()));
    fetches(source());
  }

  @Test
  void distributionsAndArchitecturesSelectAmongTheSources() throws IOException {
    archive();
    list("[ arch=arm64,riscv64 ] ");
    assertThat(refused(Code.NO_REGISTRY, source())).hasMessageContaining("the suite stable");
    list("[ arch=amd64 signed-by=/x.gpg ] ");
    fetches(source());
    Files.delete(target());
    refused(
        Code.NO_REGISTRY,
        Source.ofPurl("pkg:deb/debian/libx@1:2.0-1?arch=amd64&distro=sid", SHA256));
    refused(Code.BAD_PURL, Source.ofPurl("pkg:deb/debian/libx@1:2.0-1", SHA256));
  }

  @Test
  void flatArchivesHaveNoComponents() throws IOException {
    server.file("/flat/Packages.xz", xz(index(SHA256))).file("/flat/" + POOL, CONTENT);
    write("system/etc/apt/sources.list", "deb " + server.url() + "/flat ./\n");
    fetches(Source.ofPurl("pkg:deb/own/libx@1:2.0-1?arch=amd64", SHA256));
  }

  @Test
  void whatIsAbsentOrOtherThanPinnedIsRefused() throws IOException {
    archive();
    list("");
    assertThat(refused(Code.NOT_FOUND, Source.ofPurl("pkg:deb/debian/libx@3?arch=amd64", SHA256)))
        .hasMessageContaining("1:1.9-1, 1:2.0-1");
    assertThat(refused(Code.NOT_IN_RELEASE, Source.ofPurl(PURL, "0".repeat(64))))
        .hasMessageContaining(SHA256);
    server.file("/debian/" + POOL, new byte[] {1});
    refused(Code.WRONG_HASH, source());
    server.redirect("/debian/" + POOL, "/moved").file("/moved", CONTENT);
    fetches(source());
    Files.delete(target());
    server.file(
        "/debian/dists/stable/main/binary-amd64/Packages.xz",
        new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 1, 2});
    refused(Code.BAD_RESPONSE, source());
  }

  @Test
  void credentialsComeFromAptsOwnFile() throws IOException {
    list("");
    server
        .guarded(
            "/debian/dists/stable/main/binary-amd64/Packages.xz",
            FakeServer.basic("u:p"),
            xz(index(SHA256)))
        .guarded("/debian/" + POOL, FakeServer.basic("u:p"), CONTENT);
    write(
        "system/etc/apt/auth.conf.d/own.conf",
        "machine http://127.0.0.1/debian login u password p\n");
    fetches(source());
    Files.delete(target());
    write("system/etc/apt/auth.conf.d/own.conf", "machine 127.0.0.1/ubuntu login u password p\n");
    refused(Code.UNAUTHORIZED, source());
  }

  @Test
  void theProxyOfAptIsUsed() throws IOException {
    try (FakeServer proxy = new FakeServer()) {
      proxy
          .file("/d/dists/stable/main/binary-amd64/Packages.xz", xz(index(SHA256)))
          .file("/d/" + POOL, CONTENT);
      write("system/etc/apt/sources.list", "deb http://apt.test/d stable main\n");
      program(
          "apt-config",
          "test \"$3\" = Acquire::http::Proxy && echo \"PROXY='http://127.0.0.1:"
              + proxy.port()
              + "'\"\n");
      fetches(source());
    }
  }

  @Test
  void aDigestIsFoundOutOnlyUnderASignature() throws IOException {
    archive();
    list("[signed-by=" + "/keys/own.gpg] ");
    Digest packages = Digest.sha256(xz(index(SHA256)));
    String release =
        "Suite: stable\nSHA256:\n " + packages + " 123 main/binary-amd64/Packages.xz\n";
    server.typed("/debian/dists/stable/InRelease", "text/plain", release);
    write("system/keys/own.gpg", "key");
    assertThat(unresolved(Code.BAD_CONFIGURATION, PURL)).hasMessageContaining("install gpgv");
    program(
        "gpgv",
        """
        test "$3" = "%s" && test "$4" = --output || exit 2
        while IFS= read -r line; do echo "$line"; done < "$6" > "$5"
        """
            .formatted(folder.resolve("system/keys/own.gpg")));
    assertThat(resolve(PURL)).isEqualTo(Digest.fromHex(SHA256));
    Files.delete(target());
    // An index that the signed file does not have is not read.
    server.file("/debian/dists/stable/main/binary-amd64/Packages.xz", xz(index("0".repeat(64))));
    unresolved(Code.WRONG_HASH, PURL);
    program("gpgv", "echo 'gpgv: BAD signature' >&2; exit 1\n");
    assertThat(unresolved(Code.WRONG_SIGNATURE, PURL)).hasMessageContaining("BAD signature");
    archive();
    list("[trusted=yes] ");
    assertThat(resolve(PURL)).isEqualTo(Digest.fromHex(SHA256));
  }
}
