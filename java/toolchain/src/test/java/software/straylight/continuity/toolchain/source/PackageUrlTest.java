package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.toolchain.source.FetchException.Code;

class PackageUrlTest {
  private static final String SHA256 = "0".repeat(64);

  @Test
  void readsTypeNameAndVersion() throws FetchException {
    PackageUrl purl = PackageUrl.parse("pkg:cargo/libz-sys@1.1.31%2Bextra");
    assertThat(purl)
        .isEqualTo(new PackageUrl("cargo", Optional.empty(), "libz-sys", "1.1.31+extra", Map.of()));
    assertThat(PackageUrl.parse("pkg:PyPI/x@1")).hasToString("pkg:pypi/x@1");
  }

  @Test
  void qualifiersSayWhichFileIsMeantAndTheWrittenFormIsCanonical() throws FetchException {
    assertThat(PackageUrl.parse("pkg:maven/a.b/c@1?type=zip&classifier=src").qualifiers())
        .containsExactly(Map.entry("classifier", "src"), Map.entry("type", "zip"));
    for (String canonical :
        new String[] {
          "pkg:maven/a.b/c@1?classifier=src&type=zip",
          "pkg:npm/%40scope/name@1.0.0",
          "pkg:golang/example.org/M/x@v1.0.0%2Bincompatible",
          "pkg:deb/debian/zlib1g-dev@1:1.2.13.dfsg-1?arch=amd64&distro=bookworm",
          "pkg:generic/a@1?download_url=https://example.org/a.zip"
        }) {
      assertThat(PackageUrl.parse(canonical)).hasToString(canonical);
    }
    assertThat(PackageUrl.parse("pkg:maven/a.b/c@1?type=zip&classifier=src"))
        .hasToString("pkg:maven/a.b/c@1?classifier=src&type=zip");
    assertThat(PackageUrl.parse("pkg:deb/debian/x@1%3A2?arch=all"))
        .hasToString("pkg:deb/debian/x@1:2?arch=all");
  }

  @Test
  void whatIsMalformedOrSaysWhereTheRegistryIsIsRefused() {
    for (String text :
        new String[] {
          "pkg:cargo/x",
          "cargo/x@1",
          "pkg:cargo/@1",
          "pkg:cargo/../x@1",
          "pkg:cargo/x@1?repository_url=h",
          "pkg:cargo/x@1#sub",
          "pkg:npm/@a/x@1",
          "pkg:maven/a/b@1?type=a&type=b",
          "pkg:maven/a/b@1?type=",
          "pkg:maven/a/b@1?type=a%2F..%2Fb",
          "pkg:cargo/x%2Fy@1",
          "pkg:cargo/x@1%2",
          "pkg:cargo/x%00@1",
          ""
        }) {
      assertThatThrownBy(() -> Source.ofPurl(text, SHA256))
          .as(text)
          .isInstanceOf(FetchException.class)
          .extracting(e -> ((FetchException) e).code())
          .isEqualTo(Code.BAD_PURL);
    }
  }

  @Test
  void typesWithoutAnImporterAreAnsweredWithTheOthers() throws FetchException {
    Source source = Source.ofPurl("pkg:hackage/x@1", SHA256);
    Path nowhere = Path.of("nowhere");
    Fetcher fetcher = Fetcher.of(new ClientEnvironment(Map.of(), nowhere, nowhere, nowhere), false);
    assertThatThrownBy(() -> fetcher.fetch(source, nowhere))
        .hasMessageContaining("no importer for pkg:hackage/x@1")
        .hasMessageContaining("cargo, deb, generic, golang, maven, npm, pypi")
        .extracting(e -> ((FetchException) e).code())
        .isEqualTo(Code.UNKNOWN_PURL_TYPE);
    assertThatThrownBy(() -> fetcher.fetch(Source.ofPurl("pkg:pypi/org/x@1", SHA256), nowhere))
        .extracting(e -> ((FetchException) e).code())
        .isEqualTo(Code.BAD_PURL);
  }
}
