package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder {@code out/}: links to results in the store, logs of tests. Written atomically. */
final class OutFolder {
  private OutFolder() {}

  /** Makes {@code link} a symbolic link to {@code target}, whatever it was before. */
  static void link(Path link, Path target) throws IOException {
    if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
      return;
    }
    Files.createDirectories(link.getParent());
    Path scratch = scratch(link);
    Files.deleteIfExists(scratch);
    Files.createSymbolicLink(scratch, target);
    move(scratch, link);
  }

  /** Writes a file. */
  static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Path scratch = scratch(file);
    Files.write(scratch, content);
    move(scratch, file);
  }

  private static Path scratch(Path file) {
    return file.resolveSibling(
        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
  }

  private static void move(Path scratch, Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      FolderCopies.delete(file);
    }
    Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
