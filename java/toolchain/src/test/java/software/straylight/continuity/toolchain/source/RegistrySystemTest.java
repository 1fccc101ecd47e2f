package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.Store;

/** The sources of the examples, from the registries that this machine's clients use. */
@Tag("system")
class RegistrySystemTest {
  @TempDir Path folder = Path.of("");

  private static Fetcher fetcher(Path workspace) {
    return Fetcher.of(ClientEnvironment.ofProcess(workspace), false);
  }

  private TreeManifest tree(String purl, String sha256) throws IOException {
    try (Store store = Store.open(folder.resolve("store"), warning -> {})) {
      SourceImport sources = new SourceImport(store, fetcher(folder), UnpackLimits.DEFAULT);
      Ref ref = sources.tree(Source.ofPurl(purl, sha256), 1).ref();
      return store.trees().read(((Ref.Tree) ref).digest());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pkg:cargo/libz-sys@1.1.31,"
        + " ff20308ecabd635a2dc1dd5834a86c462cca20efba1d5d3ddab1f8aea3455cb2,"
        + " src/zlib/inflate.c",
    "pkg:cargo/lua-src@551.1.0,"
        + " 41d22b201501a536c0f5a96c7589b268b559172b20fb029064434e38ddcecb1f,"
        + " lua-5.4.9/lvm.c",
    "pkg:cargo/libsqlite3-sys@0.40.0,"
        + " b06e69070b7e12262b0cd90832f0a7396f142a2b330181255562decf9f0c6215,"
        + " sqlite3/sqlite3.c"
  })
  void cratesAreFetchedAndUnpacked(String purl, String sha256, String file) throws IOException {
    assertThat(tree(purl, sha256).entries().get(Bytes.utf8(file))).isInstanceOf(Entry.File.class);
  }

  @Test
  void theDefaultToolchainIsFetchedAndUnpacked() throws IOException {
    TreeManifest tree = tree(ZIG, ZIG_SHA256);
    assertThat(tree.entries().size()).isEqualTo(19_540);
    assertThat(executable(tree, "zig")).isTrue();
    assertThat(executable(tree, "lib/c.zig")).isFalse();
  }

  private static boolean executable(TreeManifest tree, String path) {
    return tree.entries().get(Bytes.utf8(path)) instanceof Entry.File file && file.executable();
  }

  @Test
  void aWrongDigestIsAnsweredWithTheFilesOfTheRelease() {
    Path target = folder.resolve("file");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                FetchException.class,
                () -> fetcher(folder).fetch(Source.ofPurl(ZIG, "0".repeat(64)), target)))
        .hasMessageContaining(ZIG_SHA256 + "  ziglang-0.17.1-py3-none-manylinux")
        .extracting(FetchException::code)
        .isEqualTo(FetchException.Code.NOT_IN_RELEASE);
    assertThat(Files.exists(target)).isFalse();
  }

  private static final String ZIG = "pkg:pypi/ziglang@0.17.1";
  private static final String ZIG_SHA256 =
      "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54";
}
