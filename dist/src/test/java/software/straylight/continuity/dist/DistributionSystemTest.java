package software.straylight.continuity.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.testing.Places;
import software.straylight.continuity.testing.Skip;

/** The tarball and the Debian package that this build made. */
@Tag("system")
final class DistributionSystemTest {
  private static final Path BUILT = Places.repository().resolve("dist/target");
  private static final String VERSION = System.getProperty("continuity.version", "");
  private static final String TARBALL = "straylight-" + VERSION + ".tar.gz";
  private static final String DEBIAN = "straylight_" + VERSION + "_amd64.deb";

  /** What the clean root is made of: the launcher's needs, and what these need. */
  private static final List<String> ESSENTIAL =
      List.of(
          "libc6",
          "libc-bin",
          "libgcc-s1",
          "gcc-12-base",
          "libcrypt1",
          "dash",
          "coreutils",
          "grep",
          "libacl1",
          "libattr1",
          "libgmp10",
          "libselinux1",
          "libpcre2-8-0");

  @TempDir Path dir;

  private static String must(Path directory, List<String> argv) throws Exception {
    Process process =
        new ProcessBuilder(argv).directory(directory.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(argv + ": " + said).isZero();
    return said;
  }

  @Test
  void anotherBuildFromAnotherPlaceHasTheSameBytes() throws Exception {
    Path copy = Files.createDirectories(dir.resolve("another place"));
    must(
        Places.repository(),
        List.of(
            "sh",
            "-c",
            "git -c safe.directory='*' ls-files -z --cached --others --exclude-standard"
                + " | tar --null -T - -cf - | tar -C \"$1\" -xf -",
            "sh",
            copy.toString()));
    List<String> build =
        List.of("mvn", "-o", "-B", "-q", "-DskipTests", "-pl", "dist", "-am", "package");
    must(copy, build);
    for (String name : List.of(TARBALL, DEBIAN)) {
      assertThat(Files.mismatch(BUILT.resolve(name), copy.resolve("dist/target").resolve(name)))
          .as("first byte of %s that differs", name)
          .isEqualTo(-1);
    }
  }

  @Test
  void theTarballRunsWhereItIsUnpacked() throws Exception {
    must(dir, List.of("tar", "-xf", BUILT.resolve(TARBALL).toString()));
    Path place = dir.resolve("straylight-" + VERSION);
    Path launcher = place.resolve("straylight");
    assertThat(must(dir, List.of(launcher.toString(), "--version")))
        .isEqualTo("straylight " + VERSION + "\n");
    assertThat(must(dir, List.of(launcher.toString(), "doctor"))).contains("ok   sandbox: ");
    assertThat(place.resolve("straylight.aot")).isNotEmptyFile();
    assertThat(place.resolve("docs/tutorial.md")).isRegularFile();
    assertThat(place.resolve("share/man/man1/straylight-build.1")).isRegularFile();
  }

  @Test
  void theDebianPackageIsInstalledInACleanRootAndBuildsThere() throws Exception {
    boolean root = "root".equals(System.getProperty("user.name"));
    Skip.unless(root, "ROOT_NEEDED", "root installs packages; run as root");
    boolean debian = Files.isDirectory(Path.of("/var/lib/dpkg"));
    Skip.unless(debian, "DPKG_ABSENT", "a clean root is made of installed Debian packages");
    Path clean = cleanRoot();
    must(dir, List.of("dpkg", "--root=" + clean, "-i", BUILT.resolve(DEBIAN).toString()));
    assertThat(in(clean, "/", "straylight", "--version")).isEqualTo("straylight " + VERSION + "\n");
    assertThat(in(clean, "/root", "straylight", "init", "hello"))
        .contains("next: straylight build");
    Files.copy(toolchain(), clean.resolve("root/wheel"));
    in(clean, "/root", "straylight", "store", "add", "wheel");
    in(clean, "/root/hello", "straylight", "build", "--offline", "//...");
    assertThat(in(clean, "/root/hello", "straylight", "run", "-q", "//:hello"))
        .isEqualTo("hello\n");
    assertThat(clean.resolve("usr/share/man/man1/straylight.1")).isRegularFile();
    must(dir, List.of("dpkg", "--root=" + clean, "-r", "straylight"));
    assertThat(clean.resolve("usr/lib/straylight")).doesNotExist();
    assertThat(clean.resolve("usr/bin/straylight")).doesNotExist();
  }

  /** A root with a few packages of this machine's and their entries in the package database. */
  private Path cleanRoot() throws Exception {
    Path clean = Files.createDirectories(dir.resolve("root"));
    for (String folder : List.of("proc", "dev", "tmp", "root", "etc", "run", "var/lib/dpkg/info")) {
      Files.createDirectories(clean.resolve(folder));
    }
    for (String link : List.of("bin", "sbin", "lib", "lib64")) {
      if (Files.isSymbolicLink(Path.of("/", link))) {
        Path target = Files.readSymbolicLink(Path.of("/", link));
        Files.createDirectories(clean.resolve(target));
        Files.createSymbolicLink(clean.resolve(link), target);
      }
    }
    Files.writeString(clean.resolve("etc/passwd"), "root:x:0:0::/root:/bin/sh\n");
    Files.createDirectories(clean.resolve("var/lib/dpkg/updates"));
    for (String name : ESSENTIAL) {
      must(
          dir,
          List.of(
              "sh",
              "-c",
              "dpkg -L \"$1\" | tar -C / --no-recursion -T - -cf -"
                  + " | tar -C \"$2\" --keep-directory-symlink -xf -",
              "sh",
              name,
              clean.toString()));
      Files.writeString(
          clean.resolve("var/lib/dpkg/status"),
          must(dir, List.of("dpkg", "-s", name)) + "\n",
          java.nio.file.StandardOpenOption.CREATE,
          java.nio.file.StandardOpenOption.APPEND);
    }
    return clean;
  }

  /**
   * The toolchain's archive. The clean root has no pip, which knows the index; what was fetched
   * outside is handed in.
   */
  private Path toolchain() throws Exception {
    must(dir, List.of("tar", "-xf", BUILT.resolve(TARBALL).toString()));
    String launcher = dir.resolve("straylight-" + VERSION).resolve("straylight").toString();
    must(dir, List.of(launcher, "init", "outside"));
    Path outside = dir.resolve("outside");
    String zig = Files.readString(outside.resolve("dhall/zig.dhall"));
    String hex = literal(zig, "sha256 =");
    // The file alone: unpacking it is the business of the build inside.
    Files.writeString(
        Files.createDirectories(outside.resolve("wheel")).resolve("BUILD.dhall"),
        """
        let C = ../dhall/package.dhall
        let source = C.Source::{ from = C.purl "%s", sha256 = "%s", unpack = False }
        in { targets = [ C.fetch C.Fetch::{ name = "wheel", source } ] } : C.Package
        """
            .formatted(literal(zig, "FetchFrom.Purl"), hex));
    Path store = dir.resolve("store");
    must(outside, List.of(launcher, "build", "--store", store.toString(), "//wheel"));
    return store.resolve("cas").resolve(hex.substring(0, 2)).resolve(hex);
  }

  /** The first text literal behind a word. */
  private static String literal(String source, String word) {
    int quote = source.indexOf('"', source.indexOf(word));
    return source.substring(quote + 1, source.indexOf('"', quote + 1));
  }

  /** Runs a command in the root, where of this machine only the JDK is left. */
  private String in(Path clean, String directory, String... command) throws Exception {
    Path jdk = Path.of(System.getProperty("java.home"));
    List<String> words =
        new ArrayList<>(List.of("bwrap", "--unshare-net", "--bind", clean.toString(), "/"));
    // Not a new proc: parts of that are covered, and then the kernel lets nobody mount another in
    // it.
    words.addAll(List.of("--bind", "/proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
    words.addAll(List.of("--dev-bind", "/dev/fuse", "/dev/fuse", "--cap-add", "ALL"));
    words.addAll(List.of("--ro-bind", jdk.toString(), "/usr/lib/jvm/jdk"));
    words.addAll(List.of("--clearenv", "--setenv", "PATH", "/usr/bin:/bin"));
    words.addAll(List.of("--setenv", "HOME", "/root", "--chdir", directory));
    words.addAll(List.of(command));
    return must(dir, words);
  }
}
