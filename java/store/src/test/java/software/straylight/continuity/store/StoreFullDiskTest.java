package software.straylight.continuity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.testing.Skip;

/** A store on a disk of a few megabytes that fills up. */
@Tag("system")
class StoreFullDiskTest {
  @TempDir Path dir;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    Skip.unless(
        Posix.effectiveUser() == 0, "ROOT_NEEDED", "mounting a small disk needs root; run as root");
    mounted = run("mount", "-t", "tmpfs", "-o", "size=4m,nr_inodes=4096", "tmpfs", dir.toString());
    Skip.unless(mounted, "MOUNT_REFUSED", "a tmpfs could not be mounted here");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", dir.toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  @Test
  void saysThatItIsFullLosesNothingAndGoesOnAfterACollection() {
    Path directory = dir.resolve("store");
    Random random = new Random(1);
    List<Digest> stored = new ArrayList<>();
    Digest kept;
    try (StoreFixture fixture = new StoreFixture(directory)) {
      Store store = fixture.store;
      kept = store.cas().put(new byte[10_000]);
      store
          .roots()
          .put(new Root("kept", List.of(new ObjectRef(ObjectKind.BLOB, kept)), Optional.empty()));
      for (int round = 0; round < 3; round++) {
        StoreException full =
            catchThrowableOfType(
                StoreException.class,
                () -> {
                  while (true) {
                    byte[] bytes = new byte[1 + random.nextInt(60_000)];
                    random.nextBytes(bytes);
                    Digest digest = store.cas().put(bytes);
                    stored.add(digest);
                    store.index().add(digest, StoreWorker.SIGNER, digest, digest);
                    store
                        .trees()
                        .materialise(
                            store
                                .trees()
                                .put(
                                    new TreeManifest(
                                        OrderedMap.of(
                                            Bytes.utf8("f"),
                                            new Entry.File(digest, bytes.length, true)))));
                  }
                });
        assertThat(full.code()).isEqualTo(StoreException.Code.STORE_FULL);
        assertThat(full).hasMessageContaining("straylight store gc");
        assertThat(store.verify().damages()).isEmpty();
        // Fill the last bytes too: nothing that is tried now may spoil what is there.
        for (int i = 0; i < 50; i++) {
          byte[] small = new byte[] {(byte) i, (byte) round};
          attempt(() -> store.cas().put(small));
          Digest key = Digest.sha256(small);
          attempt(() -> store.index().add(key, StoreWorker.SIGNER, key, key));
          attempt(
              () ->
                  store
                      .roots()
                      .put(
                          new Root(
                              "kept",
                              List.of(new ObjectRef(ObjectKind.BLOB, kept)),
                              Optional.empty())));
        }
        assertThat(store.verify().damages()).isEmpty();
        assertThat(store.cas().contains(kept)).isTrue();
        store.releasePins();
        assertThat(store.collect(0).orElseThrow().freed()).isGreaterThan(1_000_000);
        assertThat(store.verify().damages()).isEmpty();
      }
    }
    try (StoreFixture again = new StoreFixture(directory)) {
      assertThat(stored).isNotEmpty();
      assertThat(again.store.cas().read(kept, 10_000)).isEqualTo(new byte[10_000]);
      assertThat(again.store.cas().put(new byte[] {7})).isNotNull();
    }
  }

  @Test
  void cannotBeMadeOnAFullDiskAndLeavesItUsable() throws IOException {
    Path filler = dir.resolve("filler");
    assertThatThrownBy(() -> Files.write(filler, new byte[8 << 20]))
        .isInstanceOf(IOException.class);
    StoreException e =
        catchThrowableOfType(StoreException.class, () -> Store.open(dir.resolve("store"), w -> {}));
    assertThat(e.code()).isEqualTo(StoreException.Code.STORE_FULL);
    Files.delete(filler);
    try (StoreFixture fixture = new StoreFixture(dir.resolve("store"))) {
      assertThat(fixture.store.cas().put(new byte[] {7})).isNotNull();
    }
  }

  /** Succeeds, or says that the disk is full; anything else is a failure. */
  private static void attempt(Runnable action) {
    try {
      action.run();
    } catch (StoreException e) {
      assertThat(e.code()).isEqualTo(StoreException.Code.STORE_FULL);
    }
  }
}
