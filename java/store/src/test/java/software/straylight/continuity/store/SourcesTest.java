package software.straylight.continuity.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final long LIMIT = 1000;

  @TempDir Path dir;
  private Path workspace;
  private StoreFixture fixture;
  private Sources sources;

  @BeforeEach
  void open() throws IOException {
    workspace = dir.resolve("workspace");
    Files.createDirectories(workspace.resolve("src"));
    fixture = new StoreFixture(dir.resolve("store"));
    sources = fixture.store.sources(workspace);
  }

  @AfterEach
  void close() {
    sources.close();
    fixture.close();
  }

  private SourceFile write(String content) throws IOException {
    Files.writeString(workspace.resolve("src/a.c"), content);
    return sources.ingest("src/a.c", LIMIT);
  }

  @Test
  void copiesASourceAndItsExecutableBit() throws IOException {
    SourceFile plain = write("int x;\n");
    assertThat(plain.executable()).isFalse();
    assertThat(plain.size()).isEqualTo(7);
    assertThat(fixture.store.cas().read(plain.digest(), 100)).isEqualTo("int x;\n".getBytes(UTF_8));
    Files.setPosixFilePermissions(
        workspace.resolve("src/a.c"), PosixFilePermissions.fromString("rwx------"));
    assertThat(sources.ingest("src/a.c", LIMIT).executable()).isTrue();
  }

  @Test
  void seesEveryEditHoweverQuickWithEqualSizeAndRestoredTime() throws IOException {
    FileTime time = FileTime.fromMillis(1_000_000);
    for (int i = 0; i < 60; i++) {
      Files.writeString(workspace.resolve("src/a.c"), String.format("%03d", i));
      Files.setLastModifiedTime(workspace.resolve("src/a.c"), time);
      assertThat(sources.ingest("src/a.c", LIMIT).digest())
          .isEqualTo(Cas.digest(String.format("%03d", i).getBytes(UTF_8)));
    }
  }

  @Test
  void doesNotReadAnUnchangedSourceAgain() throws Exception {
    SourceFile first = write("int x;\n");
    Thread.sleep(50); // past the racy interval
    sources.ingest("src/a.c", LIMIT);
    Thread.sleep(50);
    long copies = sources.copies();
    assertThat(sources.ingest("src/a.c", LIMIT)).isEqualTo(first);
    assertThat(sources.copies()).isEqualTo(copies);
  }

  @Test
  void readsAgainWhatTheStoreHasLost() throws Exception {
    SourceFile first = write("int x;\n");
    Thread.sleep(50);
    sources.ingest("src/a.c", LIMIT);
    Files.delete(fixture.blob(first.digest()));
    assertThat(sources.ingest("src/a.c", LIMIT)).isEqualTo(first);
    assertThat(fixture.store.cas().contains(first.digest())).isTrue();
  }

  @Test
  void remembersDigestsAcrossOpeningsOfTheStore() throws Exception {
    write("int x;\n");
    Thread.sleep(50);
    sources.ingest("src/a.c", LIMIT);
    sources.close();
    fixture.close();
    assertThat(Files.size(dir.resolve("store/sources"))).isGreaterThan(40);
    byte[] log = Files.readAllBytes(dir.resolve("store/sources"));
    log[60] ^= 1;
    Files.write(dir.resolve("store/sources"), log);
    fixture = new StoreFixture(dir.resolve("store"));
    sources = fixture.store.sources(workspace);
    assertThat(sources.ingest("src/a.c", LIMIT).digest())
        .isEqualTo(Cas.digest("int x;\n".getBytes(UTF_8)));
    assertThat(fixture.warnings).anyMatch(w -> w.startsWith("sources: damaged at byte"));
  }

  @Test
  void followsLinksInsideTheWorkspaceOnly() throws IOException {
    write("int x;\n");
    Files.writeString(dir.resolve("secret"), "secret");
    Files.createSymbolicLink(workspace.resolve("in.c"), Path.of("src/a.c"));
    Files.createSymbolicLink(workspace.resolve("abs.c"), dir.resolve("secret"));
    Files.createSymbolicLink(workspace.resolve("up.c"), Path.of("../secret"));
    Files.createSymbolicLink(workspace.resolve("dir"), dir);
    Files.createSymbolicLink(workspace.resolve("loop"), Path.of("loop"));
    Files.createSymbolicLink(workspace.resolve("magic"), Path.of("/proc/self/cwd"));
    assertThat(sources.ingest("in.c", LIMIT).size()).isEqualTo(7);
    for (String name : List.of("abs.c", "up.c", "dir/secret", "loop", "magic/x")) {
      assertThatThrownBy(() -> sources.ingest(name, LIMIT))
          .as(name)
          .hasMessageContaining("SOURCE_REFUSED");
    }
    for (String name : List.of("../secret", "/etc/passwd", "", "src//a.c", "./src/a.c", "src/")) {
      assertThatThrownBy(() -> sources.ingest(name, LIMIT))
          .as(name)
          .hasMessageContaining("SOURCE_REFUSED");
    }
  }

  @Test
  void refusesWhatIsNoFileIsMissingOrTooLarge() throws Exception {
    write("x".repeat(1001).substring(1));
    assertThatThrownBy(() -> sources.ingest("src", LIMIT)).hasMessageContaining("is a directory");
    assertThatThrownBy(() -> sources.ingest("src/b.c", LIMIT))
        .hasMessageContaining("SOURCE_MISSING");
    assertThatThrownBy(() -> sources.ingest("src/a.c/b", LIMIT))
        .hasMessageContaining("SOURCE_MISSING");
    assertThatThrownBy(() -> sources.ingest("src/a.c", 999)).hasMessageContaining("TOO_LARGE");
    assertThat(new ProcessBuilder("mkfifo", workspace.resolve("p").toString()).start().waitFor())
        .isZero();
    assertThatThrownBy(() -> sources.ingest("p", LIMIT)).hasMessageContaining("is a fifo");
  }
}
