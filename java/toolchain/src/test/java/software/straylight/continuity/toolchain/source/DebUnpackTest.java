package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

class DebUnpackTest {
  @TempDir Path folder = Path.of("");

  private Map<String, String> unpack(byte[] archive, int strip) throws IOException {
    return Unpacking.of(archive, strip, folder);
  }

  private static TarBuilder data() {
    return new TarBuilder()
        .directory("./")
        .directory("./usr/")
        .directory("./usr/lib/")
        .file("./usr/lib/a.h", "int a;")
        .link("./usr/lib/a.so", "/lib/a.so.1")
        .program("./usr/bin/a", "#!");
  }

  @Test
  void theFilesOfAPackageComeOutOfEveryCompression() throws IOException {
    for (byte[] deb :
        new byte[][] {
          DebBuilder.of("data.tar", data().tar()),
          DebBuilder.of("data.tar.gz", data().gzip()),
          DebBuilder.of("data.tar.xz", data().xz()),
          DebBuilder.of("data.tar.zst", data().zstd())
        }) {
      assertThat(unpack(deb, 0))
          .containsExactly(
              entry("usr/bin/a", "program #!"),
              entry("usr/lib/a.h", "file int a;"),
              entry("usr/lib/a.so", "link ../../lib/a.so.1"));
    }
  }

  @Test
  void anAbsoluteLinkIsRefusedWhereStrippingCutsItsWay() {
    Unpacking.refused(
        Code.LINK_OUTSIDE, () -> unpack(DebBuilder.of("data.tar.gz", data().gzip()), 1));
    Unpacking.refused(
        Code.LINK_OUTSIDE,
        () -> unpack(DebBuilder.of("data.tar.gz", new TarBuilder().link("a", "/../x").gzip()), 0));
  }

  @Test
  void theLimitsAndRulesOfTarArchivesHold() {
    Unpacking.refused(
        Code.PARENT_NAME,
        () -> unpack(DebBuilder.of("data.tar.zst", new TarBuilder().file("../x", "").zstd()), 0));
    Unpacking.refused(
        Code.SPECIAL_FILE,
        () -> unpack(DebBuilder.of("data.tar.xz", new TarBuilder().kind("dev", '3').xz()), 0));
    TarBuilder dense = new TarBuilder().file("a", "x".repeat(4900)).file("b", "x".repeat(4900));
    Unpacking.refused(Code.TOO_DENSE, () -> unpack(DebBuilder.of("data.tar.zst", dense.zstd()), 0));
  }

  @Test
  void damageIsNoticed() {
    byte[] deb = DebBuilder.of("data.tar.zst", data().zstd());
    Unpacking.refused(Code.TRUNCATED, () -> unpack(Arrays.copyOf(deb, deb.length - 20), 0));
    byte[] none = new DebBuilder().member("debian-binary", new byte[] {'2', '\n'}).bytes();
    Unpacking.refused(Code.TRUNCATED, () -> unpack(none, 0));
    byte[] header = deb.clone();
    header[8 + 58] = 'x';
    Unpacking.refused(Code.CORRUPT, () -> unpack(header, 0));
    byte[] flipped = deb.clone();
    flipped[deb.length - 30] ^= 1;
    Unpacking.refused(Code.CORRUPT, () -> unpack(flipped, 0));
    Unpacking.refused(
        Code.UNSUPPORTED_FORMAT,
        () -> unpack(DebBuilder.of("data.tar.bz2", new byte[] {'B', 'Z', 'h'}), 0));
    // A static library is an ar archive too, and no package.
    Unpacking.refused(
        Code.UNSUPPORTED_FORMAT,
        () -> unpack(new DebBuilder().member("a.o/", new byte[600]).bytes(), 0));
  }

  @Test
  void zstdArchivesAreUnpackedByThemselvesToo() throws IOException {
    assertThat(unpack(new TarBuilder().file("p/a", "x").zstd(), 1))
        .containsExactly(entry("a", "file x"));
    byte[] zstd = new TarBuilder().file("p/a", "x").zstd();
    Unpacking.refused(Code.TRUNCATED, () -> unpack(Arrays.copyOf(zstd, zstd.length - 5), 0));
  }
}
