package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.store.Store;

class SourceImportTest extends FetchFixture {
  private SourceImport into(Store store) {
    ClientEnvironment environment =
        new ClientEnvironment(variables, folder.resolve("home"), folder, folder);
    return new SourceImport(
        store, Fetcher.of(environment, patience, 1 << 20), UnpackLimits.DEFAULT);
  }

  private Store store(String name) {
    return Store.open(
        folder.resolve(name),
        warning -> {
          throw new AssertionError(warning);
        });
  }

  @Test
  void anArchiveBecomesATreeAndIsTransferredOnce() throws IOException {
    byte[] archive =
        new TarBuilder()
            .program("p/tool", "#!")
            .file("p/a.c", "int a;")
            .hardLink("p/b.c", "p/a.c")
            .link("p/c.c", "a.c")
            .directory("p/none")
            .gzip();
    server.file("/a", archive);
    Source source = Source.ofUrl(server.url() + "/a", Digest.sha256(archive).toString());
    try (Store store = store("store")) {
      SourceImport.Imported first = into(store).tree(source, 1);
      assertThat(first.fetched()).isTrue();
      assertThat(store.cas().contains(first.archive())).isTrue();
      Path tree = store.trees().materialise(((Ref.Tree) first.ref()).digest());
      assertThat(tree.resolve("tool")).isExecutable().hasContent("#!");
      assertThat(tree.resolve("b.c")).hasContent("int a;");
      assertThat(Files.isExecutable(tree.resolve("b.c"))).isFalse();
      assertThat(Files.readSymbolicLink(tree.resolve("c.c"))).isEqualTo(Path.of("a.c"));
      assertThat(tree.resolve("none")).isEmptyDirectory();

      server.close();
      SourceImport.Imported second = into(store).tree(source, 1);
      assertThat(second).isEqualTo(new SourceImport.Imported(first.ref(), first.archive(), false));
    }
  }

  @Test
  void oneContentIsOneTreeHoweverItIsPacked() throws IOException {
    byte[] tar = new TarBuilder().file("a", "x").file("b", "y").gzip();
    byte[] xz = new TarBuilder().file("./b", "y").file("a", "x").xz();
    server.file("/tar", tar).file("/xz", xz);
    try (Store store = store("store")) {
      SourceImport sources = into(store);
      Ref first =
          sources.tree(Source.ofUrl(server.url() + "/tar", Digest.sha256(tar).toString()), 0).ref();
      Ref second =
          sources.tree(Source.ofUrl(server.url() + "/xz", Digest.sha256(xz).toString()), 0).ref();
      assertThat(first).isEqualTo(second);
    }
  }

  @Test
  void aFileIsStoredAsItIs() throws IOException {
    server.file("/a", CONTENT);
    try (Store store = store("store")) {
      SourceImport.Imported file = into(store).file(Source.ofUrl(server.url() + "/a", SHA256));
      assertThat(file.ref()).isEqualTo(new Ref.File(Digest.fromHex(SHA256), false));
      assertThat(store.cas().read(file.archive(), 100)).isEqualTo(CONTENT);
    }
  }

  @Test
  void nothingOfAWrongSourceIsStored() throws IOException {
    server.file("/a", new byte[] {1});
    try (Store store = store("store")) {
      Source source = Source.ofUrl(server.url() + "/a", SHA256);
      assertThatThrownBy(() -> into(store).file(source)).isInstanceOf(FetchException.class);
      assertThat(store.cas().contains(source.sha256())).isFalse();
      assertThat(store.cas().contains(Digest.sha256(new byte[] {1}))).isFalse();
    }
  }
}
