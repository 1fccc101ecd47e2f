package software.straylight.continuity.toolchain.source;

import com.github.luben.zstd.ZstdIOException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.tukaani.xz.XZIOException;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/**
 * Unpacks an archive into the entries of a tree: zip (wheels, jars, Go modules), tar plain or
 * compressed by gzip (crates, npm), xz or zstd, and Debian packages. The kind is told by the bytes,
 * not by the name.
 */
public final class Unpacker {
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
    if (Compression.begins(head, "PK\3\4") || Compression.begins(head, "PK\5\6")) {
      ZipReader.read(archive, meter, tree);
    } else {
      try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16)) {
        if (DebFile.is(head)) {
          InputStream data = new Part(file, DebFile.seekData(file), "data.tar");
          tar(new BufferedInputStream(data, 1 << 16), meter, tree, true);
        } else {
          tar(file, meter, tree, false);
        }
      }
    }
    tree.finish();
  }

  /**
   * @param rooted whether absolute links lead to files of the archive
   */
  private void tar(InputStream file, Meter meter, CheckedTree tree, boolean rooted)
      throws IOException {
    file.mark(1024);
    byte[] head = file.readNBytes(512);
    file.reset();
    Compression compression = Compression.of(head);
    if (compression == Compression.NONE && !isTar(head)) {
      throw new UnpackException(
          Code.UNSUPPORTED_FORMAT,
          "the file is no zip archive, Debian package or tar archive (plain, gzip, xz or zstd); use"
              + " unpack = False to take it as one file");
    }
    try (InputStream plain = compression.open(file)) {
      // Compressed streams are metered as a whole, plain ones by file: headers are part of a bomb.
      boolean compressed = compression != Compression.NONE;
      InputStream in = new BufferedInputStream(compressed ? meter.all(plain) : plain, 1 << 16);
      Meter files = compressed ? new Meter(limits, Long.MAX_VALUE / 2) : meter;
      new TarReader(in, files, tree, rooted).read();
    } catch (UnpackException e) {
      throw e;
    } catch (EOFException e) {
      throw truncated(e);
    } catch (ZstdIOException e) {
      // The library has one code for both.
      throw String.valueOf(e.getMessage()).startsWith("Truncated") ? truncated(e) : damaged(e);
    } catch (ZipException | XZIOException e) {
      throw damaged(e);
    }
  }

  private static UnpackException truncated(IOException e) {
    return new UnpackException(
        Code.TRUNCATED, "the archive ends inside its compressed stream; fetch it again", e);
  }

  private static UnpackException damaged(IOException e) {
    return new UnpackException(
        Code.CORRUPT, "the compressed stream is damaged: " + e.getMessage(), e);
  }

  private static boolean isTar(byte[] head) {
    return head.length >= 262
        && Arrays.equals(head, 257, 262, new byte[] {'u', 's', 't', 'a', 'r'}, 0, 5);
  }
}
