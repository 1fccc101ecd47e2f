package software.straylight.continuity.toolchain.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.tukaani.xz.XZIOException;
import org.tukaani.xz.XZInputStream;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/**
 * Unpacks an archive into the entries of a tree: zip (wheels), and tar plain or compressed by gzip
 * (crates) or xz. The kind is told by the bytes, not by the name.
 */
public final class Unpacker {
  /** Memory that an xz stream may ask for (KiB): enough for its largest preset. */
  private static final int XZ_MEMORY = 128 << 10;

  private final UnpackLimits limits;

  /** An unpacker with these limits. */
  public Unpacker(UnpackLimits limits) {
    this.limits = limits;
  }

  /**
   * Unpacks a file.
   *
   * @param strip leading components to drop from every name
   * @throws UnpackException with the entry and the reason; the sink's tree is then to be dropped
   */
  public void unpack(Path archive, int strip, TreeSink sink) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(archive)) {
      head = in.readNBytes(512);
    }
    Meter meter = new Meter(limits, Files.size(archive));
    CheckedTree tree = new CheckedTree(sink, strip, limits);
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
      ZipReader.read(archive, meter, tree);
    } else {
      tar(archive, head, meter, tree);
    }
    tree.finish();
  }

  private void tar(Path archive, byte[] head, Meter meter, CheckedTree tree) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
        InputStream plain = decompress(file, head)) {
      // Compressed streams are metered as a whole, plain ones by file: headers are part of a bomb.
      boolean compressed = begins(head, 0x1f, 0x8b) || begins(head, 0xfd);
      InputStream in = new BufferedInputStream(compressed ? meter.all(plain) : plain, 1 << 16);
      new TarReader(in, compressed ? new Meter(limits, Long.MAX_VALUE / 2) : meter, tree).read();
    } catch (UnpackException e) {
      throw e;
    } catch (EOFException e) {
      throw new UnpackException(
          Code.TRUNCATED, "the archive ends inside its compressed stream; fetch it again", e);
    } catch (ZipException | XZIOException e) {
      throw new UnpackException(
          Code.CORRUPT, "the compressed stream is damaged: " + e.getMessage(), e);
    }
  }

  private static InputStream decompress(InputStream file, byte[] head) throws IOException {
    if (begins(head, 0x1f, 0x8b)) {
      return new GZIPInputStream(file, 1 << 16);
    }
    if (begins(head, 0xfd, '7', 'z', 'X', 'Z', 0)) {
      return new XZInputStream(file, XZ_MEMORY);
    }
    if (head.length >= 262
        && Arrays.equals(head, 257, 262, new byte[] {'u', 's', 't', 'a', 'r'}, 0, 5)) {
      return file;
    }
    throw new UnpackException(
        Code.UNSUPPORTED_FORMAT,
        "the file is no zip archive and no tar archive (plain, gzip or xz); use unpack ="
            + " False to take it as one file");
  }

  private static boolean begins(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
