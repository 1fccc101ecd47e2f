package software.straylight.continuity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.SignerKey;

class RecordIndexTest {
  private static final SignerKey ALICE = SignerKey.fromHex("a1".repeat(32));
  private static final SignerKey BOB = SignerKey.fromHex("b0".repeat(32));
  private static final Digest KEY = d(1);

  @TempDir Path dir;
  private StoreFixture fixture;
  private RecordIndex index;

  @BeforeEach
  void open() {
    fixture = new StoreFixture(dir);
    index = fixture.store.index();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static Digest d(int n) {
    return Digest.sha256(new byte[] {(byte) n});
  }

  private Path file(Digest key, SignerKey signer) {
    return dir.resolve(
        "index/" + key.toHex().substring(0, 2) + "/" + key.toHex() + "." + signer.toHex());
  }

  @Test
  void keepsTheFourNewestOfEachSigner() {
    for (int i = 10; i < 16; i++) {
      index.add(KEY, ALICE, d(i), d(100 + i));
    }
    index.add(KEY, BOB, d(20), d(120));
    IndexReply reply = index.lookup(List.of(d(2), KEY), List.of(BOB, ALICE));
    assertThat(reply.damages()).isEmpty();
    assertThat(reply.candidates().keySet()).containsExactly(KEY);
    assertThat(reply.candidates().get(KEY))
        .containsExactly(
            new IndexedRecord(BOB, d(20), d(120)),
            new IndexedRecord(ALICE, d(15), d(115)),
            new IndexedRecord(ALICE, d(14), d(114)),
            new IndexedRecord(ALICE, d(13), d(113)),
            new IndexedRecord(ALICE, d(12), d(112)));
  }

  @Test
  void listsARecordThatIsAddedAgainOnceAndFirst() {
    index.add(KEY, ALICE, d(10), d(110));
    index.add(KEY, ALICE, d(11), d(111));
    index.add(KEY, ALICE, d(10), d(112));
    assertThat(index.lookup(List.of(KEY), List.of(ALICE)).candidates().get(KEY))
        .containsExactly(
            new IndexedRecord(ALICE, d(10), d(112)), new IndexedRecord(ALICE, d(11), d(111)));
  }

  @Test
  void looksOnlyForTheSignersAskedFor() {
    index.add(KEY, BOB, d(10), d(110));
    assertThat(index.lookup(List.of(KEY), List.of(ALICE)).candidates()).isEmpty();
  }

  @Test
  void noticesEveryFlippedByteAndIsMendedByTheNextRecord() throws IOException {
    index.add(KEY, ALICE, d(10), d(110));
    byte[] good = Files.readAllBytes(file(KEY, ALICE));
    for (int at = 0; at < good.length; at++) {
      byte[] bad = good.clone();
      bad[at] ^= 1;
      Files.write(file(KEY, ALICE), bad);
      IndexReply reply = index.lookup(List.of(KEY), List.of(ALICE));
      assertThat(reply.candidates()).isEmpty();
      assertThat(reply.damages()).hasSize(1);
      assertThat(reply.damages().getFirst().code()).isEqualTo(StoreException.Code.INDEX_DAMAGED);
      assertThat(fixture.store.verify().damages()).hasSize(1);
    }
    index.add(KEY, ALICE, d(10), d(110));
    assertThat(Files.readAllBytes(file(KEY, ALICE))).isEqualTo(good);
    assertThat(fixture.store.verify().damages()).isEmpty();
  }

  @Test
  void noticesACutEntry() throws IOException {
    index.add(KEY, ALICE, d(10), d(110));
    byte[] good = Files.readAllBytes(file(KEY, ALICE));
    for (int length = 0; length < good.length; length++) {
      Files.write(file(KEY, ALICE), java.util.Arrays.copyOf(good, length));
      assertThat(index.lookup(List.of(KEY), List.of(ALICE)).damages()).hasSize(1);
    }
  }

  @Test
  void noticesTwoSwappedEntriesWithExpectedAndFound() throws IOException {
    index.add(KEY, ALICE, d(10), d(110));
    index.add(d(2), ALICE, d(20), d(120));
    Path a = file(KEY, ALICE);
    Path b = file(d(2), ALICE);
    Path aside = dir.resolve("tmp/aside");
    Files.move(a, aside);
    Files.move(b, a, StandardCopyOption.ATOMIC_MOVE);
    Files.move(aside, b);
    IndexReply reply = index.lookup(List.of(KEY, d(2)), List.of(ALICE));
    assertThat(reply.candidates()).isEmpty();
    assertThat(reply.damages())
        .hasSize(2)
        .anyMatch(
            e ->
                String.valueOf(e.getMessage())
                    .contains(
                        "expected the entry of action "
                            + KEY.toHex()
                            + " by "
                            + ALICE.toHex()
                            + ", found that of "
                            + d(2).toHex()));
  }

  @Test
  void noticesAnEntryGivenToAnotherSigner() throws IOException {
    index.add(KEY, ALICE, d(10), d(110));
    Files.copy(file(KEY, ALICE), file(KEY, BOB));
    assertThat(index.lookup(List.of(KEY), List.of(BOB)).damages()).hasSize(1);
  }

  @Test
  void losesNoRecordOfConcurrentWriters() {
    List<Digest> keys = IntStream.range(0, 8).mapToObj(RecordIndexTest::d).toList();
    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> index.add(keys.get(i % 8), i % 16 < 8 ? ALICE : BOB, d(i / 16), d(i)));
    IndexReply reply = index.lookup(keys, List.of(ALICE, BOB));
    assertThat(reply.damages()).isEmpty();
    assertThat(reply.candidates()).hasSize(8).allSatisfy((k, v) -> assertThat(v).hasSize(8));
  }

  @Test
  void findsTheEnvelopesOfASubjectNewestFirst() throws IOException {
    for (int i = 0; i < 20; i++) {
      fixture.store.subjects().add(KEY, d(i));
    }
    assertThat(fixture.store.subjects().lookup(KEY))
        .hasSize(SubjectIndex.PER_SUBJECT)
        .startsWith(d(19), d(18));
    assertThat(fixture.store.subjects().lookup(d(99))).isEmpty();
    StoreFixture.flip(
        dir.resolve("subjects/" + KEY.toHex().substring(0, 2) + "/" + KEY.toHex()), 50);
    assertThatThrownBy(() -> fixture.store.subjects().lookup(KEY))
        .hasMessageContaining("INDEX_DAMAGED");
  }
}
