package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Receives the entries of one tree. Paths are relative, of components joined by {@code /}, each
 * path once; nothing lies below a file or a link; links stay inside the tree. The order is that of
 * the archive. If unpacking fails, what was received is not a tree and must be dropped.
 */
public interface TreeSink {
  /** A regular file; the stream ends with the file and must be read by the sink. */
  void file(String path, boolean executable, InputStream content) throws IOException;

  /** A regular file with the bytes of the file that was received as {@code earlier}. */
  void sameFile(String path, boolean executable, String earlier) throws IOException;

  /** A symbolic link with a relative target. */
  void link(String path, String target) throws IOException;

  /** A directory with nothing in it. Others follow from the paths of what lies in them. */
  void emptyDirectory(String path) throws IOException;
}
