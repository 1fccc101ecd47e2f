package software.straylight.continuity.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.StorePath;
import software.straylight.continuity.model.TreeManifest;

class CollectionTest {
  private static final SignerKey SIGNER = SignerKey.fromHex("a1".repeat(32));

  @TempDir Path dir;
  private StoreFixture fixture;
  private Store store;

  @BeforeEach
  void open() {
    fixture = new StoreFixture(dir.resolve("store"));
    store = fixture.store;
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private Digest put(String content) {
    return store.cas().put(content.getBytes(UTF_8));
  }

  private boolean has(Digest digest) {
    return store.cas().size(digest) >= 0;
  }

  private GcReport collect(long limit) {
    store.releasePins();
    return store.collect(limit).orElseThrow();
  }

  /** A record with its output, indexed under the digest of its name. */
  private Digest record(String name, String output, StorePath... references) {
    Digest out = put(output);
    Digest record =
        store
            .cas()
            .put(
                SampleRecord.of(
                        put("source of " + name),
                        new Ref.File(out, false),
                        output.length(),
                        put("stdout of " + name),
                        OrderedSet.of(references))
                    .encode());
    store.index().add(put("key of " + name), SIGNER, record, put("envelope of " + name));
    return record;
  }

  @Test
  void keepsOnlyWhatARootLeadsTo() {
    Digest gone = put("gone");
    Digest kept = put("kept");
    store
        .roots()
        .put(new Root("it", List.of(new ObjectRef(ObjectKind.BLOB, kept)), Optional.empty()));
    GcReport report = collect(0);
    assertThat(has(gone)).isFalse();
    assertThat(has(kept)).isTrue();
    assertThat(report).isEqualTo(new GcReport(1, 0, 0, 4, 4));
    store.roots().remove("it");
    assertThat(collect(0).blobs()).isEqualTo(1);
    assertThat(store.cas().contains(Cas.digest(new byte[0]))).isTrue();
  }

  @Test
  void keepsTheClosureOfATreeAndItsFolder() {
    Digest file = put("content");
    Digest tree =
        store
            .trees()
            .put(
                new TreeManifest(
                    OrderedMap.of(Bytes.utf8("a/b/c"), new Entry.File(file, 7, true))));
    Path folder = store.trees().materialise(tree);
    store
        .roots()
        .put(new Root("t", List.of(new ObjectRef(ObjectKind.TREE, tree)), Optional.empty()));
    collect(0);
    assertThat(store.trees().contains(tree)).isTrue();
    assertThat(folder.resolve("a/b/c")).isExecutable();
    store.roots().remove("t");
    GcReport report = collect(0);
    assertThat(report.trees()).isEqualTo(1);
    assertThat(folder).doesNotExist();
    assertThat(has(tree)).isFalse();
    assertThat(has(file)).isFalse();
    assertThat(dir.resolve("store/exec")).isDirectoryNotContaining(p -> !isEmpty(p));
  }

  @Test
  void keepsTheRecordsOfARootedInvocationWithOutputsReferencesAndEnvelopesButNotTheirSources() {
    StorePath library = new StorePath(new Ref.File(put("library"), false), "lib.so");
    Digest record = record("x", "output", library);
    store
        .roots()
        .put(new Root("r", List.of(new ObjectRef(ObjectKind.RECORD, record)), Optional.empty()));
    GcReport report = collect(0);
    assertThat(report.records()).isZero();
    for (String kept : List.of("output", "library", "stdout of x", "envelope of x")) {
      assertThat(has(Cas.digest(kept.getBytes(UTF_8)))).as(kept).isTrue();
    }
    assertThat(has(Cas.digest("source of x".getBytes(UTF_8)))).isFalse();
  }

  @Test
  void forgetsTheRecordsThatWereNotUsedForLongestFirst() throws IOException {
    String big = "o".repeat(5000);
    record("a", "1" + big);
    Digest middle = record("b", "2" + big);
    Digest newest = record("c", "3" + big);
    age("a", 3);
    age("b", 2);
    age("c", 1);
    GcReport report = collect(2 * 6400L);
    assertThat(has(Cas.digest(("1" + big).getBytes(UTF_8)))).isFalse();
    Digest key = Cas.digest("key of a".getBytes(UTF_8));
    assertThat(store.index().lookup(List.of(key), List.of(SIGNER)).candidates()).isEmpty();
    assertThat(has(middle)).isTrue();
    assertThat(has(newest)).isTrue();
    assertThat(report.records()).isEqualTo(1);
    assertThat(report.kept()).isLessThanOrEqualTo(2 * 6400L);
    assertThat(has(Cas.digest("source of b".getBytes(UTF_8)))).isTrue();
    assertThat(store.verify().damages()).isEmpty();
  }

  @Test
  void marksARecordAsUsedWhenItIsLookedUp() throws IOException {
    String big = "o".repeat(5000);
    Digest first = record("a", "1" + big);
    Digest second = record("b", "2" + big);
    age("a", 30);
    age("b", 20);
    store.index().lookup(List.of(Cas.digest("key of a".getBytes(UTF_8))), List.of(SIGNER));
    collect(6400);
    assertThat(has(first)).isTrue();
    assertThat(has(second)).isFalse();
  }

  @Test
  void collectsNothingBelowTheLimit() {
    Digest blob = put("small");
    store.releasePins();
    assertThat(store.collectIfLarger(1000)).isEmpty();
    assertThat(has(blob)).isTrue();
    put("x".repeat(2000));
    store.releasePins();
    assertThat(store.collectIfLarger(1000)).isPresent();
    assertThat(store.size()).isLessThanOrEqualTo(800);
  }

  @Test
  void neverTakesWhatAnotherOpenStoreUses() {
    Digest shared;
    try (StoreFixture other = new StoreFixture(dir.resolve("store"))) {
      shared = put("shared");
      store.releasePins();
      assertThat(other.store.cas().contains(shared)).isTrue();
      assertThat(collect(0).blobs()).isZero();
      other.store.releasePins();
      assertThat(collect(0).blobs()).isEqualTo(1);
      assertThat(other.store.cas().contains(shared)).isFalse();
    }
  }

  @Test
  void protectsTheOutputsOfARecordThatWasLookedUp() {
    record("x", "output");
    try (StoreFixture other = new StoreFixture(dir.resolve("store"))) {
      other.store.index().lookup(List.of(Cas.digest("key of x".getBytes(UTF_8))), List.of(SIGNER));
      collect(0);
      assertThat(has(Cas.digest("output".getBytes(UTF_8)))).isTrue();
    }
  }

  @Test
  void dropsARootWhoseLinkIsGoneOrLeadsElsewhere() throws IOException {
    Digest blob = put("result");
    Path link = dir.resolve("out");
    Files.createSymbolicLink(link, fixture.blob(blob));
    List<ObjectRef> objects = List.of(new ObjectRef(ObjectKind.BLOB, blob));
    store.roots().put(new Root("out", objects, Optional.of(link)));
    collect(0);
    assertThat(has(blob)).isTrue();
    Files.delete(link);
    Files.createSymbolicLink(link, dir);
    collect(0);
    assertThat(has(blob)).isFalse();
    assertThat(store.roots().list()).isEmpty();
  }

  @Test
  void collectsNothingWhileARootIsDamaged() throws IOException {
    Digest blob = put("kept");
    store
        .roots()
        .put(new Root("it", List.of(new ObjectRef(ObjectKind.BLOB, blob)), Optional.empty()));
    Path file;
    try (var list = Files.list(dir.resolve("store/roots"))) {
      file = list.findFirst().orElseThrow();
    }
    StoreFixture.flip(file, 20);
    store.releasePins();
    assertThatThrownBy(() -> store.collect(0)).hasMessageContaining("ROOT_DAMAGED");
    assertThat(has(blob)).isTrue();
  }

  @Test
  void removesWhatDeadProcessesLeft() throws IOException {
    Files.createDirectories(dir.resolve("store/tmp/dead"));
    Files.writeString(dir.resolve("store/tmp/dead/1"), "half");
    Files.writeString(dir.resolve("store/leases/dead"), "");
    Files.createDirectories(dir.resolve("store/trees/ab/.new-dead-1/x"));
    collect(0);
    assertThat(dir.resolve("store/tmp/dead")).doesNotExist();
    assertThat(dir.resolve("store/leases/dead")).doesNotExist();
    assertThat(dir.resolve("store/trees/ab/.new-dead-1")).doesNotExist();
  }

  private void age(String name, int days) throws IOException {
    String key = Cas.digest(("key of " + name).getBytes(UTF_8)).toHex();
    Path entry =
        dir.resolve("store/index/" + key.substring(0, 2) + "/" + key + "." + SIGNER.toHex());
    Files.setLastModifiedTime(
        entry, FileTime.from(java.time.Instant.now().minus(java.time.Duration.ofDays(days))));
  }

  private static boolean isEmpty(Path directory) {
    try (var list = Files.list(directory)) {
      return list.findAny().isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
