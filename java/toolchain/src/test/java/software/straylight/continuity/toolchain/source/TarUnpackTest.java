package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static software.straylight.continuity.toolchain.source.TarBuilder.bytes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

class TarUnpackTest {
  @TempDir Path folder = Path.of("");

  private Map<String, String> unpack(byte[] archive, int strip) throws IOException {
    return Unpacking.of(archive, strip, folder);
  }

  private void refused(Code code, TarBuilder archive) {
    Unpacking.refused(code, () -> unpack(archive.tar(), 0));
  }

  private static TarBuilder project() {
    return new TarBuilder()
        .global("comment", "0123456789abcdef")
        .directory("./p-1/")
        .program("./p-1/configure", "#!")
        .file("p-1/src/a.c", "int a;")
        .hardLink("p-1/src/b.c", "p-1/src/a.c")
        .link("p-1/src/up", "../configure")
        .directory("p-1/empty");
  }

  @Test
  void filesProgramsLinksAndEmptyDirectoriesComeOutOfEveryCompression() throws IOException {
    for (byte[] archive : new byte[][] {project().tar(), project().gzip(), project().xz()}) {
      assertThat(unpack(archive, 1))
          .containsExactly(
              entry("configure", "program #!"),
              entry("empty", "directory"),
              entry("src/a.c", "file int a;"),
              entry("src/b.c", "file int a;"),
              entry("src/up", "link ../configure"));
    }
    assertThat(unpack(project().tar(), 0)).containsKey("p-1/src/a.c").hasSize(5);
  }

  @Test
  void longNamesOfPaxAndGnuAreRead() throws IOException {
    String name = "d/" + "n".repeat(200);
    assertThat(unpack(new TarBuilder().pax("path", name).file("short", "x").tar(), 0))
        .containsExactly(entry(name, "file x"));
    assertThat(unpack(new TarBuilder().gnuLongName(name).file("short", "x").tar(), 0))
        .containsExactly(entry(name, "file x"));
  }

  @Test
  void namesThatLeaveTheTreeAreRefused() {
    refused(Code.ABSOLUTE_NAME, new TarBuilder().file("/etc/passwd", "x"));
    refused(Code.PARENT_NAME, new TarBuilder().file("../x", "x"));
    refused(Code.PARENT_NAME, new TarBuilder().file("a/../../x", "x"));
    refused(Code.PARENT_NAME, new TarBuilder().directory("a/.."));
    refused(Code.PARENT_NAME, new TarBuilder().pax("path", "a/../b").file("ok", "x"));
    refused(Code.ABSOLUTE_NAME, new TarBuilder().gnuLongName("/x").file("ok", "x"));
    refused(Code.ILLEGAL_NAME, new TarBuilder().file("a//b", "x"));
    refused(Code.ILLEGAL_NAME, new TarBuilder().file("a/./b", "x"));
    refused(Code.ILLEGAL_NAME, new TarBuilder().pax("path", "a\0b").file("ok", "x"));
    refused(Code.ILLEGAL_NAME, new TarBuilder().pax("path", "n".repeat(256)).file("ok", "x"));
    refused(Code.TOO_DEEP, new TarBuilder().pax("path", "a/".repeat(200) + "b").file("ok", "x"));
    refused(
        Code.NOT_UTF8,
        new TarBuilder().entry(new byte[] {'a', (byte) 0xe9}, '0', 0644, "", bytes("x")));
  }

  @Test
  void linksThatLeaveTheTreeAreRefusedAndNothingIsWrittenThroughALink() {
    refused(Code.LINK_OUTSIDE, new TarBuilder().link("a", "/etc/passwd"));
    refused(Code.LINK_OUTSIDE, new TarBuilder().link("a", "../x"));
    refused(Code.LINK_OUTSIDE, new TarBuilder().link("a/b", "c/../../../x"));
    refused(Code.LINK_OUTSIDE, new TarBuilder().link("a", ""));
    Unpacking.refused(
        Code.LINK_OUTSIDE, () -> unpack(new TarBuilder().link("p/a", "../x").tar(), 1));
    refused(Code.BELOW_LINK, new TarBuilder().link("a", "b").file("a/x", "x"));
    refused(Code.BELOW_FILE, new TarBuilder().file("a", "x").file("a/x", "x"));
    refused(Code.LINK_UNKNOWN, new TarBuilder().hardLink("a", "/etc/passwd".substring(1)));
    refused(Code.LINK_UNKNOWN, new TarBuilder().link("l", "x").hardLink("a", "l"));
    refused(Code.ABSOLUTE_NAME, new TarBuilder().hardLink("a", "/etc/passwd"));
  }

