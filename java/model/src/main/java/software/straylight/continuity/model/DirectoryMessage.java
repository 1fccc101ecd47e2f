package software.straylight.continuity.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One REAPI v2 {@code Directory} message in its canonical form ({@code docs/codec.md} section 7),
 * in the protobuf wire format: fields ascending, minimal varints, no default values. Each list is
 * ascending by name.
 */
record DirectoryMessage(List<FileNode> files, List<DirNode> directories, List<LinkNode> links) {
  private static final int LEN = 2;
  private static final int DIGEST_HEX = 2 * Digest.LENGTH;

  record FileNode(Bytes name, Digest digest, long bytes, boolean executable) {}

  record DirNode(Bytes name, Digest digest, long bytes) {}

  record LinkNode(Bytes name, Bytes target) {}

  byte[] encode() {
    Wire out = new Wire();
    for (FileNode f : files) {
      int body = field(f.name.length()) + field(digestLength(f.bytes)) + (f.executable ? 2 : 0);
      out.tag(1, body);
      out.bytes(1, f.name);
      out.digest(f.digest, f.bytes);
      if (f.executable) {
        out.varint(4 << 3);
        out.varint(1);
      }
    }
    for (DirNode d : directories) {
      out.tag(2, field(d.name.length()) + field(digestLength(d.bytes)));
      out.bytes(1, d.name);
      out.digest(d.digest, d.bytes);
    }
    for (LinkNode l : links) {
      out.tag(3, field(l.name.length()) + field(l.target.length()));
      out.bytes(1, l.name);
      out.bytes(2, l.target);
    }
    return Arrays.copyOf(out.buffer, out.size);
  }

  /** Length of a length-delimited field whose number is below 16. */
  private static int field(int length) {
    return 1 + varintLength(length) + length;
  }

  private static int digestLength(long bytes) {
    return field(DIGEST_HEX) + (bytes == 0 ? 0 : 1 + varintLength(bytes));
  }

  private static int varintLength(long v) {
    return v == 0 ? 1 : (70 - Long.numberOfLeadingZeros(v)) / 7;
  }

  private static final class Wire {
    private byte[] buffer = new byte[256];
    private int size;

    private void room(int n) {
      if (buffer.length - size < n) {
        buffer = Arrays.copyOf(buffer, Math.max(size + n, 2 * buffer.length));
      }
    }

    void varint(long v) {
      room(10);
      long rest = v;
      while ((rest & ~0x7fL) != 0) {
        buffer[size++] = (byte) ((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      buffer[size++] = (byte) rest;
    }

    void tag(int number, int length) {
      varint(number << 3 | LEN);
      varint(length);
    }

    void bytes(int number, Bytes content) {
      tag(number, content.length());
      room(content.length());
      System.arraycopy(content.array(), 0, buffer, size, content.length());
      size += content.length();
    }

    void digest(Digest digest, long bytes) {
      tag(2, digestLength(bytes));
      tag(1, DIGEST_HEX);
      byte[] hex = digest.toHex().getBytes(StandardCharsets.US_ASCII);
      room(hex.length);
      System.arraycopy(hex, 0, buffer, size, hex.length);
      size += hex.length;
      if (bytes != 0) {
        varint(2 << 3);
        varint(bytes);
      }
    }
  }

  /** The message that {@code content} encodes, if it is canonical. */
  static Optional<DirectoryMessage> decode(Bytes content) {
    try {
      return Optional.of(new Reader(content.array()).directory());
    } catch (NotCanonical e) {
      return Optional.empty();
    }
  }

  private static final class NotCanonical extends Exception {
    private static final long serialVersionUID = 1;

    NotCanonical() {
      super(null, null, false, false);
    }
  }

  private static final class Reader {
    private final byte[] in;
    private int at;

    Reader(byte[] in) {
      this.in = in;
    }

    private static void require(boolean holds) throws NotCanonical {
      if (!holds) {
        throw new NotCanonical();
      }
    }

    DirectoryMessage directory() throws NotCanonical {
      List<FileNode> files = new ArrayList<>();
      List<DirNode> directories = new ArrayList<>();
      List<LinkNode> links = new ArrayList<>();
      @Nullable Bytes previous = null;
      while (at < in.length && in[at] == (1 << 3 | LEN)) {
        int end = length(1, in.length);
        FileNode f = file(end);
        previous = ascending(previous, f.name);
        files.add(f);
      }
      previous = null;
      while (at < in.length && in[at] == (2 << 3 | LEN)) {
        int end = length(2, in.length);
        Bytes name = bytes(1, end);
        int digestEnd = length(2, end);
        Digest digest = hash(digestEnd);
        long size = sizeBytes(digestEnd);
        require(at == end);
        previous = ascending(previous, name);
        directories.add(new DirNode(name, digest, size));
      }
      previous = null;
      while (at < in.length && in[at] == (3 << 3 | LEN)) {
        int end = length(3, in.length);
        Bytes name = bytes(1, end);
        Bytes target = bytes(2, end);
        require(at == end);
        previous = ascending(previous, name);
        links.add(new LinkNode(name, target));
      }
      require(at == in.length);
      return new DirectoryMessage(files, directories, links);
    }

    private FileNode file(int end) throws NotCanonical {
      Bytes name = bytes(1, end);
      int digestEnd = length(2, end);
      Digest digest = hash(digestEnd);
      long size = sizeBytes(digestEnd);
      boolean executable = at < end;
      if (executable) {
        require(end - at == 2 && in[at] == 4 << 3 && in[at + 1] == 1);
        at = end;
      }
      return new FileNode(name, digest, size, executable);
    }

    private static Bytes ascending(@Nullable Bytes previous, Bytes name) throws NotCanonical {
      require(previous == null || previous.compareTo(name) < 0);
      return name;
    }

    /** Reads a tag and a length; returns where the field ends. */
    private int length(int number, int limit) throws NotCanonical {
      require(at < limit && in[at] == (number << 3 | LEN));
      at++;
      long n = varint(limit);
      require(n >= 0 && n <= limit - at);
      return at + (int) n;
    }

    private Bytes bytes(int number, int limit) throws NotCanonical {
      int end = length(number, limit);
      Bytes b = Bytes.of(in, at, end - at);
      at = end;
      require(b.length() > 0); // proto3 writes no empty field, and no name or target is empty
      return b;
    }

    private Digest hash(int limit) throws NotCanonical {
      int end = length(1, limit);
      require(end - at == DIGEST_HEX);
      for (int i = at; i < end; i++) {
        require((in[i] >= '0' && in[i] <= '9') || (in[i] >= 'a' && in[i] <= 'f'));
      }
      byte[] digest =
          HexFormat.of().parseHex(new String(in, at, DIGEST_HEX, StandardCharsets.US_ASCII));
      at = end;
      return Digest.of(digest);
    }

    private long sizeBytes(int end) throws NotCanonical {
      if (at == end) {
        return 0;
      }
      require(in[at] == 2 << 3);
      at++;
      long size = varint(end);
      require(size != 0 && at == end);
      return size;
    }

    private long varint(int limit) throws NotCanonical {
      long value = 0;
      for (int shift = 0; shift < 70; shift += 7) {
        require(at < limit);
        int b = in[at++] & 0xff;
        require(shift < 63 || b == 1);
        value |= (b & 0x7fL) << shift;
        if (b < 0x80) {
          require(b != 0 || shift == 0); // minimal
          return value;
        }
      }
      throw new NotCanonical();
    }
  }
}
