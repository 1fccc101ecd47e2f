package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/**
 * The project's own examples and sandbox, built with the real toolchain from two clones: by root,
 * and by an ordinary user for whom everything else is different too.
 */
@Tag("system")
final class ProjectSystemTest {
  private static final String[] TARGETS = {
    "test", "//examples/hello", "//examples/app/...", "//sandbox-native/...", "--json"
  };
  private static final String ORDINARY = "65534";

  /** The sha256 of the toolchain's archive, as dhall/zig.dhall has it. */
  private static String archive() throws IOException {
    String zig = Files.readString(Places.repository().resolve("dhall/zig.dhall"));
    int at = zig.indexOf("sha256 =");
    int quote = zig.indexOf('"', at);
    return zig.substring(quote + 1, quote + 65);
  }

  @TempDir Path dir;
  private @Nullable Path disk;

  @AfterEach
  void unmount() throws IOException {
    if (disk != null) {
      Machine.must(List.of("umount", "-l", disk.toString()));
    }
  }

  private static Path cloned(Path to) throws IOException {
    Machine.must(
        List.of(
            "git",
            "-c",
            "safe.directory=*",
            "clone",
            "-q",
            Places.repository().toString(),
            to.toString()));
    return to;
  }

  @Test
  void anOrdinaryUserGetsTheSameKeysAndBytesFromAnotherClone() throws Exception {
    boolean root = "root".equals(System.getProperty("user.name"));
    Skip.unless(root, "ROOT_NEEDED", "root becomes the ordinary user; run as root");
    Machine first = new Machine(dir.resolve("machine"), dir.resolve("store"));
    Path one = cloned(dir.resolve("one"));
    Told plain = new Told(first.process(one, TARGETS));
    assertThat(plain.run().code()).as(plain.run().toString()).isZero();
    assertThat(plain.executed()).isPositive();
    assertThat(plain.run().out())
        .contains("{\"event\":\"tested\",\"label\":\"//examples/app:units-test\",\"passed\":true");

    // Another file system, whose folders are in another order.
    Path tmpfs = Files.createDirectories(dir.resolve("deeper/down/disk"));
    String options = "size=4g,mode=700,uid=" + ORDINARY + ",gid=" + ORDINARY;
    Machine.must(List.of("mount", "-t", "tmpfs", "-o", options, "tmpfs", tmpfs.toString()));
    disk = tmpfs;
    Machine second = new Machine(dir.resolve("deeper/down/machine"), tmpfs.resolve("store"));
    Path two = dir.resolve("deeper/down/another clone");
    Machine.copy(cloned(dir.resolve("fetched")), two, true);
    open(dir);
    Machine.must(
        List.of("chown", "-R", ORDINARY + ":" + ORDINARY, dir.resolve("deeper/down").toString()));
    // What was fetched once need not come over the network again.
    String hex = archive();
    Path wheel = first.store().resolve("cas").resolve(hex.substring(0, 2)).resolve(hex);
    Path handed = dir.resolve("deeper/down/wheel");
    Files.copy(wheel, handed);
    Path log = dir.resolve("deeper/down/log");
    List<String> ordinary =
        List.of(
            "unshare",
            "--uts",
            "--time",
            "--boottime",
            "100000000",
            "--fork",
            "sh",
            "-c",
            "hostname elsewhere; as_user=$1; shift;"
                + " exec \"$as_user\" sh -c 'umask 077; exec \"$@\"' sh \"$@\"",
            "sh",
            Places.repository().resolve("sandbox-native/test/as-user").toString());
    assertThat(run(second, two, log, ordinary, "store", "add", handed.toString()).run().code())
        .isZero();
    String[] words = java.util.Arrays.copyOf(TARGETS, TARGETS.length + 2);
    words[TARGETS.length] = "--offline";
    words[TARGETS.length + 1] = "-j1";
    Told other = run(second, two, log, ordinary, words);
    assertThat(other.run().code()).as(other.run().toString()).isZero();
    assertThat(other.executed()).isEqualTo(plain.executed());

    Set<String> expected;
    try (Store store = Store.open(first.store(), message -> {})) {
      expected = Evidence.of(store, plain);
    }
    assertThat(expected).hasSizeGreaterThan(30);
    // The ordinary user's store is its own: nobody else opens it, root neither.
    assertThat(owners(second.store())).containsExactly(ORDINARY);
    Machine.must(List.of("chown", "-R", "0:0", second.store().toString()));
    try (Store store = Store.open(second.store(), message -> {})) {
      assertThat(Evidence.of(store, other)).isEqualTo(expected);
    }
    for (String result :
        List.of(
            "sandbox-native/continuity-sandbox", "examples/hello/hello", "examples/app/convert")) {
      Path path = Path.of("out/x86_64-linux-musl").resolve(result);
      assertThat(Digest.sha256(Files.readAllBytes(two.resolve(path))))
          .as(result)
          .isEqualTo(Digest.sha256(Files.readAllBytes(one.resolve(path))));
    }
  }

  private static Told run(
      Machine machine, Path place, Path log, List<String> before, String... words)
      throws Exception {
    ProcessBuilder builder = machine.away(place, log, before, words);
    builder.environment().put("LC_ALL", "tr_TR.UTF-8");
    builder.environment().put("LANG", "tr_TR.UTF-8");
    builder.environment().put("TZ", "Asia/Kathmandu");
    return new Told(Machine.await(builder.start(), log));
  }

  /** Lets everybody pass through a folder. */
  private static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
  }

  private static Set<String> owners(Path folder) throws IOException {
    TreeSet<String> owners = new TreeSet<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        owners.add(
            "" + Files.getAttribute(file, "unix:uid", java.nio.file.LinkOption.NOFOLLOW_LINKS));
      }
    }
    return owners;
  }
}
