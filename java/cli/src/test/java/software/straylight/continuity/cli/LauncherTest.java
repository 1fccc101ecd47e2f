package software.straylight.continuity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.testing.Places;

/**
 * The launcher alone, in a checkout of its own whose path has a blank: {@code mvn}, {@code make}
 * and the JDK are scripts that write down that they were called.
 */
class LauncherTest {
  @TempDir Path folder;
  private Path root;
  private Path calls;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void prepare() throws IOException {
    root = Files.createDirectory(folder.resolve("a checkout"));
    calls = folder.resolve("calls");
    Files.createFile(calls);
    Path launcher = root.resolve("straylight");
    Files.copy(Places.repository().resolve("straylight"), launcher);
    executable(launcher);
    write("pom.xml", "<project/>");
    write("java/cli/src/main/Main.java", "class Main {}");
    write("dhall/package.dhall", "{=}");
    write("sandbox-native/Makefile", "all:");
    script(
        folder.resolve("bin/mvn"),
        """
        echo mvn >>"%s"
        mkdir -p java/cli/target/lib lean-ffi/target/classes/META-INF/continuity/any
        echo x >java/cli/target/lib/library.jar
        echo x >java/cli/target/continuity-cli-1.jar
        echo x >lean-ffi/target/classes/META-INF/continuity/any/libcontinuity.so
        """
            .formatted(calls));
    script(
        folder.resolve("bin/make"),
        "mkdir -p sandbox-native/build; echo x >sandbox-native/build/continuity-sandbox");
    jdk("jdk", "25.0.1");
  }

  @Test
  void theFirstStartBuildsAndTheNextSaysNothing() throws Exception {
    Ended first = start(folder, root.resolve("straylight").toString(), "one", "two words");
    assertThat(first.err()).startsWith("straylight: building itself (first use; log: ");
    assertThat(first.err().lines()).hasSize(1);
    assertThat(first.out()).isEqualTo("ran [one] [two words] \n");
    Ended second = start(folder, root.resolve("straylight").toString(), "again");
    assertThat(second).isEqualTo(new Ended(0, "ran [again] \n", ""));
    assertThat(built()).isEqualTo(1);
  }

  @Test
  void itIsFoundThroughALinkAndFromAnywhere() throws Exception {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, root.resolve("straylight"));
    assertThat(start(folder, link.toString()).out()).isEqualTo("ran \n");
    assertThat(start(root, "./straylight").out()).isEqualTo("ran \n");
    assertThat(start(root.resolve("java"), "../straylight").out()).isEqualTo("ran \n");
    assertThat(built()).isEqualTo(1);
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws Exception {
    start(root, "./straylight");
    Path source = root.resolve("java/cli/src/main/Main.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
    assertThat(start(root, "./straylight").err()).contains("its sources changed");
    assertThat(built()).isEqualTo(2);
  }

  @Test
  void startsAtTheSameTimeBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      processes.add(launch(root, "./straylight", Integer.toString(i)));
    }
    for (int i = 0; i < 6; i++) {
      assertThat(end(processes.get(i)).out()).isEqualTo("ran [" + i + "] \n");
    }
    assertThat(built()).isEqualTo(1);
  }

  @Test
  void aBuildThatFailsLeavesNothingAndShowsItsLog() throws Exception {
    script(folder.resolve("bin/mvn"), "echo 'it is broken'; exit 1");
    Ended failed = start(root, "./straylight");
    assertThat(failed.code()).isEqualTo(4);
    assertThat(failed.err()).contains("it is broken").contains("could not build itself");
    assertThat(root.resolve("target/straylight/current")).doesNotExist();
  }

  @Test
  void anOldJdkIsNamedWithWhatIsNeeded() throws Exception {
    jdk("jdk", "17.0.2");
    Process process = builder(root, "./straylight", "x").redirectErrorStream(true).start();
    Ended ended = end(process);
    // Another JDK of this machine may be new enough; the old one is never used.
    if (ended.code() == 4) {
      assertThat(ended.out()).contains("version 25 or later").contains("jdk: Java 17");
    } else {
      assertThat(ended.out()).doesNotContain("ran [x]");
    }
  }

  @Test
  void theProgramIsToldWhatToRemoveForAnotherAotCache() throws Exception {
    start(root, "./straylight");
    Path home;
    try (Stream<Path> files = Files.list(root.resolve("target/straylight"))) {
      home = files.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    // Of a checkout only a build makes a cache, so the build is what has to go.
    assertThat(options()).contains("-Dcontinuity.aot=" + home).noneMatch(o -> o.contains("AOTC"));
    Path cache = Files.writeString(home.resolve("straylight.aot"), "a cache");
    start(root, "./straylight");
    assertThat(options()).contains("-Dcontinuity.aot=" + home, "-XX:AOTCache=" + cache);
  }

  @Test
  void anInstalledCopyRunsWhatLiesBesideIt() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("an installation"));
    Files.copy(root.resolve("straylight"), copy.resolve("straylight"));
    Ended without = start(folder, copy.resolve("straylight").toString());
    assertThat(without.code()).isEqualTo(4);
    assertThat(without.err()).contains("neither a checkout").contains("lib/libcontinuity.so");
    Files.createDirectories(copy.resolve("lib"));
    Files.createFile(copy.resolve("lib/libcontinuity.so"));
    Ended first = start(folder, copy.resolve("straylight").toString(), "one");
    assertThat(first).isEqualTo(new Ended(0, "ran [one] \n", ""));
    assertThat(options()).contains("-Dcontinuity.aot=" + copy.resolve("straylight.aot"));
    // One rehearsal, whatever came of it, and none again.
    try (Stream<Path> files = Files.list(copy)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("lib", "straylight", "straylight.aot");
    }
    assertThat(built()).isZero();
  }

  /** The options with which the program was started last. */
  private List<String> options() throws IOException {
    return Files.readAllLines(folder.resolve("options"));
  }

  private long built() throws IOException {
    return Files.readAllLines(calls).size();
  }

  private Ended start(Path directory, String... command) throws Exception {
    return end(launch(directory, command));
  }

  private Process launch(Path directory, String... command) throws IOException {
    return builder(directory, command).start();
  }

  private ProcessBuilder builder(Path directory, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().remove("STRAYLIGHT_JAVA_OPTIONS");
    return builder;
  }

  private static Ended end(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  private void jdk(String name, String version) throws IOException {
    Path jdk = Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("..");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(
        folder.resolve(name).resolve("bin/java"),
        """
        printf '%s\\n' "$@" >"OPTIONS"
        while [ $# -gt 0 ]; do
          case $1 in
            *.Main) shift; break ;;
            *.Rehearsal) exit 0 ;;
          esac
          shift
        done
        printf 'ran '
        for word in "$@"; do printf '[%s] ' "$word"; done
        echo
        """
            .replace("OPTIONS", folder.resolve("options").toString()));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
