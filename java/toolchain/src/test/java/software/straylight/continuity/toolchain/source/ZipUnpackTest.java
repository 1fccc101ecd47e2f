package software.straylight.continuity.toolchain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

class ZipUnpackTest {
  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);

  private ZipUnpackTest add(String name, int mode, String content) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    if (mode != 0) {
      entry.setUnixMode(mode);
    }
    zip.putArchiveEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
    return this;
  }

  private byte[] bytes() throws IOException {
    zip.close();
    return out.toByteArray();
  }

  private Map<String, String> unpack(byte[] archive) throws IOException {
    return Unpacking.of(archive, 0, folder);
  }

  private void refused(Code code, byte[] archive) {
    Unpacking.refused(code, () -> unpack(archive));
  }

  @Test
  void filesProgramsLinksAndEmptyDirectoriesComeOut() throws IOException {
    add("z/tool", 0100755, "#!").add("z/lib/x.c", 0100644, "x").add("z/alias", 0120777, "lib/x.c");
    add("z/none/", 040755, "").add("z/plain", 0, "no unix mode");
    assertThat(unpack(bytes()))
        .containsExactly(
            entry("z/alias", "link lib/x.c"),
            entry("z/lib/x.c", "file x"),
            entry("z/none", "directory"),
            entry("z/plain", "file no unix mode"),
            entry("z/tool", "program #!"));
  }

  @Test
  void absoluteNamesAreRefused() throws IOException {
    byte[] archive = add("_etc/passwd", 0100644, "x").bytes();
    for (int i = 0; i < archive.length - 4; i++) {
      if (archive[i] == '_' && archive[i + 1] == 'e') {
        archive[i] = '/';
      }
    }
    refused(Code.ABSOLUTE_NAME, archive);
  }

  @Test
  void parentNamesAreRefused() throws IOException {
    refused(Code.PARENT_NAME, add("a/../../x", 0100644, "x").bytes());
  }

  @Test
  void backslashesAreRefused() throws IOException {
    byte[] archive = add("a_b", 0100644, "x").bytes();
    for (int i = 0; i < archive.length - 3; i++) {
      if (archive[i] == 'a' && archive[i + 1] == '_') {
        archive[i + 1] = '\\';
      }
    }
    refused(Code.ILLEGAL_NAME, archive);
  }

  @Test
  void namesThatAreNotUtf8AreRefused() throws IOException {
    byte[] archive = add("a_b", 0100644, "x").bytes();
    for (int i = 0; i < archive.length - 3; i++) {
      if (archive[i] == 'a' && archive[i + 1] == '_') {
        archive[i + 1] = (byte) 0xe9;
      }
    }
    refused(Code.NOT_UTF8, archive);
  }

  @Test
  void linksOutAreRefused() throws IOException {
    refused(Code.LINK_OUTSIDE, add("a", 0120777, "../x").bytes());
  }

  @Test
  void filesBelowLinksAreRefused() throws IOException {
    refused(Code.BELOW_LINK, add("a", 0120777, "b").add("a/x", 0100644, "x").bytes());
  }

  @Test
  void duplicatesAreRefused() throws IOException {
    refused(Code.DUPLICATE_NAME, add("a", 0100644, "x").add("a", 0100644, "y").bytes());
  }

  @Test
  void devicesAreRefused() throws IOException {
    refused(Code.SPECIAL_FILE, add("dev", 020666, "").bytes());
  }

  @Test
  void bombsAreStopped() throws IOException {
    refused(
        Code.TOO_DENSE,
        add("a", 0100644, "x".repeat(4900)).add("b", 0100644, "x".repeat(4900)).bytes());
  }

  @Test
  void largeFilesAreStopped() throws IOException {
    refused(Code.TOO_LARGE, add("a", 0100644, "x".repeat(5001)).bytes());
  }

  @Test
  void aSizeThatIsNotAnnouncedIsNoticed() throws IOException {
    byte[] archive = add("a", 0100644, "x".repeat(100)).bytes();
    // Uncompressed size in the central directory: offset 24 (APPNOTE.TXT 4.3.12).
    for (int i = 0; i < archive.length - 30; i++) {
      if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1) {
        archive[i + 24] = 50;
      }
    }
    refused(Code.CORRUPT, archive);
  }

  @Test
  void aWrongChecksumIsNoticed() throws IOException {
    ZipArchiveEntry stored = new ZipArchiveEntry("a");
    stored.setMethod(ZipMethod.STORED.getCode());
    stored.setSize(4);
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    crc.update("text".getBytes(StandardCharsets.UTF_8));
    stored.setCrc(crc.getValue());
    zip.putArchiveEntry(stored);
    zip.write("text".getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
    byte[] archive = bytes();
    for (int i = 0; i < archive.length - 4; i++) {
      if (archive[i] == 't' && archive[i + 1] == 'e' && archive[i + 2] == 'x') {
        archive[i] = 'T';
      }
    }
    refused(Code.CORRUPT, archive);
  }

  @Test
  void truncationIsNoticed() throws IOException {
    byte[] archive = add("a", 0100644, "x".repeat(100)).bytes();
    refused(Code.CORRUPT, Arrays.copyOf(archive, archive.length - 30));
  }
}
