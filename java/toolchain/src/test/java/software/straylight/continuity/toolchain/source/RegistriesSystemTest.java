package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Skip;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * One small package of each type from where this machine's clients get theirs: found out, fetched
 * again under its digest, and unpacked. Skipped by name where a registry is not reached.
 */
@Tag("system")
class RegistriesSystemTest {
  /** What says nothing about this program: no network, no client, none of its configuration. */
  private static final List<Code> ABSENT =
      List.of(Code.OFFLINE, Code.TIMEOUT, Code.NO_REGISTRY, Code.UNAUTHORIZED);

  @TempDir Path folder = Path.of("");

  private Fetcher fetcher() {
    return Fetcher.of(ClientEnvironment.ofProcess(folder), false);
  }

  private TreeManifest tree(String purl, String sha256, int strip) throws IOException {
    try (Store store = Store.open(folder.resolve("store"), warning -> {})) {
      SourceImport sources = new SourceImport(store, fetcher(), UnpackLimits.DEFAULT);
      Digest found;
      try {
        found = sources.resolve(Source.released(purl));
      } catch (FetchException e) {
        Skip.unless(!ABSENT.contains(e.code()), "REGISTRY_UNREACHED", purl + ": " + e.getMessage());
        throw e;
      }
      assertThat(found.toHex()).isEqualTo(sha256.isEmpty() ? found.toHex() : sha256);
      // Transferred once more, now under its digest.
      Path again = folder.resolve("again");
      fetcher().fetch(Source.ofPurl(purl, found.toHex()), again);
      assertThat(again).exists();
      Ref ref = sources.tree(Source.ofPurl(purl, found.toHex()), strip).ref();
      return store.trees().read(((Ref.Tree) ref).digest());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pkg:npm/left-pad@1.3.0,"
        + " 870c0fe1096223a58d4f8832d08a7e651ea2fcadb8e6877b2fdc26b662d481dd,"
        + " 1, index.js",
    "pkg:npm/%40types/ms@2.1.0,"
        + " a07f7b4d84e44bd8c55e44ee084f3529d5b3bbb2f212ef1749aced718bcb6c09,"
        + " 1, package.json",
    "pkg:maven/org.hamcrest/hamcrest@3.0, '', 0, org/hamcrest/Matcher.class",
    "pkg:maven/org.hamcrest/hamcrest@3.0?classifier=sources, '', 0, org/hamcrest/Matcher.java",
    "pkg:golang/rsc.io/quote@v1.5.2,"
        + " 643fcf8ef4e4cbb8f910622c42df3f9a81f3efe8b158a05825a81622c121ca0a,"
        + " 2, quote.go",
    "pkg:golang/github.com/BurntSushi/toml@v1.4.0,"
        + " d9274d5bffdb7ff09889055b42d9e123783565ee776d63a7315219ec15a98276,"
        + " 3, decode.go",
    "pkg:pypi/six@1.17.0?file_name=six-1.17.0.tar.gz,"
        + " ff70335d468e7eb6ec65b95b99d3a2836546063f63acc5171de367e834932a81,"
        + " 1, six.py",
    "pkg:cargo/itoa@1.0.11,"
        + " 49f1f14873335454500d59611f1cf4a4b0f786f9ac11f4312a78e4cf2566695b,"
        + " 1, src/lib.rs"
  })
  void releasesAreFoundOutFetchedAndUnpacked(String purl, String sha256, int strip, String file)
      throws IOException {
    Map<Bytes, Entry> entries = tree(purl, sha256, strip).entries();
    assertThat(entries.get(Bytes.utf8(file))).isInstanceOf(Entry.File.class);
  }

  /** The version is that of the machine's distribution today. */
  @Test
  void debianPackagesAreFoundOutUnderASignatureFetchedAndUnpacked() throws IOException {
    ClientEnvironment environment = ClientEnvironment.ofProcess(folder);
    Path program = environment.program("apt-cache").orElse(null);
    Skip.unless(program != null, "APT_ABSENT", "this machine has no apt");
    String said =
        environment
            .ask(folder, List.of(String.valueOf(program), "show", "zlib1g-dev"), Map.of())
            .output();
    String version =
        said.lines()
            .filter(l -> l.startsWith("Version: "))
            .map(l -> l.substring(9))
            .findFirst()
            .orElse("");
    Skip.unless(
        !version.isEmpty(), "APT_ABSENT", "apt knows no package zlib1g-dev; run apt-get update");
    String arch =
        said.lines()
            .filter(l -> l.startsWith("Architecture: "))
            .map(l -> l.substring(14))
            .findFirst()
            .orElse("");
    Map<Bytes, Entry> entries =
        tree("pkg:deb/debian/zlib1g-dev@" + version + "?arch=" + arch, "", 0).entries();
    assertThat(entries.get(Bytes.utf8("usr/include/zlib.h"))).isInstanceOf(Entry.File.class);
  }
}
