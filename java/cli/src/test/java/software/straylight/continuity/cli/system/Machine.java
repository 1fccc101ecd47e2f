package software.straylight.continuity.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import software.straylight.continuity.cli.CommandRun;
import software.straylight.continuity.testing.Places;

/**
 * What a command finds on a machine: the program's folder, a store, a home, a folder for temporary
 * files. Commands run in this process, or as the process that the launcher would start.
 */
final class Machine {
  private static final long PATIENCE_MINUTES = 10;

  private static boolean made;

  private final Path home;
  private final Path store;
  private final Path user;
  private final Path temporary;
  private boolean cached;

  /**
   * @param folder for everything but the store
   * @param store for the store
   */
  Machine(Path folder, Path store) throws IOException {
    this.home = folder.resolve("home");
    this.store = store;
    this.user = folder.resolve("user");
    this.temporary = folder.resolve("tmp");
    Path helper = home.resolve("bin/continuity-sandbox");
    if (!Files.exists(helper)) {
      Files.createDirectories(helper.getParent());
      Files.createDirectories(user);
      Files.createDirectories(temporary);
      Files.copy(builtSandbox(), helper, StandardCopyOption.COPY_ATTRIBUTES);
      copy(installed(), home.resolve("lib"), false);
    }
  }

  /** Makes starts after the first one twice as fast, by a cache of classes. */
  Machine cached() {
    cached = true;
    return this;
  }

  /** The program's libraries; made once for all machines of this process. */
  private static synchronized Path installed() throws IOException {
    Path lib = Places.repository().resolve("java/cli/target/installed");
    if (!made) {
      remove(lib);
      install(Files.createDirectories(lib));
      made = true;
    }
    return lib;
  }

  /** Lays the program out as the launcher does, out of what this test runs with. */
  private static void install(Path lib) throws IOException {
    int parts = 0;
    for (String entry : System.getProperty("java.class.path").split(":", -1)) {
      Path from = Path.of(entry).toAbsolutePath();
      String name = from.toString();
      if (name.matches(
          ".*/(test-classes|tc)/?|.*/(junit|assertj|jqwik|archunit|opentest4j|byte-buddy|surefire|apiguardian)[^/]*")) {
        continue;
      }
      if (Files.isDirectory(from)) {
        String jar = "part-" + ++parts + ".jar";
        Path tool = Path.of(System.getProperty("java.home"), "bin/jar");
        must(
            List.of(
                tool.toString(), "-c", "-f", lib.resolve(jar).toString(), "-0", "-C", name, "."));
        library(from, lib);
      } else if (Files.exists(from)) {
        Files.copy(from, lib.resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem jar = FileSystems.newFileSystem(from)) {
          library(jar.getPath("/"), lib);
        }
      }
    }
  }

