package software.straylight.continuity.toolchain.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** How a stream is compressed, told by its first bytes. */
enum Compression {
  NONE(""),
  GZIP("\u001f\u008b"),
  XZ("\u00fd7zXZ\0"),
  ZSTD("(\u00b5/\u00fd");

  /** Memory that an xz stream may ask for (KiB): enough for its largest preset. */
  private static final int XZ_MEMORY = 128 << 10;

  /** Window that a zstd stream may ask for, as a power of two: as much as xz may. */
  private static final int ZSTD_WINDOW = 27;

  private final String magic;

  Compression(String magic) {
    this.magic = magic;
  }

  static Compression of(byte[] head) {
    for (Compression c : values()) {
      if (c != NONE && begins(head, c.magic)) {
        return c;
      }
    }
    return NONE;
  }

  /** Looks at the first bytes of a stream that can be marked. */
  static Compression of(InputStream in) throws IOException {
    in.mark(16);
    byte[] head = in.readNBytes(8);
    in.reset();
    return of(head);
  }

  /** Whether bytes begin with these, given as letters of ISO 8859-1. */
  static boolean begins(byte[] head, String magic) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(magic);
  }

  /** The stream without its compression; checksums of the format are checked. */
  InputStream open(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, 1 << 16);
      case XZ -> new XZInputStream(in, XZ_MEMORY);
      case ZSTD -> new ZstdInputStream(in).setLongMax(ZSTD_WINDOW);
    };
  }
}