  @Test
  void oneNameIsOneEntry() {
    refused(Code.DUPLICATE_NAME, new TarBuilder().file("a", "x").file("./a", "y"));
    refused(Code.DUPLICATE_NAME, new TarBuilder().link("a", "b").file("a", "y"));
    refused(Code.DUPLICATE_NAME, new TarBuilder().file("a/b", "x").file("a", "y"));
    refused(Code.DUPLICATE_NAME, new TarBuilder().directory("a").directory("a"));
    refused(Code.DUPLICATE_NAME, new TarBuilder().file("a", "x").directory("a"));
    Unpacking.refused(
        Code.DUPLICATE_NAME,
        () -> unpack(new TarBuilder().file("p/a", "x").file("q/a", "y").tar(), 1));
  }

  @Test
  void devicesPipesAndSparseFilesAreRefused() {
    for (char type : new char[] {'3', '4', '6', 'S', 'V', 'Z'}) {
      refused(Code.SPECIAL_FILE, new TarBuilder().kind("dev", type));
    }
    refused(Code.SPECIAL_FILE, new TarBuilder().pax("GNU.sparse.major", "1").file("a", "x"));
  }

  @Test
  void bombsAreStopped() {
    refused(Code.TOO_LARGE, new TarBuilder().file("a", "x".repeat(5001)));
    TarBuilder many = new TarBuilder();
    for (int i = 0; i <= 20; i++) {
      many.file("f" + i, "");
    }
    refused(Code.TOO_MANY_ENTRIES, many);
    TarBuilder wide = new TarBuilder();
    for (int i = 0; i < 5; i++) {
      wide.file("f" + i, "x".repeat(4900));
    }
    refused(Code.TOO_LARGE, wide);
    TarBuilder dense = new TarBuilder().file("a", "x".repeat(4900)).file("b", "x".repeat(4900));
    Unpacking.refused(Code.TOO_DENSE, () -> unpack(dense.gzip(), 0));
    // The announced size decides before a byte is read.
    refused(
        Code.TOO_LARGE,
        new TarBuilder().raw(TarBuilder.header(bytes("a"), '0', 0644, "", 1L << 32)));
  }

  @Test
  void damageIsNoticed() {
    byte[] whole = project().tar();
    Unpacking.refused(Code.TRUNCATED, () -> unpack(Arrays.copyOf(whole, whole.length - 1024), 0));
    Unpacking.refused(Code.TRUNCATED, () -> unpack(Arrays.copyOf(whole, 1600), 0));
    byte[] packed = project().gzip();
    Unpacking.refused(Code.TRUNCATED, () -> unpack(Arrays.copyOf(packed, packed.length - 20), 0));
    byte[] flipped = whole.clone();
    flipped[1030] ^= 1;
    Unpacking.refused(Code.CORRUPT, () -> unpack(flipped, 0));
    byte[] sum = packed.clone();
    sum[packed.length - 6] ^= 1;
    Unpacking.refused(Code.CORRUPT, () -> unpack(sum, 0));
    byte[] xz = project().xz();
    xz[xz.length / 2] ^= 1;
    Unpacking.refused(Code.CORRUPT, () -> unpack(xz, 0));
    refused(Code.CORRUPT, new TarBuilder().file("ok", "x").pax("path", "y"));
    refused(Code.CORRUPT, new TarBuilder().global("path", "y").file("ok", "x"));
    refused(Code.CORRUPT, new TarBuilder().entry(bytes("x"), 'x', 0, "", bytes("99 path=y\n")));
    refused(Code.CORRUPT, new TarBuilder().entry(bytes("l"), '2', 0, "y", bytes("content")));
    Unpacking.refused(Code.UNSUPPORTED_FORMAT, () -> unpack(bytes("#!/bin/sh\n"), 0));
    refused(Code.EMPTY, new TarBuilder().directory("./"));
  }

  @Test
  void strippingNeverLosesAFile() {
    Unpacking.refused(
        Code.STRIPPED_AWAY, () -> unpack(new TarBuilder().file("README", "x").tar(), 1));
    assertThatThrownBy(() -> unpack(new TarBuilder().file("p/README", "x").tar(), 2))
        .hasMessage(
            "entry \"p/README\" has 2 components, so strip 2 would drop it; use a smaller strip");
  }
}
