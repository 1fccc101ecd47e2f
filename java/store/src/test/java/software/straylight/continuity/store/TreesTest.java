package software.straylight.continuity.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.TreeException;
import software.straylight.continuity.model.TreeManifest;

class TreesTest {
  @TempDir Path dir;
  private StoreFixture fixture;
  private Store store;

  @BeforeEach
  void open() {
    fixture = new StoreFixture(dir.resolve("store"));
    store = fixture.store;
  }

  @AfterEach
  void close() throws IOException {
    fixture.close();
  }

  private Path toolchain() throws IOException {
    Path source = dir.resolve("toolchain");
    Files.createDirectories(source.resolve("bin"));
    Files.createDirectories(source.resolve("lib/empty"));
    Files.writeString(source.resolve("bin/cc"), "#!");
    Files.setPosixFilePermissions(
        source.resolve("bin/cc"), PosixFilePermissions.fromString("rwxr-x---"));
    Files.writeString(source.resolve("lib/größe.h"), "#!");
    Files.writeString(source.resolve("lib/b.h"), "b");
    Files.createSymbolicLink(source.resolve("lib/c.h"), Path.of("../lib/b.h"));
    return source;
  }

  @Test
  void addsAFolderAndMaterialisesItReadOnlyWithConstantTimes() throws IOException {
    Digest root = store.addTree(toolchain());
    Path tree = store.trees().materialise(root);
    assertThat(tree)
        .isEqualTo(
            store.path().resolve("trees/" + root.toHex().substring(0, 2) + "/" + root.toHex()));
    assertThat(describe(tree))
        .isEqualTo(
            """
            .: r-xr-xr-x 1000
            bin: r-xr-xr-x 1000
            bin/cc: r-xr-xr-x 1000 #!
            lib: r-xr-xr-x 1000
            lib/b.h: r--r--r-- 1000 b
            lib/c.h: 1000 -> ../lib/b.h
            lib/empty: r-xr-xr-x 1000
            lib/größe.h: r--r--r-- 1000 #!
            """);
    assertThat(store.addTree(tree)).isEqualTo(root);
  }

  @Test
  void hasTheSameDigestWhateverTheOrderOfCreation() throws IOException {
    Digest root = store.addTree(toolchain());
    Path other = dir.resolve("other");
    Files.createDirectories(other.resolve("lib"));
    Files.createSymbolicLink(other.resolve("lib/c.h"), Path.of("../lib/b.h"));
    Files.writeString(other.resolve("lib/b.h"), "b");
    Files.writeString(other.resolve("lib/größe.h"), "#!");
    Files.createDirectories(other.resolve("lib/empty"));
    Files.createDirectories(other.resolve("bin"));
    Files.writeString(other.resolve("bin/cc"), "#!");
    Files.setPosixFilePermissions(
        other.resolve("bin/cc"), PosixFilePermissions.fromString("rwx------"));
    assertThat(store.addTree(other)).isEqualTo(root);
  }

  @Test
  void sharesTheBytesOfFilesWithTheBlobs() throws IOException {
    Digest root = store.addTree(toolchain());
    Path tree = store.trees().materialise(root);
    Digest b = Cas.digest("b".getBytes(UTF_8));
    assertThat(Files.getAttribute(tree.resolve("lib/b.h"), "unix:ino"))
        .isEqualTo(Files.getAttribute(fixture.blob(b), "unix:ino"));
  }

  @Test
  void noticesAndMendsEveryKindOfDamage() throws Exception {
    Digest root = store.addTree(toolchain());
    Path tree = store.trees().materialise(root);
    String right = describe(tree);
    List<Damage> damages =
        List.of(
            () -> StoreFixture.flip(tree.resolve("lib/b.h"), 0),
            () -> StoreFixture.flip(tree.resolve("bin/cc"), 1),
            () -> inWritable(tree.resolve("lib"), () -> Files.delete(tree.resolve("lib/c.h"))),
            () -> inWritable(tree.resolve("lib"), () -> Files.delete(tree.resolve("lib/empty"))),
            () -> inWritable(tree, () -> Files.writeString(tree.resolve("more"), "")),
            () ->
                inWritable(
                    tree.resolve("lib"),
                    () -> {
                      Files.delete(tree.resolve("lib/c.h"));
                      Files.createSymbolicLink(tree.resolve("lib/c.h"), Path.of("größe.h"));
                    }),
            () -> chmod(tree.resolve("bin/cc"), "r--r--r--"),
            () -> chmod(tree.resolve("lib"), "rwxr-xr-x"));
    for (Damage damage : damages) {
      damage.make();
      fixture.warnings.clear();
      store.releasePins();
      assertThat(store.trees().verify(root)).isNotEmpty();
      restoreBlobs();
      store.trees().materialise(root);
      assertThat(fixture.warnings).anyMatch(w -> w.contains("TREE_DAMAGED: trees/"));
      assertThat(describe(tree)).isEqualTo(right);
      assertThat(store.trees().verify(root)).isEmpty();
    }
  }

