package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder {@code out/}: links to results in the store, logs of tests. Written atomically. */
final class OutFolder {
  private static final Pattern SCRATCH = Pattern.compile("\\.(.+)\\.([0-9]{1,18})\\.new");
  private static final Map<Path, List<Left>> LEFT = new ConcurrentHashMap<>();

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

  /** Makes {@code file} a read-only copy of {@code from}, whatever it was before. */
  static void copy(Path file, Path from) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, from) < 0) {
      return;
    }
    Path scratch = scratch(file);
    Files.deleteIfExists(scratch);
    Files.copy(from, scratch, StandardCopyOption.COPY_ATTRIBUTES);
    move(scratch, file);
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
    String name = String.valueOf(file.getFileName());
    for (Left left : left(folder)) {
      if (left.name().equals(name)) {
        Files.deleteIfExists(left.scratch());
      }
    }
    return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".new");
  }

  /** The scratch file of a dead process, and the name of the file that it was to become. */
  private record Left(Path scratch, String name) {}

  /**
   * What dead processes had left in a folder when this one first wrote there: looked for once, for
   * a folder can get as many files as there are actions.
   */
  private static List<Left> left(Path folder) throws IOException {
    List<Left> known = LEFT.get(folder);
    if (known == null) {
      known = new ArrayList<>();
      try (DirectoryStream<Path> scratches = Files.newDirectoryStream(folder, ".*.new")) {
        for (Path scratch : scratches) {
          Matcher name = SCRATCH.matcher(String.valueOf(scratch.getFileName()));
          if (name.matches() && !alive(Long.parseLong(name.group(2)))) {
            known.add(new Left(scratch, name.group(1)));
          }
        }
      }
      LEFT.put(folder, known);
    }
    return known;
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
