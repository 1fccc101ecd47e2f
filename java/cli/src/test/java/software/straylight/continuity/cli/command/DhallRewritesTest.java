package software.straylight.continuity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.cli.CommandRun;

/** Formatting, pinning and taking out what is unused; and the import cache that pinning fills. */
class DhallRewritesTest {
  private static final String ROUGH = "{a=1,b=[ 2 ]}";
  private static final String SMOOTH = "{ a = 1, b = [ 2 ] }\n";

  @TempDir Path folder;
  private Path cache;
  private DhallRun dhall;

  @BeforeEach
  void prepare() {
    cache = folder.resolve("cache");
    dhall = new DhallRun(folder, cache);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The entries of the import cache. */
  private List<Path> entries() throws IOException {
    try (Stream<Path> all = Files.list(cache.resolve("dhall"))) {
      return all.sorted().toList();
    }
  }

  @Test
  void formattingWritesFilesInPlaceAndInputOut() throws IOException {
    Path file = write("a.dhall", ROUGH);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    Files.createSymbolicLink(folder.resolve("link.dhall"), Path.of("a.dhall"));
    assertThat(dhall.run("format", "link.dhall")).isEqualTo(new CommandRun(0, "", ""));
    assertThat(read("a.dhall")).isEqualTo(SMOOTH);
    assertThat(folder.resolve("link.dhall")).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x---");
    assertThat(dhall.given(ROUGH, "format")).isEqualTo(new CommandRun(0, SMOOTH, ""));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void checkingWritesNothingAndFailsWhereItWould() throws IOException {
    write("a.dhall", ROUGH);
    write("b.dhall", SMOOTH);
    CommandRun run = dhall.run("format", "--check", "a.dhall", "b.dhall");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error[DHALL_CHECK]: a.dhall: the file is not formatted
              straylight dhall format writes it
            """);
    assertThat(read("a.dhall")).isEqualTo(ROUGH);
    assertThat(dhall.run("format", "--check", "b.dhall").code()).isZero();
    assertThat(dhall.run("format", "--check", "--json", "a.dhall", "b.dhall").out())
        .isEqualTo(
            "{\"file\":\"a.dhall\",\"changed\":true}\n{\"file\":\"b.dhall\",\"changed\":false}\n");
    assertThat(dhall.given(ROUGH, "format", "--json").out()).contains("\"text\":\"{ a = 1");
  }

  @Test
  void whatDoesNotParseStaysAsItIs() throws IOException {
    write("a.dhall", "{ a = ");
    assertThat(dhall.run("format", "a.dhall").code()).isEqualTo(1);
    assertThat(read("a.dhall")).isEqualTo("{ a = ");
  }

  @Test
  void lintTakesOutWhatIsUnusedAndSaysWhere() throws IOException {
    String source = "let a = 1\n\nlet b = a\n\nlet c = 3\n\nin  c\n";
    write("a.dhall", source);
    CommandRun checked = dhall.run("lint", "--check", "a.dhall");
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.err())
        .startsWith(
            """
            warning[DHALL_UNUSED]: a.dhall:3:1: nothing uses the definition `b`
            warning[DHALL_UNUSED]: a.dhall:1:1: nothing uses the definition `a`
            error[DHALL_CHECK]: a.dhall: the file has unused definitions
            """);
    assertThat(read("a.dhall")).isEqualTo(source);
    assertThat(dhall.run("lint", "a.dhall").code()).isZero();
    assertThat(read("a.dhall")).isEqualTo("let c = 3\n\nin  c\n");
    assertThat(dhall.run("lint", "--check", "a.dhall")).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void freezingPinsAndFillsTheCacheInTheStandardsPlace() throws IOException {
    write("lib.dhall", "{ one = 1, two = \\(x : Natural) -> x + 1 }");
    write("a.dhall", "(./lib.dhall).one\n");
    assertThat(dhall.run("freeze", "a.dhall").code()).isZero();
    assertThat(read("a.dhall")).isEqualTo("(./lib.dhall).one\n");
    assertThat(dhall.run("freeze", "--all", "--check", "a.dhall").code()).isEqualTo(1);
    assertThat(dhall.run("freeze", "--all", "a.dhall").code()).isZero();
    String hash = dhall.run("hash", "lib.dhall").out().strip();
    assertThat(read("a.dhall")).isEqualTo("(./lib.dhall " + hash + ").one\n");
    assertThat(dhall.run("freeze", "--all", "--check", "a.dhall").code()).isZero();
    String name = hash.replace("sha256:", "1220");
    assertThat(entries()).containsExactly(cache.resolve("dhall").resolve(name));
    // What is in the cache is not asked for again.
    Files.delete(folder.resolve("lib.dhall"));
    assertThat(dhall.run("normalize", "a.dhall")).isEqualTo(new CommandRun(0, "1\n", ""));
    assertThat(dhall.given("missing " + hash, "hash").out()).isEqualTo(hash + "\n");
  }

  @Test
  void aDamagedEntryIsIgnoredAndRepaired() throws IOException {
    write("lib.dhall", "{ one = 1 }");
    write("a.dhall", "(./lib.dhall).one");
    dhall.run("freeze", "--all", "a.dhall");
    Path entry = entries().getFirst();
    byte[] whole = Files.readAllBytes(entry);
    for (byte[] damage : List.of(new byte[0], new byte[] {1, 2, 3}, cut(whole))) {
      Files.write(entry, damage);
      assertThat(dhall.run("normalize", "a.dhall").out()).isEqualTo("1\n");
      assertThat(Files.readAllBytes(entry)).isEqualTo(whole);
    }
    Files.write(entry, cut(whole));
    Files.delete(folder.resolve("lib.dhall"));
    CommandRun run = dhall.run("normalize", "a.dhall");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("error[DHALL_IMPORT_ABSENT]: a.dhall:1:");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
    Files.createFile(cache);
    write("lib.dhall", "1");
    assertThat(dhall.given("./lib.dhall", "freeze", "--all").out())
        .startsWith("./lib.dhall sha256:");
  }

  private static byte[] cut(byte[] whole) {
    byte[] out = whole.clone();
    out[out.length - 1] ^= 1;
    return out;
  }
}
