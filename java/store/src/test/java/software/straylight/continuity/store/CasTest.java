package software.straylight.continuity.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.Posix;

class CasTest {
  private static final byte[] HELLO = "hello\n".getBytes(UTF_8);
  private static final String HELLO_SHA =
      "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

  @TempDir Path dir;
  private StoreFixture fixture;
  private Cas cas;

  @BeforeEach
  void open() {
    fixture = new StoreFixture(dir.resolve("store"));
    cas = fixture.store.cas();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void keepsBytesUnderTheirDigestReadOnly() throws IOException {
    Digest digest = cas.put(HELLO);
    assertThat(digest.toHex()).isEqualTo(HELLO_SHA);
    assertThat(cas.read(digest, 100)).isEqualTo(HELLO);
    Path file = fixture.blob(digest);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("r--r--r--"));
    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
    assertThat(cas.path(digest)).isEqualTo(file);
  }

  @Test
  void storesAStreamOfSeveralBuffers() throws IOException {
    byte[] bytes = new byte[300_001];
    new Random(7).nextBytes(bytes);
    StoredBlob blob = cas.put(new ByteArrayInputStream(bytes), bytes.length);
    assertThat(blob).isEqualTo(new StoredBlob(Cas.digest(bytes), bytes.length));
    try (InputStream in = cas.open(blob.digest())) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void refusesAStreamBeyondItsLimitAndLeavesNothing() {
    assertThatThrownBy(() -> cas.put(new ByteArrayInputStream(HELLO), 5))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("TOO_LARGE");
    assertThat(cas.contains(Cas.digest(HELLO))).isFalse();
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void refusesToReadMoreThanTheCallerAllows() {
    Digest digest = cas.put(HELLO);
    assertThatThrownBy(() -> cas.read(digest, 5)).hasMessageContaining("TOO_LARGE");
  }

  @Test
  void alwaysHasTheEmptyBlob() {
    assertThat(cas.contains(Cas.digest(new byte[0]))).isTrue();
  }

  @Test
  void saysWhatIsMissing() {
    Digest here = cas.put(HELLO);
    Digest gone = Cas.digest(new byte[] {1});
    assertThat(cas.missing(List.of(gone, here, gone))).containsExactly(gone);
    StoreException e = catchThrowableOfType(StoreException.class, () -> cas.read(gone, 10));
    assertThat(e.code()).isEqualTo(StoreException.Code.BLOB_MISSING);
    assertThat(e.expected()).isEqualTo(gone);
  }

  @Test
  void noticesEveryFlippedByteWithExpectedAndFound() throws IOException {
    byte[] bytes = new byte[64];
    new Random(1).nextBytes(bytes);
    Digest digest = cas.put(bytes);
    for (int at = 0; at < bytes.length; at++) {
      assertThat(cas.contains(digest)).isTrue();
      StoreFixture.flip(fixture.blob(digest), at);
      byte[] flipped = Files.readAllBytes(fixture.blob(digest));
      StoreException e = catchThrowableOfType(StoreException.class, () -> cas.path(digest));
      assertThat(e.code()).isEqualTo(StoreException.Code.BLOB_DAMAGED);
      assertThat(e.expected()).isEqualTo(digest);
      assertThat(e.found()).isEqualTo(Cas.digest(flipped));
      assertThatThrownBy(() -> cas.read(digest, 100)).hasMessageContaining("BLOB_DAMAGED");
      assertThatThrownBy(() -> cas.open(digest)).hasMessageContaining("BLOB_DAMAGED");
      assertThatThrownBy(() -> cas.executable(digest)).hasMessageContaining("BLOB_DAMAGED");
      cas.put(bytes);
    }
    assertThat(cas.read(digest, 100)).isEqualTo(bytes);
    assertThat(fixture.warnings).isNotEmpty().allMatch(w -> w.contains(digest.toHex()));
  }

  @Test
  void noticesAChangeThatKeepsSizeAndModificationTimeOfANotedBlob() throws Exception {
    Digest digest = cas.put(HELLO);
    Thread.sleep(50); // past the racy interval, so that the next look is noted
    assertThat(cas.contains(digest)).isTrue();
    var before = Files.getLastModifiedTime(fixture.blob(digest));
    StoreFixture.overwrite(fixture.blob(digest), "jello\n".getBytes(UTF_8));
    Files.setLastModifiedTime(fixture.blob(digest), before);
    assertThat(cas.contains(digest)).isFalse();
  }

  @Test
  void noticesAChangeAtOnceAfterThePut() throws IOException {
    for (int i = 0; i < 50; i++) {
      byte[] bytes = ("racy " + i).getBytes(UTF_8);
      Digest digest = cas.put(bytes);
      assertThat(cas.contains(digest)).isTrue();
      StoreFixture.flip(fixture.blob(digest), 0);
      assertThat(cas.contains(digest)).isFalse();
    }
  }

  @Test
  void makesAnExecutableTwin() throws IOException {
    Digest digest = cas.put(HELLO);
    Path twin = cas.executable(digest);
    assertThat(Files.getPosixFilePermissions(twin))
        .isEqualTo(PosixFilePermissions.fromString("r-xr-xr-x"));
    assertThat(Files.readAllBytes(twin)).isEqualTo(HELLO);
    StoreFixture.flip(twin, 2);
    assertThat(Files.readAllBytes(cas.executable(digest))).isEqualTo(HELLO);
  }

  @Test
  void adoptsAFinishedFileWithoutCopyingAndHashesItItself() throws IOException {
    Path out = Files.createDirectory(dir.resolve("incoming"));
    String lie = "00".repeat(32);
    Files.write(out.resolve(lie), HELLO);
    Object inode = Files.getAttribute(out.resolve(lie), "unix:ino");
    try (Fd fd = open(out)) {
      assertThat(cas.adopt(fd, lie, 100).digest().toHex()).isEqualTo(HELLO_SHA);
    }
    assertThat(Files.getAttribute(fixture.blob(Digest.fromHex(HELLO_SHA)), "unix:ino"))
        .isEqualTo(inode);
  }

  @Test
  void copiesAFileThatHasASecondName() throws IOException {
    Path out = Files.createDirectory(dir.resolve("incoming"));
    Files.write(out.resolve("a"), HELLO);
    Files.createLink(out.resolve("b"), out.resolve("a"));
    Digest digest;
    try (Fd fd = open(out)) {
      digest = cas.adopt(fd, "a", 100).digest();
    }
    Files.writeString(out.resolve("b"), "other\n");
    assertThat(cas.read(digest, 100)).isEqualTo(HELLO);
  }

  @Test
  void adoptsNothingButRegularFilesInsideTheDirectory() throws Exception {
    Path out = Files.createDirectory(dir.resolve("incoming"));
    Files.write(dir.resolve("outside"), HELLO);
    Files.createSymbolicLink(out.resolve("link"), dir.resolve("outside"));
    Files.createDirectory(out.resolve("directory"));
    assertThat(new ProcessBuilder("mkfifo", out.resolve("fifo").toString()).start().waitFor())
        .isZero();
    try (Fd fd = open(out)) {
      for (String name : List.of("link", "directory", "fifo", "absent")) {
        assertThatThrownBy(() -> cas.adopt(fd, name, 100))
            .as(name)
            .hasMessageContaining("OUTPUT_REFUSED");
      }
      assertThatThrownBy(() -> cas.adopt(fd, "../outside", 100)).isInstanceOf(StoreException.class);
    }
    assertThat(cas.contains(Digest.fromHex(HELLO_SHA))).isFalse();
  }

  @Test
  void leavesNoUnfinishedFileBehind() {
    cas.put(HELLO);
    cas.put(HELLO);
    assertThat(unfinished()).isEmpty();
  }

  private List<Path> unfinished() {
    try (Stream<Path> all = Files.walk(fixture.store.path().resolve("tmp"))) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Fd open(Path directory) throws IOException {
    return Posix.open(Posix.AT_FDCWD, directory.toString(), Posix.O_RDONLY | Posix.O_DIRECTORY, 0);
  }
}
