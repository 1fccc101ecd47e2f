package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/**
 * The same workspace, one thing about its surroundings changed at a time: every action has the same
 * key and makes the same bytes. One of the actions writes down all that it can see.
 */
@Tag("system")
final class SurroundingsSystemTest {
  private static final String ORDINARY = "65534";

  @TempDir static Path dir;
  private static Set<String> expected = new TreeSet<>();

  /** A place of its own for each build, with nothing in common but the inputs. */
  private static final class Place {
    final Path folder;
    Path store;
    Machine machine;
    ToolWorkspace workspace;
    final List<String> before = new ArrayList<>();
    final List<String> options = new ArrayList<>(List.of("-j2"));
    Map<String, String> env = Map.of();
    boolean ordinary;

    Place(String name, boolean backwards) throws IOException {
      folder = dir.resolve(name);
      store = folder.resolve("store");
      machine = new Machine(folder.resolve("machine"), store);
      workspace = workspace(folder.resolve("ws"), backwards);
    }

    Set<String> build() throws Exception {
      if (!Files.exists(store.resolve("format"))) {
        ToolWorkspace.provide(store);
      }
      return run();
    }

    Set<String> run() throws Exception {
      List<String> words = new ArrayList<>(List.of("build", "//p/...", "--json"));
      words.addAll(options);
      Path log = folder.resolve("log");
      ProcessBuilder builder =
          machine.away(workspace.root(), log, before, words.toArray(String[]::new));
      builder.environment().putAll(env);
      Told told = new Told(Machine.await(builder.start(), log));
      assertThat(told.run().code()).as(told.run().toString()).isZero();
      assertThat(told.executed()).isEqualTo(5);
      if (ordinary) {
        assertThat(Files.getAttribute(store.resolve("format"), "unix:uid")).isEqualTo(65534);
        Machine.must(List.of("chown", "-R", "0:0", store.toString()));
      }
      try (Store opened = Store.open(store, message -> {})) {
        return Evidence.of(opened, told);
      }
    }
  }

  private static ToolWorkspace workspace(Path root, boolean backwards) throws IOException {
    ToolWorkspace workspace = new ToolWorkspace(root, backwards);
    List<String> names = new ArrayList<>(List.of("a.txt", "b.txt", "c.txt", "Ünicode.txt"));
    for (String name : backwards ? names.reversed() : names) {
      workspace.write("p/" + name, "content of " + name + "\n");
    }
    List<String> sources = names.stream().map(ToolWorkspace::source).toList();
    List<String> join = new ArrayList<>(List.of(ToolWorkspace.lit("cat"), ToolWorkspace.out("j")));
    join.addAll(sources);
    List<String> look =
        new ArrayList<>(List.of(ToolWorkspace.lit("look"), ToolWorkspace.out("look")));
    look.addAll(sources);
    return workspace.targets(
        ToolWorkspace.run("join", "j", join.toArray(String[]::new)),
        ToolWorkspace.run("look", "look", look.toArray(String[]::new)),
        ToolWorkspace.run(
            "fill",
            "f",
            ToolWorkspace.lit("fill"),
            ToolWorkspace.lit("100000"),
            ToolWorkspace.out("f")),
        ToolWorkspace.run(
            "twice",
            "t",
            ToolWorkspace.lit("cat"),
            ToolWorkspace.out("t"),
            ToolWorkspace.made("join"),
            ToolWorkspace.made("fill")),
        ToolWorkspace.run(
            "whole",
            "w",
            ToolWorkspace.lit("cat"),
            ToolWorkspace.out("w"),
            ToolWorkspace.made("twice"),
            ToolWorkspace.made("look")));
  }

  @BeforeAll
  static void plain() throws Exception {
    Place place = new Place("plain", false);
    expected = place.build();
    String seen = place.workspace.result("look");
    assertThat(seen).contains("host continuity\n").contains("/work/p a.txt\n");
    assertThat(expected).hasSize(5);
  }

  private interface Change {
    void of(Place place) throws Exception;
  }

