package software.straylight.continuity.toolchain.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/**
 * Reads zip archives (wheels among them) by their central directory (APPNOTE.TXT 4.3.12), in the
 * order of the data. The unix mode, where the archive has one, tells programs and links.
 */
final class ZipReader {
  private static final int TYPE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int DIRECTORY = 0040000;
  private static final int LINK = 0120000;

  /** Longest target of a link. */
  private static final int TARGET = 4096;

  private ZipReader() {}

  static void read(Path archive, Meter meter, CheckedTree tree) throws IOException {
    try (ZipFile zip =
        ZipFile.builder()
            .setPath(archive)
            .setCharset(StandardCharsets.UTF_8)
            .setUseUnicodeExtraFields(false)
            .get()) {
      Iterator<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder().asIterator();
      while (entries.hasNext()) {
        entry(zip, entries.next(), meter, tree);
      }
    } catch (UnpackException e) {
      throw e;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnpackException(
          Code.CORRUPT, "the zip archive cannot be read: " + e.getMessage(), e);
    }
  }

  private static void entry(ZipFile zip, ZipArchiveEntry entry, Meter meter, CheckedTree tree)
      throws IOException {
    String name = EntryName.utf8(entry.getRawName());
    if (name.indexOf('\\') >= 0) {
      throw EntryName.refuse(
          Code.ILLEGAL_NAME, name, "has a backslash, which zip archives may not use in names");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw EntryName.refuse(Code.ENCRYPTED, name, "is encrypted");
    }
    int mode = entry.getUnixMode();
    int type = mode & TYPE;
    if (name.endsWith("/")) {
      if (type != 0 && type != DIRECTORY) {
        throw EntryName.refuse(Code.CORRUPT, name, "is named a directory and is none");
      }
      tree.directory(name);
      return;
    }
    if (entry.getMethod() != ZipMethod.STORED.getCode()
        && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
      throw EntryName.refuse(
          Code.UNSUPPORTED_FORMAT,
          name,
          "is compressed by method " + entry.getMethod() + ", not stored or deflated");
    }
    CRC32 sum = new CRC32();
    try (InputStream content =
        new CheckedInputStream(meter.file(zip.getInputStream(entry), name, entry.getSize()), sum)) {
      switch (type) {
        case 0, REGULAR -> tree.file(name, (mode & 0111) != 0, content);
        case LINK -> tree.link(name, target(name, content));
        case DIRECTORY ->
            throw EntryName.refuse(Code.CORRUPT, name, "is a directory with a file's name");
        default -> throw EntryName.refuse(Code.SPECIAL_FILE, name, "is a device, pipe or socket");
      }
      content.transferTo(OutputStream.nullOutputStream());
    }
    if (sum.getValue() != entry.getCrc()) {
      throw EntryName.refuse(Code.CORRUPT, name, "does not have the checksum that is announced");
    }
  }

  private static String target(String name, InputStream content) throws IOException {
    byte[] target = content.readNBytes(TARGET + 1);
    if (target.length > TARGET) {
      throw EntryName.refuse(Code.TOO_LARGE, name, "is a link of more than " + TARGET + " bytes");
    }
    return EntryName.utf8(target);
  }
}
