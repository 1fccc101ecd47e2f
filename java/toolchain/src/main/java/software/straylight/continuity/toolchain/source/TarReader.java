package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/**
 * Reads tar archives: ustar and pax (POSIX.1-2017, pax, "ustar Interchange Format", "pax Extended
 * Header"), and the long names of GNU tar. Everything that could name a file outside the tree, or
 * that is no file, link or directory, is refused. Names are decoded strictly.
 */
final class TarReader {
  private static final int BLOCK = 512;

  /** Longest extension record: names and links, not contents. */
  private static final int EXTENSION = 1 << 20;

  private final InputStream in;
  private final Meter meter;
  private final CheckedTree tree;
  private final boolean rooted;
  private Map<String, byte[]> extension = new HashMap<>();

  /**
   * @param rooted whether the archive's root is the root of file names, as in Debian packages:
   *     absolute links then lead to files of the archive
   */
  TarReader(InputStream in, Meter meter, CheckedTree tree, boolean rooted) {
    this.rooted = rooted;
    this.in = in;
    this.meter = meter;
    this.tree = tree;
  }

  void read() throws IOException {
    byte[] header = new byte[BLOCK];
    while (true) {
      block(header);
      if (isZero(header)) {
        break;
      }
      entry(header);
    }
    if (!extension.isEmpty()) {
      throw new UnpackException(Code.CORRUPT, "the archive ends after an extended header");
    }
    // The rest is padding; reading it lets the decompressor check its own sums.
    byte[] rest = new byte[8192];
    while (in.read(rest) >= 0) {}
  }

  private void entry(byte[] header) throws IOException {
    checkSum(header);
    long size = number(header, 124, 12, "size");
    char type = (char) (header[156] & 0xff);
    switch (type) {
      case 'x' -> pax(content(size), extension);
      // Global records (a commit id, as `git archive` writes it) say nothing about single entries.
      case 'g' -> refuseGlobalNames(content(size));
      case 'L' -> extension.put("path", untilNul(content(size)));
      case 'K' -> extension.put("linkpath", untilNul(content(size)));
      default -> {
        Map<String, byte[]> about = extension;
        extension = new HashMap<>();
        member(header, type, about, size);
      }
    }
  }

  private void member(byte[] header, char type, Map<String, byte[]> about, long headerSize)
      throws IOException {
    String name = EntryName.utf8(about.getOrDefault("path", headerName(header)));
    long size = about.containsKey("size") ? paxSize(name, about.get("size")) : headerSize;
    boolean executable = (number(header, 100, 8, "mode") & 0111) != 0;
    for (String key : about.keySet()) {
      if (key.startsWith("GNU.sparse.")) {
        throw EntryName.refuse(Code.SPECIAL_FILE, name, "is a sparse file");
      }
    }
    byte[] linkBytes = about.getOrDefault("linkpath", field(header, 157, 100));
    switch (type) {
      case '0', '\0', '7' -> {
        if (type != '7' && name.endsWith("/")) {
          skip(name, size, "directory");
          tree.directory(name);
          return;
        }
        InputStream content = new Part(in, size, name);
        tree.file(name, executable, meter.file(content, name, size));
        content.transferTo(java.io.OutputStream.nullOutputStream());
        padding(size);
      }
      case '1' -> {
        skip(name, size, "hard link");
        tree.sameFile(name, executable, EntryName.utf8(linkBytes));
      }
      case '2' -> {
        skip(name, size, "link");
        tree.link(name, target(name, EntryName.utf8(linkBytes)));
      }
      case '5' -> {
        skip(name, size, "directory");
        tree.directory(name);
      }
      default ->
          throw EntryName.refuse(
              Code.SPECIAL_FILE,
              name,
              switch (type) {
                case '3', '4' -> "is a device";
                case '6' -> "is a pipe";
                case 'S' -> "is a sparse file";
                default -> "is of the unknown kind " + (int) type;
              });
    }
  }

  private String target(String name, String target) throws UnpackException {
    if (!rooted || !target.startsWith("/")) {
      return target;
    }
    int depth = EntryName.components(name).size() - 1;
    return "../".repeat(depth) + target.replaceFirst("^/+", "");
  }

  private static void skip(String name, long size, String kind) throws UnpackException {
    if (size != 0) {
      throw EntryName.refuse(Code.CORRUPT, name, "is a " + kind + " with content");
    }
  }