  @Test
  void refusesATreeWhoseFilesAreNotThere() {
    TreeManifest manifest =
        new TreeManifest(
            OrderedMap.of(Bytes.utf8("a"), new Entry.File(Cas.digest(new byte[] {9}), 1, false)));
    assertThatThrownBy(() -> store.trees().put(manifest)).hasMessageContaining("BLOB_MISSING");
  }

  @Test
  void refusesAWrongSize() {
    Digest digest = store.cas().put(new byte[] {9});
    TreeManifest manifest =
        new TreeManifest(OrderedMap.of(Bytes.utf8("a"), new Entry.File(digest, 2, false)));
    assertThatThrownBy(() -> store.trees().put(manifest)).hasMessageContaining("TREE_DAMAGED");
  }

  @Test
  void refusesLinksOutOfTheTreeAndDevices() throws Exception {
    Path out = Files.createDirectory(dir.resolve("out"));
    Files.createSymbolicLink(out.resolve("a"), Path.of("../../etc/passwd"));
    assertThatThrownBy(() -> store.addTree(out)).isInstanceOf(TreeException.class);
    Files.delete(out.resolve("a"));
    assertThat(new ProcessBuilder("mkfifo", out.resolve("f").toString()).start().waitFor())
        .isZero();
    assertThatThrownBy(() -> store.addTree(out)).hasMessageContaining("is a fifo");
  }

  @Test
  void noticesAFlippedByteInADirectoryMessage() throws IOException {
    Digest root = store.addTree(toolchain());
    StoreFixture.flip(fixture.blob(root), 3);
    assertThat(store.trees().contains(root)).isFalse();
    assertThatThrownBy(() -> store.trees().read(root))
        .hasMessageContaining("BLOB_DAMAGED")
        .hasMessageContaining("expected " + root.toHex());
    store.addTree(dir.resolve("toolchain"));
    assertThat(store.trees().contains(root)).isTrue();
  }

  @Test
  void takesWhatASandboxLeftAndBelievesNoDigest() throws IOException {
    byte[] right = "right".getBytes(UTF_8);
    Digest digest = Cas.digest(right);
    try (Incoming incoming = store.incoming()) {
      Files.writeString(incoming.path().resolve(digest.toHex()), "wrong");
      assertThatThrownBy(() -> incoming.take(digest, 5))
          .hasMessageContaining("OUTPUT_REFUSED")
          .hasMessageContaining("left " + Cas.digest("wrong".getBytes(UTF_8)).toHex());
      Files.write(incoming.path().resolve(digest.toHex()), right);
      OrderedMap<Bytes, Entry> manifest =
          OrderedMap.of(Bytes.utf8("d/x"), new Entry.File(digest, 5, true));
      Digest tree = incoming.takeTree(manifest);
      assertThat(store.trees().read(tree).entries()).isEqualTo(manifest);
    }
    try (Stream<Path> tmp = Files.walk(store.path().resolve("tmp"))) {
      assertThat(tmp.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void takesWhatHasNoBytesWithoutAFile() throws IOException {
    Digest empty = Cas.digest(new byte[0]);
    try (Incoming incoming = store.incoming()) {
      incoming.take(empty, 0);
      assertThat(store.cas().read(empty, 0)).isEmpty();
      Digest other = Cas.digest("other".getBytes(UTF_8));
      assertThatThrownBy(() -> incoming.take(other, 0)).hasMessageContaining("OUTPUT_REFUSED");
    }
  }

  private interface Damage {
    void make() throws IOException;
  }

  private static void inWritable(Path directory, Damage damage) throws IOException {
    chmod(directory, "rwxr-xr-x");
    damage.make();
    chmod(directory, "r-xr-xr-x");
  }

  private static void chmod(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  /** A file of a tree is a link to a blob, so the blob is damaged with it. */
  private void restoreBlobs() throws IOException {
    store.addTree(dir.resolve("toolchain"));
  }

  private static String describe(Path tree) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path p : all.toList()) {
        String name = p.equals(tree) ? "." : tree.relativize(p).toString();
        long time = Files.getLastModifiedTime(p, LinkOption.NOFOLLOW_LINKS).toMillis();
        String line;
        if (Files.isSymbolicLink(p)) {
          line = time + " -> " + Files.readSymbolicLink(p);
        } else {
          line = PosixFilePermissions.toString(Files.getPosixFilePermissions(p)) + " " + time;
          if (Files.isRegularFile(p)) {
            line += " " + Files.readString(p);
          }
        }
        lines.put(name, line);
      }
    }
    StringBuilder out = new StringBuilder();
    lines.forEach((name, line) -> out.append(name).append(": ").append(line).append('\n'));
    return out.toString();
  }
}
