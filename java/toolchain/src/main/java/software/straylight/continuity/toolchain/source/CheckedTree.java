package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.straylight.continuity.toolchain.source.UnpackException.Code;

/**
 * Stands between an archive and a sink: every entry is checked against what came before it and
 * against the limits, and reaches the sink only if the tree stays a tree. Later entries can so
 * never write through an earlier one.
 */
final class CheckedTree {
  private enum Kind {
    FILE,
    LINK,
    DIRECTORY
  }

  private final TreeSink sink;
  private final int strip;
  private final UnpackLimits limits;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, String> filesByFullName = new HashMap<>();
  private final Set<String> explicit = new HashSet<>();
  private final TreeSet<String> childless = new TreeSet<>();
  private int entries;

  CheckedTree(TreeSink sink, int strip, UnpackLimits limits) {
    if (strip < 0) {
      throw new IllegalArgumentException("strip is " + strip);
    }
    this.sink = sink;
    this.strip = strip;
    this.limits = limits;
  }

  void file(String name, boolean executable, InputStream content) throws IOException {
    List<String> full = count(name);
    String path = claim(name, full, Kind.FILE);
    filesByFullName.put(String.join("/", full), path);
    sink.file(path, executable, content);
  }

  /** A hard link of a tar archive: the same bytes under a second name. */
  void sameFile(String name, boolean executable, String target) throws IOException {
    List<String> full = count(name);
    String earlier = filesByFullName.get(String.join("/", EntryName.components(target)));
    if (earlier == null) {
      throw EntryName.refuse(
          Code.LINK_UNKNOWN,
          name,
          "is a hard link to \"" + EntryName.shown(target) + "\", which is no earlier file");
    }
    String path = claim(name, full, Kind.FILE);
    filesByFullName.put(String.join("/", full), path);
    sink.sameFile(path, executable, earlier);
  }

  void link(String name, String target) throws IOException {
    List<String> full = count(name);
    String path = claim(name, full, Kind.LINK);
    checkTarget(name, target, full.size() - strip - 1);
    sink.link(path, target);
  }

  void directory(String name) throws IOException {
    List<String> full = count(name);
    if (full.size() <= strip) {
      return;
    }
    String path = String.join("/", full.subList(strip, full.size()));
    Kind before = kinds.get(path);
    if ((before != null && before != Kind.DIRECTORY) || !explicit.add(path)) {
      throw EntryName.refuse(Code.DUPLICATE_NAME, name, "occurs twice");
    }
    if (before == null) {
      claim(name, full, Kind.DIRECTORY);
      childless.add(path);
    }
  }

  /** Hands on the directories that nothing came into. */
  void finish() throws IOException {
    if (kinds.isEmpty()) {
      throw new UnpackException(
          Code.EMPTY, "the archive has no entries" + (strip > 0 ? " below strip " + strip : ""));
    }
    for (String path : childless) {
      sink.emptyDirectory(path);
    }
  }

  private List<String> count(String name) throws UnpackException {
    if (++entries > limits.entries()) {
      throw new UnpackException(
          Code.TOO_MANY_ENTRIES, "the archive has more than " + limits.entries() + " entries");
    }
    return EntryName.components(name);
  }

  /** Takes a path for an entry, after all directories above it. */
  private String claim(String name, List<String> full, Kind kind) throws UnpackException {
    if (full.size() <= strip) {
      throw EntryName.refuse(
          Code.STRIPPED_AWAY,
          name,
          "has "
              + full.size()
              + " components, so strip "
              + strip
              + " would drop it; use a smaller strip");
    }
    StringBuilder path = new StringBuilder();
    for (String component : full.subList(strip, full.size() - 1)) {
      path.append(path.isEmpty() ? "" : "/").append(component);
      String above = path.toString();
      Kind before = kinds.putIfAbsent(above, Kind.DIRECTORY);
      childless.remove(above);
      if (before == Kind.FILE) {
        throw EntryName.refuse(Code.BELOW_FILE, name, "lies below the file \"" + above + "\"");
      }
      if (before == Kind.LINK) {
        throw EntryName.refuse(Code.BELOW_LINK, name, "lies below the link \"" + above + "\"");
      }
    }
    path.append(path.isEmpty() ? "" : "/").append(full.getLast());
    String whole = path.toString();
    if (kinds.putIfAbsent(whole, kind) != null) {
      throw EntryName.refuse(Code.DUPLICATE_NAME, name, "occurs twice");
    }
    return whole;
  }

  /** A target resolved from the link's folder, component by component, never leaves the root. */
  private static void checkTarget(String name, String target, int depth) throws UnpackException {
    boolean outside = target.isEmpty() || target.startsWith("/") || target.indexOf('\0') >= 0;
    int level = depth;
    int from = 0;
    while (!outside && from <= target.length()) {
      int slash = target.indexOf('/', from);
      int to = slash < 0 ? target.length() : slash;
      String component = target.substring(from, to);
      if (component.equals("..")) {
        level--;
      } else if (!component.isEmpty() && !component.equals(".")) {
        level++;
      }
      outside = level < 0;
      from = to + 1;
    }
    if (outside) {
      throw EntryName.refuse(
          Code.LINK_OUTSIDE,
          name,
          "is a link to \"" + EntryName.shown(target) + "\", which is not inside the tree");
    }
  }
}
