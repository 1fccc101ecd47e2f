package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
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
    Path scratch = scratch(link);
    Files.deleteIfExists(scratch);
    Files.createSymbolicLink(scratch, target);
    move(scratch, link);
  }

  /** Writes a file. */
  static void write(Path file, byte[] content) throws IOException {
    Path scratch = scratch(file);
    Files.write(scratch, content);
    move(scratch, file);
  }

  /**
   * A name beside a file, of this process alone. A process that was killed while it wrote this file
   * left its own behind: the write has to be done again, and takes it away.
   */
  private static Path scratch(Path file) throws IOException {
    Path folder = Files.createDirectories(file.getParent());
    String begin = "." + file.getFileName() + ".";
    DirectoryStream.Filter<Path> left =
        path -> {
          String name = String.valueOf(path.getFileName());
          return name.startsWith(begin)
              && name.substring(begin.length()).matches("[0-9]{1,18}\\.new")
              && !alive(Long.parseLong(name.substring(begin.length(), name.length() - 4)));
        };
    try (DirectoryStream<Path> dead = Files.newDirectoryStream(folder, left)) {
      for (Path path : dead) {
        Files.deleteIfExists(path);
      }
    }
    return folder.resolve(begin + ProcessHandle.current().pid() + ".new");
  }

  private static boolean alive(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }

  private static void move(Path scratch, Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      FolderCopies.delete(file);
    }
    Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
