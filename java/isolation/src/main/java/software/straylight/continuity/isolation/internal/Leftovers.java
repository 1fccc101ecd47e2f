package software.straylight.continuity.isolation.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/** Folders that processes left which were killed; each has its process's number in its name. */
public final class Leftovers {
  /** Before the number, in the folder of temporary files: where a resident helper listens. */
  static final String SOCKETS = "continuity-";

  /** Before the number, in the scratch folder: what an action wrote. */
  private static final String OUTPUTS = "out-";

  /** With the name of a folder and of the socket in it, what 103 bytes leave for the rest. */
  private static final int LONGEST_TEMPORARY = 55;

  private Leftovers() {}

  /** Where sockets are made: paths of sockets are short (unix(7)). */
  static Path temporary() {
    Path usual = Path.of(System.getProperty("java.io.tmpdir"));
    return usual.toString().length() > LONGEST_TEMPORARY ? Path.of("/tmp") : usual;
  }

  /**
   * Removes what processes left that are gone. What cannot be removed stays: it is in nobody's way.
   *
   * @param scratch the folder where resident helpers keep outputs; it need not exist
   */
  public static void remove(Path scratch) {
    removeIn(temporary(), SOCKETS);
    removeIn(scratch, OUTPUTS);
  }

  private static void removeIn(Path place, String prefix) {
    if (!Files.isDirectory(place)) {
      return;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, prefix + "*")) {
      for (Path folder : folders) {
        if (isDead(String.valueOf(folder.getFileName()), prefix) && isOwn(folder)) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // Another process tidies up too, or may not be asked to.
    }
  }

  private static boolean isDead(String name, String prefix) {
    int end = name.indexOf('-', prefix.length());
    String process = end < 0 ? "" : name.substring(prefix.length(), end);
    return process.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  private static boolean isOwn(Path folder) throws IOException {
    UserPrincipal me =
        folder
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    return me.getName().equals("root") || Files.getOwner(folder).equals(me);
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean mine = dir.toFile().setWritable(true);
            return mine ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
