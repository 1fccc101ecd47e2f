package software.straylight.continuity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.TreeManifest;

/** Prints the figures of {@code docs/store.md}; asserts only that the work was done. */
@Tag("long")
class StoreFiguresTest {
  private static final int FILES = 10_000;

  @TempDir Path dir;

  private interface Work {
    void run() throws Exception;
  }

  private static void time(String what, int times, Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    double micros = (System.nanoTime() - start) / 1000.0;
    System.out.printf("%-44s %9.1f ms %8.2f us each%n", what, micros / 1000, micros / times);
  }

  @Test
  void measures() throws Exception {
    Path workspace = Files.createDirectory(dir.resolve("workspace"));
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = new byte[4000];
      ByteBuffer.wrap(bytes).putInt(i);
      Files.write(workspace.resolve("f" + i), bytes);
    }
    Path directory = dir.resolve("store");
    time("first use of the system calls, new store", 1, () -> new StoreFixture(directory).close());
    List<Digest> keys = new ArrayList<>();
    Map<Bytes, Entry> entries = new HashMap<>();
    try (StoreFixture f = new StoreFixture(directory);
        Sources sources = f.store.sources(workspace)) {
      time("ingest 4 kB sources, first time", FILES, () -> ingest(sources, entries));
      Thread.sleep(100);
      time("verify blobs after writing (hash, note)", FILES, () -> ingest(sources, entries));
      time("ingest unchanged sources", FILES, () -> ingest(sources, entries));
    }
    try (StoreFixture f = new StoreFixture(directory);
        Sources sources = f.store.sources(workspace)) {
      time("ingest unchanged sources, store reopened", FILES, () -> ingest(sources, entries));
      TreeManifest manifest = new TreeManifest(OrderedMap.copyOf(entries));
      Digest[] tree = new Digest[1];
      time("store a tree of stored files", FILES, () -> tree[0] = f.store.trees().put(manifest));
      time("materialise it", FILES, () -> f.store.trees().materialise(tree[0]));
      f.store.releasePins();
      Thread.sleep(100);
      time(
          "verify it after linking (hash, note)",
          FILES,
          () -> f.store.trees().materialise(tree[0]));
      f.store.releasePins();
      time("verify it by notes", FILES, () -> f.store.trees().materialise(tree[0]));
      for (int i = 0; i < FILES; i++) {
        keys.add(Digest.sha256(ByteBuffer.allocate(4).putInt(i).array()));
      }
      time(
          "index a record",
          FILES,
          () -> keys.forEach(k -> f.store.index().add(k, StoreWorker.SIGNER, k, k)));
      f.store.releasePins();
      List<StoreException> damages = new ArrayList<>();
      time(
          "look records up, one batch",
          FILES,
          () ->
              damages.addAll(f.store.index().lookup(keys, List.of(StoreWorker.SIGNER)).damages()));
      assertThat(damages).isEmpty();
      f.store
          .roots()
          .put(
              new Root(
                  "t",
                  List.of(new ObjectRef(ObjectKind.TREE, tree[0])),
                  java.util.Optional.empty()));
      f.store.releasePins();
      time("collect, nothing to remove", FILES, () -> f.store.collect(1L << 40));
      time("store verify", FILES, () -> assertThat(f.store.verify().damages()).isEmpty());
    }
  }

  private static void ingest(Sources sources, Map<Bytes, Entry> entries) {
    for (int i = 0; i < FILES; i++) {
      SourceFile file = sources.ingest("f" + i, 1 << 20);
      entries.put(
          Bytes.utf8("d" + i % 100 + "/f" + i),
          new Entry.File(file.digest(), file.size(), i % 10 == 0));
    }
  }
}
