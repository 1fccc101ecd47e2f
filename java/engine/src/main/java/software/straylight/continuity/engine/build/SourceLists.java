package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.PackageSpec;
import software.straylight.continuity.engine.language.Src;
import software.straylight.continuity.engine.language.TargetSpec;

/**
 * The C and C++ files of a package that no target names, and the files that targets name and that
 * are gone: what {@code straylight srcs} proposes. A build file is a person's text; an edit is kept
 * only if it evaluates to the old targets with exactly those lists changed.
 */
public final class SourceLists {
  private static final Pattern SOURCE = Pattern.compile(".*\\.(c|cc|cpp|cxx|S)");
  private static final Pattern HEADER = Pattern.compile(".*\\.(h|hh|hpp|hxx)");
  private static final String SRCS = "srcs";
  private static final String HDRS = "hdrs";

  private final Path root;
  private final String dir;
  private final String text;
  private final PackageSpec spec;

  /**
   * Reads a package.
   *
   * @param root of the workspace
   * @param dir of the package, relative to the root
   * @throws ContinuityException if its build file is wrong
   */
  public SourceLists(Path root, String dir) throws IOException {
    this.root = root;
    this.dir = dir;
    Path file = root.resolve(Names.join(dir, "BUILD.dhall"));
    if (!Files.isRegularFile(file)) {
      throw new ContinuityException(
          ExitCode.BUILD_FAILED,
          Diagnostic.of(
              "NO_SUCH_PACKAGE",
              "there is no package //" + dir + " (no file " + Names.join(dir, "BUILD.dhall") + ")",
              "straylight targets //... lists all targets"));
    }
    this.text = Files.readString(file);
    this.spec = BuildFiles.packageSpec(root, dir, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A change of one list.
   *
   * @param target name of the target
   * @param field srcs or hdrs
   * @param file relative to the package
   * @param added whether it is put in, or taken out
   */
  public record Change(String target, String field, String file, boolean added) {}

  /**
   * What is proposed.
   *
   * @param changes in the order of files
   * @param unclear files that no target names and of which it is not clear whose they are
   */
  public record Proposal(List<Change> changes, List<String> unclear) {
    public Proposal {
      changes = List.copyOf(changes);
      unclear = List.copyOf(unclear);
    }
  }

  /** Compares the lists with the folder. */
  public Proposal propose() throws IOException {
    List<Change> changes = new ArrayList<>();
    TreeSet<String> named = new TreeSet<>();
    for (TargetSpec target : spec.targets().values()) {
      lists(target)
          .forEach(
              (field, files) -> {
                for (String file : files) {
                  named.add(file);
                  if (!Files.exists(root.resolve(Names.join(dir, file)))) {
                    changes.add(new Change(target.label().name(), field, file, false));
                  }
                }
              });
    }
    List<String> unclear = new ArrayList<>();
    for (String file : files()) {
      if (!named.contains(file)) {
        owner(file).ifPresentOrElse(changes::add, () -> unclear.add(file));
      }
    }
    return new Proposal(changes, unclear);
  }

  /**
   * The build file with the changes made.
   *
   * @throws ContinuityException {@code BUILD_FILE_NOT_EDITABLE} if the lists are written in a way
   *     that cannot be edited safely
   */
  public String edited(List<Change> changes) {
    String current = text;
    Map<String, Map<String, SortedSet<String>>> wanted = wanted();
    for (Change change : changes) {
      SortedSet<String> list =
          wanted
              .computeIfAbsent(change.target(), t -> new TreeMap<>())
              .computeIfAbsent(change.field(), f -> new TreeSet<>());
      boolean changed = change.added() ? list.add(change.file()) : list.remove(change.file());
      if (changed) {
        current = edit(current, change, wanted);
      }
    }
    return current;
  }

  /** Writes the build file. */
  public void write(String edited) throws IOException {
    OutFolder.write(
        root.resolve(Names.join(dir, "BUILD.dhall")), edited.getBytes(StandardCharsets.UTF_8));
  }

  /** The build file as it is. */
  public String text() {
    return text;
  }

  private static Map<String, List<String>> lists(TargetSpec target) {
    Map<String, List<String>> all = new TreeMap<>();
    switch (target) {
      case TargetSpec.CcLibrary t -> {
        all.put(SRCS, files(t.srcs()));
        all.put(HDRS, files(t.hdrs()));
      }
      case TargetSpec.CcBinary t -> all.put(SRCS, files(t.srcs()));
      case TargetSpec.CcTest t -> all.put(SRCS, files(t.srcs()));
      case TargetSpec.Genrule t -> all.put(SRCS, files(t.srcs()));
      case TargetSpec.Filegroup t -> all.put(SRCS, files(t.srcs()));
      default -> {}
    }
    return all;
  }

  private static List<String> files(List<Src> srcs) {
    List<String> files = new ArrayList<>();
    for (Src src : srcs) {
      if (src instanceof Src.File f) {
        files.add(f.path());
      }
    }
    return files;
  }

  /** The C and C++ files below the package's folder and in no package below it. */
  private List<String> files() throws IOException {
    List<String> found = new ArrayList<>();
    walk(root.resolve(dir), "", found);
    return found;
  }

  private void walk(Path folder, String prefix, List<String> found) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = prefix + entry.getFileName();
        boolean hidden = entry.getFileName().toString().startsWith(".");
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          boolean results = dir.isEmpty() && name.equals("out");
          if (!hidden && !results && !Files.exists(entry.resolve("BUILD.dhall"))) {
            walk(entry, name + "/", found);
          }
        } else if (SOURCE.matcher(name).matches() || HEADER.matcher(name).matches()) {
          found.add(name);
        }
      }
    }
  }

  /** Whose a file is, if that is clear: its namesake's, or that of the only target that could. */
  private Optional<Change> owner(String file) {
    boolean header = HEADER.matcher(file).matches();
    String stem = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
    boolean test = stem.matches("(test[_-].*|.*[_-]test)");
    List<TargetSpec> fit = new ArrayList<>();
    for (TargetSpec target : spec.targets().values()) {
      boolean kind =
          (test && !header)
              ? target instanceof TargetSpec.CcTest
              : target instanceof TargetSpec.CcLibrary || target instanceof TargetSpec.CcBinary;
      if (kind && target.label().name().replace('-', '_').equals(stem.replace('-', '_'))) {
        return Optional.of(change(target, header, file));
      }
      if (kind) {
        fit.add(target);
      }
    }
    return fit.size() == 1 ? Optional.of(change(fit.getFirst(), header, file)) : Optional.empty();
  }

  private static Change change(TargetSpec target, boolean header, String file) {
    String field = header && target instanceof TargetSpec.CcLibrary ? HDRS : SRCS;
    return new Change(target.label().name(), field, file, true);
  }

  private Map<String, Map<String, SortedSet<String>>> wanted() {
    Map<String, Map<String, SortedSet<String>>> all = new TreeMap<>();
    spec.targets()
        .forEach(
            (name, target) -> {
              Map<String, SortedSet<String>> of = new TreeMap<>();
              lists(target).forEach((field, files) -> of.put(field, new TreeSet<>(files)));
              all.put(name, of);
            });
    return all;
  }

  private String edit(
      String current, Change change, Map<String, Map<String, SortedSet<String>>> wanted) {
    Matcher name =
        Pattern.compile("\\bname\\s*=\\s*\"" + Pattern.quote(change.target()) + "\"")
            .matcher(current);
    while (name.find()) {
      // The list stands after the name, before the next target's.
      Matcher next = Pattern.compile("\\bname\\s*=\\s*\"").matcher(current);
      int end = next.find(name.end()) ? next.start() : current.length();
      String head = current.substring(0, name.end());
      String body = current.substring(name.end(), end);
      String tail = current.substring(end);
      for (String candidate : change.added() ? added(body, change) : removed(body, change)) {
        String whole = head + candidate + tail;
        if (means(whole, wanted)) {
          return whole;
        }
      }
    }
    throw new ContinuityException(
        ExitCode.BUILD_FAILED,
        Diagnostic.in(
            Names.join(dir, "BUILD.dhall"),
            "BUILD_FILE_NOT_EDITABLE",
            "the list "
                + change.field()
                + " of "
                + change.target()
                + " is written in a way that cannot be edited safely; the file is as it was",
            (change.added() ? "add " : "remove ") + "\"" + change.file() + "\" by hand"));
  }

  private static List<String> added(String body, Change change) {
    String item = "\"" + change.file() + "\"";
    List<String> all = new ArrayList<>();
    Matcher files =
        Pattern.compile("\\b" + change.field() + "\\s*=\\s*[A-Za-z_.]*files\\s*\\[([^\\]]*)\\]")
            .matcher(body);
    if (files.find()) {
      all.add(insert(body, files.start(1), files.end(1), item));
    }
    Matcher list =
        Pattern.compile("\\b" + change.field() + "\\s*=\\s*\\[([^\\]]*)\\]").matcher(body);
    if (list.find()) {
      Matcher maker = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*file)\\s+\"").matcher(list.group(1));
      String with = maker.find() ? maker.group(1) : "C.file";
      all.add(insert(body, list.start(1), list.end(1), with + " " + item));
    }
    // There is no list yet: it goes right after the name, on a line of its own where fields have
    // one.
    Matcher line = Pattern.compile("\\A(\\n *), ").matcher(body);
    String space = line.find() ? line.group(1) : "";
    all.add(space + ", " + change.field() + " = C.files [ " + item + " ]" + body);
    return all;
  }

  private static String insert(String body, int from, int to, String item) {
    String inside = body.substring(from, to);
    String kept = inside.stripTrailing();
    String space = inside.substring(kept.length());
    return body.substring(0, from)
        + (kept.isBlank() ? " " + item : kept + ", " + item)
        + (space.isEmpty() ? " " : space)
        + body.substring(to);
  }

  private static List<String> removed(String body, Change change) {
    String item = "([A-Za-z_][A-Za-z0-9_.]*file\\s+)?\"" + Pattern.quote(change.file()) + "\"";
    return List.of(
        body.replaceFirst("\\s*,\\s*" + item, ""),
        body.replaceFirst(item + "\\s*,\\s*", ""),
        body.replaceFirst("[A-Za-z_.]*files\\s*\\[\\s*" + item + "\\s*\\]", "[] : List C.Src"),
        body.replaceFirst("\\[\\s*" + item + "\\s*\\]", "[] : List C.Src"));
  }

  private boolean means(String candidate, Map<String, Map<String, SortedSet<String>>> wanted) {
    PackageSpec now;
    try {
      now = BuildFiles.packageSpec(root, dir, candidate.getBytes(StandardCharsets.UTF_8));
    } catch (ContinuityException e) {
      // Not a text that can stand: another place may do.
      return false;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (!now.targets().keySet().equals(spec.targets().keySet())) {
      return false;
    }
    for (Map.Entry<String, TargetSpec> e : now.targets().entrySet()) {
      Map<String, SortedSet<String>> lists = new TreeMap<>();
      lists(e.getValue()).forEach((field, files) -> lists.put(field, new TreeSet<>(files)));
      TargetSpec before = spec.targets().get(e.getKey());
      if (before == null
          || !lists.equals(wanted.get(e.getKey()))
          || !bare(e.getValue()).equals(bare(before))) {
        return false;
      }
    }
    return true;
  }

  /** A target without the files of its package. */
  private static TargetSpec bare(TargetSpec target) {
    return switch (target) {
      case TargetSpec.CcLibrary t ->
          new TargetSpec.CcLibrary(
              t.label(),
              t.visibility(),
              others(t.srcs()),
              others(t.hdrs()),
              t.deps(),
              t.includes(),
              t.defines(),
              t.localDefines(),
              t.flags());
      case TargetSpec.CcBinary t ->
          new TargetSpec.CcBinary(
              t.label(),
              t.visibility(),
              others(t.srcs()),
              t.deps(),
              t.includes(),
              t.localDefines(),
              t.flags(),
              t.shared(),
              t.platform());
      case TargetSpec.CcTest t ->
          new TargetSpec.CcTest(
              t.label(),
              t.visibility(),
              others(t.srcs()),
              t.deps(),
              t.includes(),
              t.localDefines(),
              t.flags(),
              t.args(),
              t.data(),
              t.env(),
              t.timeoutSeconds());
      default -> target;
    };
  }

  private static List<Src> others(List<Src> srcs) {
    return srcs.stream().filter(s -> !(s instanceof Src.File)).toList();
  }
}
