package software.straylight.continuity.engine.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.TreeManifest;

/**
 * Trees laid over each other: a folder has what it has in all of them, and anything else must be
 * the same in all that have it. So the result does not depend on their order.
 *
 * <p>A folder may be a link to another, as {@code lib} is to {@code usr/lib} in Debian: what lies
 * below it in a tree is put where the link leads, and links that move so keep their meaning.
 */
final class MergedTree {
  private record Given(String by, Entry entry) {}

  private final Label owner;
  private final Map<Bytes, Bytes> links = new TreeMap<>();
  private final Map<Bytes, Given> all = new TreeMap<>();

  /**
   * @param owner who merges, for messages
   * @param links path → folder that it leads to, both from the root
   */
  MergedTree(Label owner, Map<String, String> links) {
    this.owner = owner;
    links.forEach((path, to) -> this.links.put(Bytes.utf8(path), Bytes.utf8(to)));
    this.links.forEach((path, to) -> add("its links", path, new Entry.Link(leading(path, to))));
  }

  /** Adds all of a tree. */
  void add(String by, TreeManifest tree) {
    tree.entries()
        .forEach(
            (path, entry) -> {
              Bytes place = place(path, entry instanceof Entry.Directory);
              boolean stays = place.equals(path) || !(entry instanceof Entry.Link);
              add(by, place, stays ? entry : moved((Entry.Link) entry, path, place));
            });
  }

  /**
   * Adds one entry, where it is said to be.
   *
   * @param by what people call the tree that has it
   */
  void add(String by, Bytes path, Entry entry) {
    @Nullable Given before = all.putIfAbsent(path, new Given(by, entry));
    if (before != null && !before.entry().equals(entry)) {
      throw conflict(path, before, by, entry);
    }
  }

  /** All of it. */
  TreeManifest manifest() {
    Set<Bytes> inner = new HashSet<>();
    all.forEach(
        (path, given) -> {
          Bytes above = PathSyntax.parent(path);
          for (; !above.isEmpty() && inner.add(above); above = PathSyntax.parent(above)) {
            @Nullable Given there = all.get(above);
            if (there != null && !(there.entry() instanceof Entry.Directory)) {
              throw conflict(above, there, given.by(), new Entry.Directory());
            }
          }
        });
    Map<Bytes, Entry> entries = new TreeMap<>();
    all.forEach((path, given) -> entries.put(path, given.entry()));
    entries.keySet().removeAll(inner);
    return new TreeManifest(OrderedMap.copyOf(entries));
  }

  /** Where a path is with the links. */
  private Bytes place(Bytes path, boolean folder) {
    for (Map.Entry<Bytes, Bytes> link : links.entrySet()) {
      if (folder
          ? PathSyntax.isAtOrBelow(path, link.getKey())
          : PathSyntax.isBelow(path, link.getKey())) {
        return link.getValue().concat(path.slice(link.getKey().length()));
      }
    }
    return path;
  }

  private Entry.Link moved(Entry.Link link, Bytes from, Bytes to) {
    List<String> target = new ArrayList<>(components(PathSyntax.parent(from)));
    for (String component : components(link.target())) {
      switch (component) {
        case ".." -> target.removeLast();
        case ".", "" -> {}
        default -> target.add(component);
      }
    }
    return new Entry.Link(leading(to, place(bytes(target), true)));
  }

  /** What a link has to say to lead to a path. */
  private static Bytes leading(Bytes link, Bytes to) {
    List<String> from = components(PathSyntax.parent(link));
    List<String> target = components(to);
    int common = 0;
    while (common < Math.min(from.size(), target.size())
        && from.get(common).equals(target.get(common))) {
      common++;
    }
    List<String> words = new ArrayList<>();
    from.subList(common, from.size()).forEach(folder -> words.add(".."));
    words.addAll(target.subList(common, target.size()));
    return words.isEmpty() ? Bytes.utf8(".") : bytes(words);
  }

  /** A target may be in any charset: each byte is a character here. */
  private static List<String> components(Bytes path) {
    return path.isEmpty()
        ? List.of()
        : List.of(new String(path.toByteArray(), StandardCharsets.ISO_8859_1).split("/", -1));
  }

  private static Bytes bytes(List<String> components) {
    return Bytes.of(String.join("/", components).getBytes(StandardCharsets.ISO_8859_1));
  }

  private ContinuityException conflict(Bytes path, Given one, String by, Entry other) {
    return new ContinuityException(
        ExitCode.BUILD_FAILED,
        Diagnostic.in(
            Names.join(owner.pkg(), "BUILD.dhall"),
            "TREE_CONFLICT",
            owner
                + " merges trees that do not go together: "
                + shown(path)
                + " is "
                + shown(one.entry())
                + " in "
                + one.by()
                + ", and "
                + shown(other)
                + " in "
                + by,
            "name versions that belong together, or leave it out of one of them: a fetch target"
                + " with without"));
  }

  private static String shown(Entry entry) {
    return switch (entry) {
      case Entry.File f ->
          (f.executable() ? "an executable file (" : "a file (")
              + f.bytes()
              + " bytes, sha256 "
              + f.digest().toHex().substring(0, 12)
              + "…)";
      case Entry.Link l -> "a link to " + shown(l.target());
      case Entry.Directory d -> "a folder";
    };
  }

  private static String shown(Bytes path) {
    return path.toUtf8().orElseGet(path::percentEncoded);
  }
}
