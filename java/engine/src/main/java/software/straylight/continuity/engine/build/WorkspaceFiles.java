package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.Names;

/** The files of the workspace as the engine observes them. */
final class WorkspaceFiles {
  /** Folders at the root that are no packages: results, our own state, what actions see. */
  private static final Set<String> RESERVED = Set.of("out", "gen", "exec", ".continuity");

  /** Package folders are looked for so deep below the root. */
  private static final int MAX_DEPTH = 64;

  /** What stands at a path. */
  enum Kind {
    FILE,
    FOLDER,
    OTHER,
    /** It leads out of the workspace. */
    OUTSIDE,
    ABSENT
  }

  private final Path root;
  private final Function<String, SourceFile> ingest;

  /**
   * @param root the workspace root, with links resolved
   * @param ingest copies a file, named relative to the root, into the store
   */
  WorkspaceFiles(Path root, Function<String, SourceFile> ingest) {
    this.root = root;
    this.ingest = ingest;
  }

  Path root() {
    return root;
  }

  /** What stands at a path relative to the root; links are followed inside the workspace. */
  Kind kind(String path) {
    Path file = root.resolve(path);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink() || !folderOf(file).toRealPath().startsWith(root)) {
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
          return Kind.OUTSIDE;
        }
        attributes = Files.readAttributes(real, BasicFileAttributes.class);
      }
      return attributes.isRegularFile()
          ? Kind.FILE
          : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    } catch (IOException e) {
      return Kind.ABSENT;
    }
  }

  private Path folderOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? root : folder;
  }

  /** Copies a file into the store. */
  SourceFile ingest(String path) {
    return ingest.apply(path);
  }

  /** A file in the same folder whose name is near. */
  Optional<String> near(String path) {
    Path file = root.resolve(path);
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    try (var entries = Files.list(folder)) {
      entries.forEach(e -> names.add(String.valueOf(e.getFileName())));
    } catch (IOException e) {
      return Optional.empty();
    }
    names.sort(Names::compare);
    return Suggestions.near(String.valueOf(file.getFileName()), names, "");
  }

  /** The package that a file lies in: the nearest folder above it with a BUILD.dhall. */
  Optional<String> packageOf(String path) {
    String dir = path;
    while (true) {
      int slash = dir.lastIndexOf('/');
      dir = slash < 0 ? "" : dir.substring(0, slash);
      if (kind(Names.join(dir, "BUILD.dhall")) == Kind.FILE) {
        return Optional.of(dir);
      }
      if (dir.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  /** All folders with a BUILD.dhall, sorted; folders that begin with a dot are not searched. */
  List<String> packages() {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          Set.of(),
          MAX_DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              if (dir.equals(root)) {
                return FileVisitResult.CONTINUE;
              }
              String name = String.valueOf(dir.getFileName());
              boolean nested = Files.exists(dir.resolve("continuity.dhall"));
              return name.startsWith(".")
                      || nested
                      || (root.equals(dir.getParent()) && RESERVED.contains(name))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.endsWith("BUILD.dhall") && attributes.isRegularFile()) {
                Path dir = file.getParent();
                found.add(dir == null ? "" : root.relativize(dir).toString());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.of(
              "WORKSPACE_UNREADABLE", "the workspace cannot be searched: " + e.getMessage(), ""));
    }
    found.sort(Names::compare);
    return found;
  }
}