  private static DynamicTest test(String name, Change change) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Place place = new Place(name.replace(' ', '-'), name.contains("backwards"));
          change.of(place);
          assertThat(place.build()).isEqualTo(expected);
        });
  }

  private static void root() {
    boolean root = "root".equals(System.getProperty("user.name"));
    Skip.unless(root, "ROOT_NEEDED", "another user, host name or disk needs root; run as root");
  }

  private static List<String> shell(String script) {
    return List.of("sh", "-c", script + "; exec \"$@\"", "sh");
  }

  @TestFactory
  Stream<DynamicTest> sameKeysAndBytes() {
    return Stream.of(
        test("another folder with spaces and ü", place -> {}),
        test("files made backwards", place -> {}),
        test("one job", place -> place.options.set(0, "-j1")),
        test("many jobs", place -> place.options.set(0, "-j16")),
        test("the other kernel", place -> place.options.add("--kernel=java")),
        test("narrow umask", place -> place.before.addAll(shell("umask 077"))),
        test("no umask", place -> place.before.addAll(shell("umask 0"))),
        test(
            "Turkish in Nepal",
            place ->
                place.env =
                    Map.of("LC_ALL", "tr_TR.UTF-8", "LANG", "tr_TR.UTF-8", "TZ", "Asia/Kathmandu")),
        test("POSIX locale", place -> place.env = Map.of("LC_ALL", "C", "TZ", "UTC+12")),
        test("old files", SurroundingsSystemTest::old),
        test(
            "another clock",
            place -> {
              root();
              place.before.addAll(
                  List.of("unshare", "--time", "--boottime", "900000000", "--monotonic", "77777"));
              place.before.addAll(List.of("--fork", "--"));
            }),
        test(
            "another host name",
            place -> {
              root();
              place.before.addAll(List.of("unshare", "--uts"));
              place.before.addAll(shell("hostname elsewhere.example"));
            }),
        test("another user", SurroundingsSystemTest::ordinary),
        test("another file system", place -> onTmpfs(place)),
        test("toolchain backwards", SurroundingsSystemTest::toolchainBackwards));
  }

  private static void old(Place place) throws IOException {
    FileTime past = FileTime.from(Instant.parse("1999-12-31T23:59:59Z"));
    try (Stream<Path> files = Files.walk(place.workspace.root())) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, past);
      }
    }
  }

  private static void ordinary(Place place) throws IOException {
    root();
    Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx--x--x"));
    ToolWorkspace.provide(place.store);
    Machine.must(List.of("chown", "-R", ORDINARY + ":" + ORDINARY, place.folder.toString()));
    place.before.add(Places.repository().resolve("sandbox-native/test/as-user").toString());
    place.ordinary = true;
  }

  private static void onTmpfs(Place place) throws Exception {
    root();
    Path disk = Files.createDirectories(place.folder.resolve("disk"));
    Machine.must(List.of("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()));
    try {
      place.store = disk.resolve("store");
      place.machine = new Machine(place.folder.resolve("machine"), place.store);
      assertThat(place.build()).isEqualTo(expected);
    } finally {
      Machine.must(List.of("umount", "-l", disk.toString()));
    }
    // And once more where it usually lies.
    place.store = place.folder.resolve("store");
    place.machine = new Machine(place.folder.resolve("machine"), place.store);
  }

  /** The tool's tree is laid into the store beforehand, in the opposite order, and is taken. */
  private static void toolchainBackwards(Place place) throws Exception {
    root();
    ToolWorkspace.provide(place.store);
    assertThat(place.machine.here(place.workspace.root(), "build", "//tools:t").code()).isZero();
    Path tree;
    try (Stream<Path> trees = Files.walk(place.store.resolve("trees"), 2)) {
      tree =
          trees
              .filter(p -> String.valueOf(p.getFileName()).length() == 64)
              .findFirst()
              .orElseThrow();
    }
    Path aside = place.folder.resolve("aside");
    Files.move(tree, aside);
    Machine.copy(aside, tree, true);
    seal(aside, tree);
    Object inode = Files.getAttribute(tree, "unix:ino");
    assertThat(place.build()).isEqualTo(expected);
    assertThat(Files.getAttribute(tree, "unix:ino")).as("it was not made again").isEqualTo(inode);
    Machine.remove(place.store);
  }

  /** Folders get the modes and times that the store gives them. */
  private static void seal(Path from, Path to) throws IOException {
    try (Stream<Path> folders = Files.walk(from)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path copy = to.resolve(from.relativize(folder).toString());
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(folder));
        Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(folder));
      }
    }
  }
}