  /** Takes the proved kernel's library out of a folder of classes, if it is there. */
  private static void library(Path classes, Path lib) throws IOException {
    Path folder = classes.resolve("META-INF/continuity");
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.endsWith("libcontinuity.so")).toList()) {
          Files.copy(file, lib.resolve("libcontinuity.so"));
        }
      }
    }
  }

  Path store() {
    return store;
  }

  /** The program's folder, as the launcher and an installation lay it out. */
  Path home() {
    return home;
  }

  Path temporary() {
    return temporary;
  }

  Path helper() {
    return home.resolve("bin/continuity-sandbox");
  }

  private static Path builtSandbox() throws IOException {
    Path folder = Places.repository().resolve("sandbox-native");
    must(List.of("make", "-s", "-C", folder.toString()));
    return folder.resolve("build/continuity-sandbox");
  }

  /** Runs a program of the host that has to succeed; what it wrote. */
  static String must(List<String> argv) throws IOException {
    Process process = new ProcessBuilder(argv).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      assertThat(process.waitFor()).as(argv + ": " + said).isZero();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return said;
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  /** The environment of commands; nothing else is in it. */
  Map<String, String> environment() {
    Map<String, String> env = new TreeMap<>();
    env.put("HOME", user.toString());
    env.put("PATH", System.getenv("PATH"));
    env.put("CONTINUITY_STORE", store.toString());
    // The client's own configuration of registries stays, as the product honours it.
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("PIP_")
                  || name.startsWith("UV_")
                  || name.toLowerCase(java.util.Locale.ROOT).endsWith("_proxy")
                  || name.startsWith("SSL_")) {
                env.put(name, value);
              }
            });
    return env;
  }

  /** Runs a command in this process. */
  CommandRun here(Path directory, String... args) {
    String before = System.setProperty("java.io.tmpdir", temporary.toString());
    try {
      return CommandRun.in(directory, environment(), home, args);
    } finally {
      System.setProperty("java.io.tmpdir", before);
    }
  }

  /** The words that start the program as a process of its own, without its arguments. */
  List<String> program() throws IOException {
    List<String> words = new ArrayList<>();
    // As the launcher does.
    words.addAll(List.of("sh", "-c", "LC_ALL=C.UTF-8 exec \"$@\"", "sh"));
    words.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    words.add("-XX:+UseSerialGC");
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-XX:-UsePerfData");
    words.add("-Xshare:auto");
    if (cached) {
      words.add("-XX:+AutoCreateSharedArchive");
      words.add("-XX:SharedArchiveFile=" + user.resolve("classes.jsa"));
    }
    words.add("-Xlog:disable");
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("-Djava.io.tmpdir=" + temporary);
    words.add("-Dcontinuity.home=" + home);
    words.add("-Dcontinuity.kernel.library=" + home.resolve("lib/libcontinuity.so"));
    words.add("-cp");
    words.add(classPath());
    words.add("software.straylight.continuity.cli.Main");
    return words;
  }

  /**
   * A folder for {@code PATH} with the program in it, as an installation has it.
   *
   * @param folder made for it
   */
  Path command(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder script = new StringBuilder("#!/bin/sh\nexec");
    program().forEach(word -> script.append(" '").append(word).append('\''));
    Path file = folder.resolve("straylight");
    Files.writeString(file, script + " \"$@\"\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return folder;
  }

  private String classPath() throws IOException {
    try (var jars = Files.list(home.resolve("lib"))) {
      return String.join(
          ":", jars.map(Path::toString).filter(j -> j.endsWith(".jar")).sorted().toList());
    }
  }

  /** A command as a process of its own, not started yet; standard output and error go to files. */
  ProcessBuilder away(Path directory, Path log, List<String> before, String... args)
      throws IOException {
    List<String> words = new ArrayList<>(before);
    words.addAll(program());
    words.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectOutput(log.resolveSibling(log.getFileName() + ".out").toFile())
            .redirectError(log.resolveSibling(log.getFileName() + ".err").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment());
    return builder;
  }

  /** Runs a command as a process of its own, to its end. */
  CommandRun process(Path directory, String... args) throws IOException, InterruptedException {
    Path log = Files.createTempFile(user, "log", "");
    return await(away(directory, log, List.of(), args).start(), log);
  }

  /** Waits for a process that {@link #away} made. */
  static CommandRun await(Process process, Path log) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("not done after " + PATIENCE_MINUTES + " minutes: " + said(log));
    }
    return new CommandRun(process.exitValue(), read(log, ".out"), read(log, ".err"));
  }

  private static String said(Path log) throws IOException {
    return read(log, ".out") + read(log, ".err");
  }

  private static String read(Path log, String end) throws IOException {
    return Files.readString(log.resolveSibling(log.getFileName() + end));
  }

  /** Copies a folder, file by file, in the order of names or against it. */
  static void copy(Path from, Path to, boolean backwards) throws IOException {
    Files.createDirectories(to);
    List<Path> entries = new ArrayList<>();
    try (var list = Files.list(from)) {
      list.sorted().forEach(entries::add);
    }
    for (Path entry : backwards ? entries.reversed() : entries) {
      Path target = to.resolve(entry.getFileName().toString());
      if (Files.isDirectory(entry, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
        copy(entry, target, backwards);
      } else {
        Files.copy(
            entry,
            target,
            java.nio.file.LinkOption.NOFOLLOW_LINKS,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Removes a folder with everything in it, read-only folders included. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
            d.toFile().setWritable(true);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path f, BasicFileAttributes a) throws IOException {
            Files.delete(f);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path d, @org.jspecify.annotations.Nullable IOException e) throws IOException {
            Files.delete(d);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
