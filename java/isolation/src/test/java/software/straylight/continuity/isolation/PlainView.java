package software.straylight.continuity.isolation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.NameList;
import software.straylight.continuity.model.OrderedSet;

/**
 * The view as a plain table of paths, with path resolution as path_resolution(7) describes it: what
 * the sandbox must answer and record, computed without it.
 */
final class PlainView {
  /** What is at a path. */
  sealed interface Node {
    /** A folder. */
    record Folder() implements Node {}

    /** A file; {@code runs} tells what executing it gives. */
    record File(Digest digest, boolean executable, String runs) implements Node {}

    /** A symbolic link. */
    record Link(String target) implements Node {}
  }

  /** Where a look-up ended: a node, or why there is none. */
  record Found(String path, @Nullable Node node, String error) {
    boolean is(Class<? extends Node> kind) {
      return kind.isInstance(node);
    }
  }

  /** The last step of a look-up: its folder, and the name there ("." or ".." or empty included). */
  record Place(String folder, String name, String error) {
    String path() {
      return join(folder, name);
    }
  }

  private static final int MAX_LINKS = 40;
  private static final String CWD = "/work";

  private final TreeMap<String, Node> nodes = new TreeMap<>();
  private final TreeMap<String, Claim> bound = new TreeMap<>();
  private final TreeSet<String> events = new TreeSet<>();
  private int links;

  PlainView() {
    nodes.put("/", new Node.Folder());
  }

  /** Adds a node and the folders above it. */
  PlainView add(String path, Node node) {
    for (int at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) {
      nodes.putIfAbsent(path.substring(0, at), new Node.Folder());
    }
    nodes.put(path, node);
    return this;
  }

  /** Adds a folder whose inside is not recorded: a tree or a mount. */
  PlainView bind(String path, Claim claim) {
    bound.put(path, claim);
    return add(path, new Node.Folder());
  }

  /** What was recorded since the last call. */
  Set<String> takeEvents() {
    TreeSet<String> taken = new TreeSet<>(events);
    events.clear();
    return taken;
  }

  /** Records an event if the path is one whose accesses are recorded. */
  void record(EventKind kind, String path, Claim claim) {
    if (!inside(path)) {
      events.add(rendered(new Event(kind, Bytes.utf8(path), claim)));
    }
  }

  /** An event as one line. */
  static String rendered(Event event) {
    return event.kind() + " " + event.path().percentEncoded() + " " + event.claim();
  }

  /** Whether a path lies within something bound. */
  boolean inside(String path) {
    return bound.keySet().stream().anyMatch(b -> path.startsWith(b + "/"));
  }

  boolean isBound(String path) {
    return bound.containsKey(path);
  }

  void remove(String path) {
    nodes.remove(path);
  }

  static String join(String folder, String name) {
    return folder.equals("/") ? "/" + name : folder + "/" + name;
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  Claim claim(String path) {
    Claim given = bound.get(path);
    if (given != null) {
      return given;
    }
    return switch (nodes.get(path)) {
      case Node.File f -> new Claim.File(f.digest(), f.executable());
      case Node.Link l -> new Claim.Link(Bytes.utf8(l.target()).sha256());
      case null -> new Claim.Absent();
      default -> new Claim.Directory();
    };
  }

  /** Names in a folder, sorted by their bytes. */
  List<String> names(String folder) {
    String prefix = folder.equals("/") ? "/" : folder + "/";
    SortedMap<String, Node> below = nodes.subMap(prefix, prefix + Character.MAX_VALUE);
    TreeSet<Bytes> names = new TreeSet<>();
    for (String path : below.keySet()) {
      String rest = path.substring(prefix.length());
      if (!rest.isEmpty() && rest.indexOf('/') < 0) {
        names.add(Bytes.utf8(rest));
      }
    }
    return names.stream().map(n -> n.toUtf8().orElseThrow()).toList();
  }

  /** The claim of a listing. */
  Claim listing(String folder) {
    List<Bytes> names = names(folder).stream().map(Bytes::utf8).toList();
    return new Claim.Names(Digest.sha256(new NameList(OrderedSet.copyOf(names)).encode()));
  }

  /** Looks up one name; records what the sandbox records. */
  @Nullable Node look(String folder, String name) {
    String path = join(folder, name);
    Node node = nodes.get(path);
    EventKind kind =
        node == null
            ? EventKind.MISS
            : bound.get(path) instanceof Claim.Tree ? EventKind.STORE_ROOT : EventKind.HIT;
    record(kind, path, claim(path));
    return node;
  }

  /** Resolves a path; the last component's link is followed if {@code follow}. */
  Found find(String path, boolean follow) {
    links = 0;
    return find(path, CWD, follow);
  }

  private Found find(String path, String start, boolean follow) {
    Place place = parentOf(path, start);
    if (!place.error().isEmpty()) {
      return new Found("", null, place.error());
    }
    boolean slash = path.endsWith("/") || path.endsWith("/.");
    return last(place, follow || slash, slash);
  }

  private Found last(Place place, boolean follow, boolean slash) {
    if (place.name().isEmpty() || place.name().equals(".")) {
      return new Found(place.folder(), nodes.get(place.folder()), "");
    }
    if (place.name().equals("..")) {
      String up = parent(place.folder());
      return new Found(up, nodes.get(up), "");
    }
    Node node = look(place.folder(), place.name());
    if (node instanceof Node.Link link && follow) {
      if (++links > MAX_LINKS) {
        return new Found("", null, "ELOOP");
      }
      record(EventKind.READLINK, place.path(), claim(place.path()));
      return find(slash ? link.target() + "/" : link.target(), place.folder(), true);
    }
    if (node == null) {
      return new Found(place.path(), null, "ENOENT");
    }
    if (slash && !(node instanceof Node.Folder)) {
      return new Found("", null, "ENOTDIR");
    }
    return new Found(place.path(), node, "");
  }

  /** Resolves all but the last component, as calls that make or remove a name do. */
  Place parentOf(String path) {
    links = 0;
    return parentOf(path, CWD);
  }

  private Place parentOf(String path, String start) {
    Deque<String> parts =
        new ArrayDeque<>(Arrays.stream(path.split("/")).filter(p -> !p.isEmpty()).toList());
    String at = path.startsWith("/") ? "/" : start;
    if (parts.isEmpty()) {
      return new Place(at, "", "");
    }
    String name = parts.removeLast();
    List<String> before = new ArrayList<>(parts);
    for (String part : before) {
      Found next = last(new Place(at, part, ""), true, false);
      if (!next.error().isEmpty()) {
        return new Place("", "", next.error());
      }
      if (!next.is(Node.Folder.class)) {
        return new Place("", "", "ENOTDIR");
      }
      at = next.path();
    }
    return new Place(at, name, "");
  }
}
