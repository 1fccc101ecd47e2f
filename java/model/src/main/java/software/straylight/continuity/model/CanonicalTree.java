package software.straylight.continuity.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file tree as REAPI v2 {@code Directory} messages in their only form ({@code docs/codec.md}
 * sections 7 and 8). Its digest is SHA-256 of the root message.
 *
 * @param root SHA-256 of the root message
 * @param bytes length of the root message
 * @param directories all messages by digest
 */
public record CanonicalTree(Digest root, long bytes, OrderedMap<Digest, Bytes> directories) {

  /**
   * The canonical tree of a manifest.
   *
   * @throws TreeException if the manifest is not legal: the first entry that is not, in order
   */
  public static CanonicalTree encode(TreeManifest manifest) {
    OrderedMap<Bytes, Entry> entries = manifest.entries();
    check(entries);
    Folder root = new Folder();
    for (int i = 0; i < entries.size(); i++) {
      root.add(entries.keyList().get(i), 0, entries.valueList().get(i));
    }
    Map<Digest, Bytes> directories = new HashMap<>();
    Folder.Written written = root.write(directories);
    return new CanonicalTree(written.digest(), written.bytes(), OrderedMap.copyOf(directories));
  }

  private static void check(OrderedMap<Bytes, Entry> entries) {
    Set<Bytes> leaves = new HashSet<>();
    Set<Bytes> empty = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Bytes path = entries.keyList().get(i);
      if (!PathSyntax.isRelative(path)) {
        throw new TreeException(ReasonCode.TREE_ILLEGAL_NAME, path);
      }
      int components = PathSyntax.components(path);
      if (components > Limits.DEPTH) {
        throw new TreeException(ReasonCode.TREE_TOO_DEEP, path);
      }
      for (int end = path.indexOf('/', 0); end >= 0; end = path.indexOf('/', end + 1)) {
        Bytes outer = path.slice(0, end);
        if (leaves.contains(outer)) {
          throw new TreeException(ReasonCode.TREE_NESTED, path);
        }
        if (empty.contains(outer)) {
          throw new TreeException(ReasonCode.TREE_DIRECTORY_NOT_EMPTY, outer);
        }
      }
      switch (entries.valueList().get(i)) {
        case Entry.File f -> leaves.add(path);
        case Entry.Link l -> {
          int climb = PathSyntax.climb(l.target());
          if (climb < 0 || climb > components - 1) {
            throw new TreeException(ReasonCode.TREE_ILLEGAL_LINK, path);
          }
          leaves.add(path);
        }
        case Entry.Directory d -> empty.add(path);
      }
    }
  }

  /** A directory while the tree is put together. */
  private static final class Folder {
    private final Map<Bytes, Entry> leaves = new TreeMap<>();
    private final Map<Bytes, Folder> folders = new TreeMap<>();

    record Written(Digest digest, long bytes) {}

    void add(Bytes path, int from, Entry entry) {
      Folder folder = this;
      int start = from;
      for (int end = path.indexOf('/', start); end >= 0; end = path.indexOf('/', start)) {
        folder = folder.folders.computeIfAbsent(path.slice(start, end), n -> new Folder());
        start = end + 1;
      }
      Bytes name = path.slice(start);
      if (entry instanceof Entry.Directory) {
        folder.folders.put(name, new Folder());
      } else {
        folder.leaves.put(name, entry);
      }
    }

    Written write(Map<Digest, Bytes> directories) {
      List<DirectoryMessage.FileNode> files = new ArrayList<>();
      List<DirectoryMessage.DirNode> nodes = new ArrayList<>();
      List<DirectoryMessage.LinkNode> links = new ArrayList<>();
      leaves.forEach(
          (name, entry) -> {
            switch (entry) {
              case Entry.File f ->
                  files.add(
                      new DirectoryMessage.FileNode(name, f.digest(), f.bytes(), f.executable()));
              case Entry.Link l -> links.add(new DirectoryMessage.LinkNode(name, l.target()));
              case Entry.Directory d -> throw new IllegalStateException("not a leaf: " + name);
            }
          });
      folders.forEach(
          (name, folder) -> {
            Written child = folder.write(directories);
            nodes.add(new DirectoryMessage.DirNode(name, child.digest(), child.bytes()));
          });
      byte[] message = new DirectoryMessage(files, nodes, links).encode();
      Digest digest = Digest.sha256(message);
      directories.put(digest, Bytes.wrap(message));
      return new Written(digest, message.length);
    }
  }

  /**
   * The manifest of the tree whose root message has the digest {@code root}. Messages that are not
   * reached are ignored.
   *
   * @throws TreeException if a directory is missing, not canonical, or too deep: the first, each
   *     directory before its children, these in order of name
   * @throws NotEncodableException if the manifest would exceed a limit of the format
   */
  public static TreeManifest decode(Digest root, Map<Digest, Bytes> directories) {
    Walk walk = new Walk(directories);
    Bytes message = walk.message(root);
    walk.check(root, message.length(), 0, 0);
    Checked all = walk.checked(root);
    if (all.entries > Limits.COUNT || all.bytes > Limits.MESSAGE) {
      throw new NotEncodableException(
          "the manifest of the tree "
              + root
              + " would exceed the format: "
              + all.entries
              + " entries in "
              + all.bytes
              + " bytes");
    }
    TreeMap<Bytes, Entry> entries = new TreeMap<>();
    walk.list(root, Bytes.EMPTY, entries);
    return new TreeManifest(OrderedMap.copyOf(entries));
  }

  /**
   * What is known of a directory that was found canonical, relative to its own place: two places of
   * one directory differ only in how deep they lie. So a tree that shares directories costs no more
   * than its messages.
   *
   * @param height most components of a path below it
   * @param length most bytes of a path below it
   * @param climb how many folders above it its links reach
   * @param entries entries of its manifest
   * @param bytes bytes of them in a manifest, paths relative to it
   */
  private record Checked(
      DirectoryMessage message, int height, int length, int climb, long entries, long bytes) {}

  private static final class Walk {
    /** More than any legal reply: sums are cut off here, so that they cannot wrap around. */
    private static final long MANY = 1L << 40;

    private static final int FILE_BYTES = 4 + 1 + Digest.LENGTH + 8 + 1;
    private static final int LINK_BYTES = 4 + 1 + 4;
    private static final int DIRECTORY_BYTES = 4 + 1;

    private final Map<Digest, Bytes> directories;
    private final Map<Digest, Checked> known = new HashMap<>();

    Walk(Map<Digest, Bytes> directories) {
      this.directories = directories;
    }

    Bytes message(Digest digest) {
      @Nullable Bytes message = directories.get(digest);
      if (message == null) {
        throw new TreeException(ReasonCode.TREE_MISSING_DIRECTORY, digest.toBytes());
      }
      return message;
    }

    Checked checked(Digest digest) {
      Checked checked = known.get(digest);
      if (checked == null) {
        throw new IllegalStateException("not checked: " + digest);
      }
      return checked;
    }

    /** Checks a directory {@code depth} levels down, whose path has {@code length} bytes. */
    void check(Digest digest, long size, int depth, int length) {
      Bytes content = message(digest);
      if (content.length() != size) {
        throw notCanonical(digest);
      }
      @Nullable Checked before = known.get(digest);
      if (before != null
          && depth + before.height <= Limits.DEPTH
          && length + before.length <= Limits.PATH
          && before.climb <= depth) {
        return;
      }
      DirectoryMessage m = before != null ? before.message : canonical(digest, content);
      int climb = 0;
      for (DirectoryMessage.LinkNode l : m.links()) {
        int c = PathSyntax.climb(l.target());
        if (c < 0 || c > depth || l.target().length() > Limits.PATH) {
          throw notCanonical(digest);
        }
        climb = Math.max(climb, c);
      }
      int longest = longestName(m);
      int slash = depth == 0 ? 0 : 1;
      if (longest > 0 && (depth + 1 > Limits.DEPTH || length + slash + longest > Limits.PATH)) {
        throw new TreeException(ReasonCode.TREE_TOO_DEEP, digest.toBytes());
      }
      int height = longest > 0 ? 1 : 0;
      // "length" is of what follows the directory's own path, its slash included.
      int below = longest > 0 ? 1 + longest : 0;
      long entries = (long) m.files().size() + m.links().size();
      long bytes = 0;
      for (DirectoryMessage.FileNode f : m.files()) {
        bytes += FILE_BYTES + f.name().length();
      }
      for (DirectoryMessage.LinkNode l : m.links()) {
        bytes += LINK_BYTES + l.name().length() + l.target().length();
      }
      for (DirectoryMessage.DirNode d : m.directories()) {
        int name = d.name().length();
        check(d.digest(), d.bytes(), depth + 1, length + slash + name);
        Checked child = checked(d.digest());
        height = Math.max(height, 1 + child.height);
        below = Math.max(below, 1 + name + child.length);
        climb = Math.max(climb, child.climb - 1);
        if (child.entries == 0) {
          entries++;
          bytes += DIRECTORY_BYTES + name;
        } else {
          entries += child.entries;
          bytes += child.bytes + child.entries * (name + 1L);
        }
        entries = Math.min(entries, MANY);
        bytes = Math.min(bytes, MANY);
      }
      known.put(digest, new Checked(m, height, below, climb, entries, bytes));
    }

    private static int longestName(DirectoryMessage m) {
      int longest = 0;
      for (DirectoryMessage.FileNode f : m.files()) {
        longest = Math.max(longest, f.name().length());
      }
      for (DirectoryMessage.DirNode d : m.directories()) {
        longest = Math.max(longest, d.name().length());
      }
      for (DirectoryMessage.LinkNode l : m.links()) {
        longest = Math.max(longest, l.name().length());
      }
      return longest;
    }

    private static TreeException notCanonical(Digest digest) {
      return new TreeException(ReasonCode.TREE_NOT_CANONICAL, digest.toBytes());
    }

    private static DirectoryMessage canonical(Digest digest, Bytes content) {
      if (!content.sha256().equals(digest)) {
        throw notCanonical(digest);
      }
      DirectoryMessage m = DirectoryMessage.decode(content).orElseThrow(() -> notCanonical(digest));
      Set<Bytes> names = new HashSet<>();
      m.files().forEach(f -> name(f.name(), names, digest));
      m.directories().forEach(d -> name(d.name(), names, digest));
      m.links().forEach(l -> name(l.name(), names, digest));
      return m;
    }

    private static void name(Bytes name, Set<Bytes> names, Digest digest) {
      if (!PathSyntax.isComponent(name) || !names.add(name)) {
        throw notCanonical(digest);
      }
    }

    void list(Digest digest, Bytes path, Map<Bytes, Entry> entries) {
      DirectoryMessage m = checked(digest).message;
      for (DirectoryMessage.FileNode f : m.files()) {
        entries.put(below(path, f.name()), new Entry.File(f.digest(), f.bytes(), f.executable()));
      }
      for (DirectoryMessage.LinkNode l : m.links()) {
        entries.put(below(path, l.name()), new Entry.Link(l.target()));
      }
      for (DirectoryMessage.DirNode d : m.directories()) {
        Bytes inner = below(path, d.name());
        if (checked(d.digest()).entries == 0) {
          entries.put(inner, new Entry.Directory());
        } else {
          list(d.digest(), inner, entries);
        }
      }
    }

    private static Bytes below(Bytes path, Bytes name) {
      return path.isEmpty() ? name : path.concat("/").concat(name);
    }
  }
}
