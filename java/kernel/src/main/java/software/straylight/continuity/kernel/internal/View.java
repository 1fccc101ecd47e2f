package software.straylight.continuity.kernel.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.NameList;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.StorePath;

/** What an action sees at each absolute path (section 5). */
public final class View {
  private static final Bytes ROOT = Bytes.utf8("/");
  private static final Bytes WORK = Bytes.utf8("/work/");
  private static final Claim ABSENT = new Claim.Absent();
  private static final Claim DIRECTORY = new Claim.Directory();

  /** The entries that every view has. */
  private static final EntryList COMMON = common();

  /** Paths and what is there, side by side; a path may be there twice. */
  record EntryList(List<Bytes> paths, List<Claim> claims) {
    private EntryList() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    private void add(Bytes path, Claim claim) {
      paths.add(path);
      claims.add(claim);
    }
  }

  private static EntryList common() {
    EntryList c = new EntryList();
    c.add(Bytes.utf8("/dev/fd"), link(Bytes.utf8("/proc/self/fd")));
    c.add(Bytes.utf8("/dev/stdin"), link(Bytes.utf8("/proc/self/fd/0")));
    c.add(Bytes.utf8("/dev/stdout"), link(Bytes.utf8("/proc/self/fd/1")));
    c.add(Bytes.utf8("/dev/stderr"), link(Bytes.utf8("/proc/self/fd/2")));
    for (String mount :
        List.of(
            "/dev/null",
            "/dev/zero",
            "/dev/full",
            "/dev/random",
            "/dev/urandom",
            "/proc",
            "/tmp",
            "/work/out")) {
      c.add(Bytes.utf8(mount), new Claim.Mount());
    }
    return c;
  }

  private static Claim link(Bytes target) {
    return new Claim.Link(target.sha256());
  }

  private static Claim content(Ref ref) {
    return switch (ref) {
      case Ref.File f -> new Claim.File(f.digest(), f.executable());
      case Ref.Tree t -> new Claim.Tree(t.digest());
    };
  }

  /** The entries of an action's view, in no order. */
  static EntryList entries(Action a) {
    EntryList e = new EntryList();
    e.paths.addAll(COMMON.paths);
    e.claims.addAll(COMMON.claims);
    a.inputs().forEach((path, ref) -> e.add(WORK.concat(path), content(ref)));
    a.toolchains()
        .forEach((role, tree) -> e.add(Bytes.utf8("/toolchain/" + role), new Claim.Tree(tree)));
    for (StorePath reference : a.references()) {
      e.add(reference.path(), content(reference.ref()));
    }
    a.viewSpec()
        .files()
        .forEach((path, bytes) -> e.add(path, new Claim.File(bytes.sha256(), false)));
    a.rootLinks().forEach((path, target) -> e.add(path, link(target)));
    return e;
  }

  private final EntryList list;
  private final Map<Bytes, Claim> entries = new HashMap<>();
  private final Map<Bytes, TreeSet<Bytes>> directories = new HashMap<>();

  /** Of distinct entries, none below another. Nothing is built before it is asked for. */
  View(EntryList list) {
    this.list = list;
  }

  private void build() {
    if (!directories.isEmpty()) {
      return;
    }
    directories.put(ROOT, new TreeSet<>());
    for (int i = 0; i < list.paths.size(); i++) {
      Bytes path = list.paths.get(i);
      entries.put(path, list.claims.get(i));
      addToParents(path);
    }
  }

  private void addToParents(Bytes path) {
    Bytes below = path;
    while (!below.equals(ROOT)) {
      Bytes parent = below.lastIndexOf('/') == 0 ? ROOT : PathSyntax.parent(below);
      @Nullable TreeSet<Bytes> names = directories.get(parent);
      boolean known = names != null;
      if (names == null) {
        names = new TreeSet<>();
        directories.put(parent, names);
      }
      names.add(PathSyntax.last(below));
      if (known) {
        return;
      }
      below = parent;
    }
  }

  /** The claim at {@code path}; below a tree or mount, that entry's. */
  public Claim claim(Bytes path) {
    build();
    @Nullable Claim entry = entries.get(path);
    if (entry != null) {
      return entry;
    }
    if (directories.containsKey(path)) {
      return DIRECTORY;
    }
    @Nullable Claim above = covering(path);
    return above != null ? above : ABSENT;
  }

  /** The claim at {@code path}, or null below a tree or mount, where the view has none. */
  private @Nullable Claim own(Bytes path) {
    build();
    @Nullable Claim entry = entries.get(path);
    if (entry != null) {
      return entry;
    }
    if (directories.containsKey(path)) {
      return DIRECTORY;
    }
    return covering(path) != null ? null : ABSENT;
  }

  private @Nullable Claim covering(Bytes path) {
    for (int end = path.lastIndexOf('/'); end > 0; ) {
      Bytes outer = path.slice(0, end);
      @Nullable Claim claim = entries.get(outer);
      if (claim instanceof Claim.Tree || claim instanceof Claim.Mount) {
        return claim;
      }
      end = outer.lastIndexOf('/');
    }
    return null;
  }

  private static Claim names(Set<Bytes> names) {
    return new Claim.Names(new NameList(OrderedSet.copyOf(names)).digest());
  }

  /** What a listing of {@code path} answers; where it is no directory, the claim at it. */
  public Claim listing(Bytes path) {
    build();
    @Nullable TreeSet<Bytes> names = directories.get(path);
    return names != null && !entries.containsKey(path) ? names(names) : claim(path);
  }

  /** Whether an event agrees with this view. */
  public boolean agrees(Event event) {
    Claim claimed = event.claim();
    @Nullable Claim own = own(event.path());
    if (own == null) {
      return false;
    }
    return switch (event.kind()) {
      case HIT -> !(own instanceof Claim.Absent) && own.equals(claimed);
      case OPEN, EXEC -> own instanceof Claim.File && own.equals(claimed);
      case MISS -> own instanceof Claim.Absent && own.equals(claimed);
      case LIST -> own instanceof Claim.Directory && listing(event.path()).equals(claimed);
      case READLINK -> own instanceof Claim.Link && own.equals(claimed);
      case STORE_ROOT -> own instanceof Claim.Tree && own.equals(claimed);
      case DENIED -> false;
    };
  }
}
