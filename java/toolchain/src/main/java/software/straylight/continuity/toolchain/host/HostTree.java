package software.straylight.continuity.toolchain.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.straylight.continuity.toolchain.host.ImportException.Code;
import software.straylight.continuity.toolchain.source.TreeSink;

/**
 * Files of this machine at the places where they are, below a root of their own. Symbolic links on
 * the way to a file are kept, made relative where they are not: a path means in the tree what it
 * means here.
 */
final class HostTree {
  private static final int MOST_LINKS = 40;

  private final SortedMap<String, Path> files = new TreeMap<>();
  private final SortedMap<String, String> links = new TreeMap<>();

  /**
   * Adds a file, with the links that lead to it.
   *
   * @throws ImportException if there is no regular file
   */
  void add(Path path) throws ImportException {
    Path real = resolve(path);
    if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
      throw new ImportException(
          Code.COMPILER_INCOMPLETE, path + " is used by the compiler and is no regular file");
    }
    files.put(name(real), real);
  }

  /** Adds every file at or below a folder, with the links that lead to it. */
  void addFolder(Path folder) throws ImportException, IOException {
    List<Path> below;
    try (Stream<Path> all = Files.walk(resolve(folder))) {
      below = all.sorted().toList();
    }
    for (Path path : below) {
      if (Files.isRegularFile(path)) {
        add(path);
      }
    }
  }

  boolean contains(Path path) throws ImportException {
    return files.containsKey(name(resolve(path)));
  }

  /** The names in the root. */
  SortedSet<String> top() {
    SortedSet<String> top = new TreeSet<>();
    for (SortedMap<String, ?> names : List.of(files, links)) {
      names.keySet().forEach(name -> top.add(first(name)));
    }
    return top;
  }

  int size() {
    return files.size();
  }

  /** Hands everything on, by ascending path. */
  void send(TreeSink sink) throws IOException {
    for (Map.Entry<String, Path> e : files.entrySet()) {
      try (InputStream content = Files.newInputStream(e.getValue())) {
        sink.file(e.getKey(), Files.isExecutable(e.getValue()), content);
      }
    }
    for (Map.Entry<String, String> e : links.entrySet()) {
      sink.link(e.getKey(), e.getValue());
    }
  }

  /** Where a path leads, component by component as the system goes; links are kept on the way. */
  private Path resolve(Path path) throws ImportException {
    Deque<String> open = new ArrayDeque<>();
    path.forEach(component -> open.add(component.toString()));
    Path at = Path.of("/");
    int followed = 0;
    while (!open.isEmpty()) {
      String component = open.removeFirst();
      if (component.isEmpty() || component.equals(".")) {
        continue;
      }
      if (component.equals("..")) {
        at = at.getParent() == null ? at : at.getParent();
        continue;
      }
      Path next = at.resolve(component);
      if (!Files.isSymbolicLink(next)) {
        at = next;
        continue;
      }
      if (++followed > MOST_LINKS) {
        throw new ImportException(
            Code.COMPILER_INCOMPLETE, path + " leads through more than " + MOST_LINKS + " links");
      }
      Path target = read(next);
      links.put(name(next), inside(at, target));
      if (target.isAbsolute()) {
        at = Path.of("/");
      }
      for (int i = target.getNameCount() - 1; i >= 0; i--) {
        open.addFirst(target.getName(i).toString());
      }
    }
    return at;
  }

  private static Path read(Path link) throws ImportException {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      throw new ImportException(Code.COMPILER_INCOMPLETE, link + " cannot be read: " + e);
    }
  }

  /** A link's target as it stands in the tree: relative, and never above the root. */
  private static String inside(Path folder, Path target) {
    if (!target.isAbsolute()) {
      int depth = folder.getNameCount();
      for (Path component : target) {
        depth += component.toString().equals("..") ? -1 : 1;
        if (depth < 0) {
          return folder.relativize(folder.resolve(target).normalize()).toString();
        }
      }
      return target.toString();
    }
    String relative = folder.relativize(target.normalize()).toString();
    return relative.isEmpty() ? "." : relative;
  }

  private static String name(Path absolute) {
    return absolute.toString().substring(1);
  }

  private static String first(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }
}