  /** The name of a ustar header: prefix, {@code /}, name. */
  private static byte[] headerName(byte[] header) {
    byte[] name = field(header, 0, 100);
    boolean ustar = header[257] == 'u' && header[262] == 0;
    byte[] prefix = ustar ? field(header, 345, 155) : new byte[0];
    if (prefix.length == 0) {
      return name;
    }
    byte[] whole = Arrays.copyOf(prefix, prefix.length + 1 + name.length);
    whole[prefix.length] = '/';
    System.arraycopy(name, 0, whole, prefix.length + 1, name.length);
    return whole;
  }

  private static byte[] field(byte[] header, int offset, int length) {
    return untilNul(Arrays.copyOfRange(header, offset, offset + length));
  }

  private static byte[] untilNul(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return Arrays.copyOf(bytes, end);
  }

  /** An octal field, or the base-256 form of GNU tar. */
  private static long number(byte[] header, int offset, int length, String what)
      throws UnpackException {
    if ((header[offset] & 0x80) != 0) {
      long value = header[offset] & 0x7f;
      for (int i = 1; i < length; i++) {
        if (value > Long.MAX_VALUE >> 8) {
          throw new UnpackException(Code.CORRUPT, "a header's " + what + " is too large");
        }
        value = value << 8 | (header[offset + i] & 0xff);
      }
      return value;
    }
    String digits = new String(field(header, offset, length), StandardCharsets.ISO_8859_1).strip();
    if (digits.isEmpty()) {
      return 0;
    }
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '7')) {
      throw new UnpackException(Code.CORRUPT, "a header's " + what + " is not a number");
    }
    return Long.parseLong(digits, 8);
  }

  private static void checkSum(byte[] header) throws UnpackException {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
    }
    if (number(header, 148, 8, "checksum") != sum) {
      throw new UnpackException(Code.CORRUPT, "the checksum of a header is wrong");
    }
  }

  /** Records "length key=value\n" of a pax header. */
  private static void pax(byte[] bytes, Map<String, byte[]> into) throws UnpackException {
    int at = 0;
    while (at < bytes.length) {
      int space = indexOf(bytes, ' ', at);
      int length = space < 0 || space - at > 8 ? -1 : decimal(bytes, at, space);
      int end = at + length;
      int equals = space < 0 ? -1 : indexOf(bytes, '=', space + 1);
      if (length <= 0
          || end > bytes.length
          || bytes[end - 1] != '\n'
          || equals < 0
          || equals >= end) {
        throw new UnpackException(Code.CORRUPT, "an extended header is malformed");
      }
      String key = EntryName.utf8(Arrays.copyOfRange(bytes, space + 1, equals));
      into.put(key, Arrays.copyOfRange(bytes, equals + 1, end - 1));
      at = end;
    }
  }

  private static void refuseGlobalNames(byte[] bytes) throws UnpackException {
    Map<String, byte[]> global = new HashMap<>();
    pax(bytes, global);
    if (global.containsKey("path")
        || global.containsKey("linkpath")
        || global.containsKey("size")) {
      throw new UnpackException(
          Code.CORRUPT, "a global header sets a name or size for all entries");
    }
  }

  private static long paxSize(String name, byte @Nullable [] value) throws UnpackException {
    int size = value == null ? 0 : value.length;
    long parsed = 0;
    for (int i = 0; i < size && value != null; i++) {
      if (value[i] < '0' || value[i] > '9' || size > 18) {
        throw EntryName.refuse(Code.CORRUPT, name, "has a size that is not a number");
      }
      parsed = parsed * 10 + value[i] - '0';
    }
    return parsed;
  }

  private static int decimal(byte[] bytes, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return -1;
      }
      value = value * 10 + bytes[i] - '0';
    }
    return value;
  }

  private static int indexOf(byte[] bytes, char c, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == c) {
        return i;
      }
    }
    return -1;
  }

  private byte[] content(long size) throws IOException {
    if (size > EXTENSION) {
      throw new UnpackException(Code.TOO_LARGE, "an extended header has " + size + " bytes");
    }
    byte[] bytes = in.readNBytes((int) size);
    if (bytes.length < size) {
      throw truncated();
    }
    padding(size);
    return bytes;
  }

  private void padding(long size) throws IOException {
    int rest = (int) (-size & (BLOCK - 1));
    if (in.readNBytes(rest).length < rest) {
      throw truncated();
    }
  }

  private void block(byte[] block) throws IOException {
    if (in.readNBytes(block, 0, BLOCK) < BLOCK) {
      throw truncated();
    }
  }

  private static UnpackException truncated() {
    return new UnpackException(
        Code.TRUNCATED, "the archive ends before its end mark; fetch it again");
  }

  private static boolean isZero(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }
}
