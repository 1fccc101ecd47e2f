package software.straylight.continuity.dhall;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the files of a folder. Symbolic links inside are followed as long as they stay inside; one
 * that leads out is refused.
 */
public final class FolderReader implements WorkspaceReader {
  private final Path root;
  private final long mostBytes;

  /**
   * @param root an existing folder
   * @param mostBytes the longest file that is read
   */
  public FolderReader(Path root, long mostBytes) throws IOException {
    this.root = root.toRealPath();
    this.mostBytes = mostBytes;
  }

  @Override
  public Optional<byte[]> read(String path) {
    try {
      Path real = root.resolve(path).toRealPath();
      if (!real.startsWith(root)) {
        throw DhallException.of(
            DhallErrorCode.IMPORT_REFUSED,
            "the file " + path + " is a link that leads out of the workspace",
            "copy the file into the workspace");
      }
      if (!Files.isRegularFile(real)) {
        throw DhallException.of(
            DhallErrorCode.IMPORT_REFUSED, path + " is not a regular file", "import a file in it");
      }
      try (InputStream in = Files.newInputStream(real)) {
        byte[] bytes = in.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > mostBytes) {
          throw DhallException.of(
              DhallErrorCode.LIMIT_SOURCE,
              "the file " + path + " is longer than " + mostBytes + " bytes",
              "make it smaller, or raise the limit with --budget bytes=N");
        }
        return Optional.of(bytes);
      }
    } catch (IOException e) {
      if (!Files.exists(root.resolve(path))) {
        return Optional.empty();
      }
      throw DhallException.of(
          DhallErrorCode.IMPORT_REFUSED,
          "the file " + path + " cannot be read: " + e.getMessage(),
          "check its permissions");
    }
  }
}
