package software.straylight.continuity.toolchain.host;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import software.straylight.continuity.toolchain.host.ImportException.Code;

/** A compiler of this machine, asked about itself. It runs with a small environment of its own. */
final class InstalledCompiler {
  private static final long PATIENCE_SECONDS = 300;

  /**
   * What a program said, both streams together.
   *
   * @param exit 0 is success
   */
  record Said(int exit, String text) {
    boolean ok() {
      return exit == 0;
    }
  }

  private final Path driver;
  private final String searchPath;
  private final Path scratch;

  /**
   * @param driver its absolute path
   * @param searchPath {@code PATH} of this machine, by which it finds its assembler and its linker
   * @param scratch folder that it runs in
   */
  InstalledCompiler(Path driver, String searchPath, Path scratch) {
    this.driver = driver;
    this.searchPath = searchPath;
    this.scratch = scratch;
  }

  Path driver() {
    return driver;
  }

  Path scratch() {
    return scratch;
  }

  /** The same with another driver. */
  InstalledCompiler with(Path other) {
    return new InstalledCompiler(other, searchPath, scratch);
  }

  /** Runs the driver. */
  Said run(List<String> arguments) throws ImportException {
    List<String> argv = new ArrayList<>(List.of(driver.toString()));
    argv.addAll(arguments);
    return start(argv);
  }

  /** Runs the driver, which has to succeed. */
  String must(String... arguments) throws ImportException {
    Said said = run(List.of(arguments));
    if (!said.ok()) {
      throw new ImportException(
          Code.COMPILER_BROKEN,
          driver + " " + String.join(" ", arguments) + " failed: " + said.text().strip());
    }
    return said.text().strip();
  }

  /** The program that the driver starts under a name, if it is there. */
  Optional<Path> program(String name) throws ImportException {
    String found = must("-print-prog-name=" + name);
    return found.startsWith("/")
        ? Optional.of(Path.of(found)).filter(Files::isExecutable)
        : inPath(found, searchPath);
  }

  /** The file that the driver finds in its library folders, if it is there. */
  Optional<Path> file(String name) throws ImportException {
    String found = must("-print-file-name=" + name);
    return found.startsWith("/") && Files.exists(Path.of(found))
        ? Optional.of(Path.of(found))
        : Optional.empty();
  }

  /** The program of a name in the folders of a search path. */
  static Optional<Path> inPath(String name, String searchPath) {
    for (String folder : searchPath.split(":", -1)) {
      if (folder.startsWith("/")) {
        Path program = Path.of(folder).resolve(name);
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The loader of an ELF program and the shared libraries that it finds for it, as an action's
   * would: without the machine's cache of libraries, in the folders that are built into it.
   */
  List<Path> closure(Path program, Optional<Path> loader) throws ImportException {
    Optional<Path> own = interpreter(program);
    Optional<Path> with = own.isPresent() ? own : loader;
    if (with.isEmpty()) {
      return List.of();
    }
    String by = with.get().toString();
    if (own.isEmpty() && start(List.of(by, "--verify", program.toString())).exit() == 1) {
      // Not dynamically linked, says the loader.
      return List.of();
    }
    Said said = start(List.of(by, "--inhibit-cache", "--list", program.toString()));
    List<Path> found = new ArrayList<>();
    own.ifPresent(found::add);
    for (String line : said.text().lines().toList()) {
      int arrow = line.indexOf(" => ");
      String where = arrow < 0 ? line.strip() : line.substring(arrow + 4).strip();
      if (where.startsWith("not found") || (arrow >= 0 && !where.startsWith("/"))) {
        throw new ImportException(
            Code.COMPILER_INCOMPLETE,
            program
                + " needs "
                + line.substring(0, Math.max(arrow, 0)).strip()
                + ", which is in none of the loader's own folders; an action has no other list of"
                + " them");
      }
      if (where.startsWith("/")) {
        int end = where.indexOf(" (");
        found.add(Path.of(end < 0 ? where : where.substring(0, end)));
      }
    }
    if (!said.ok()) {
      throw new ImportException(
          Code.COMPILER_INCOMPLETE, program + " cannot be loaded: " + said.text().strip());
    }
    return found;
  }

  /** Whether the file is an ELF file. */
  static boolean isElf(Path file) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return in.length() >= 64 && in.readInt() == 0x7f454c46;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program header {@code PT_INTERP} of a 64-bit little-endian ELF file (gABI, chapter 5). */
  private static Optional<Path> interpreter(Path file) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      ByteBuffer head = read(in, 0, 64);
      long table = head.getLong(32);
      int size = head.getShort(54);
      int count = head.getShort(56);
      for (int i = 0; i < count; i++) {
        ByteBuffer entry = read(in, table + (long) i * size, 56);
        if (entry.getInt(0) == 3) {
          ByteBuffer text = read(in, entry.getLong(8), (int) entry.getLong(32) - 1);
          return Optional.of(Path.of(StandardCharsets.UTF_8.decode(text).toString()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffer read(RandomAccessFile in, long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.seek(at);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private Said start(List<String> argv) throws ImportException {
    Path log = scratch.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(argv)
            .directory(scratch.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("PATH", searchPath, "LC_ALL", "C", "TMPDIR", scratch.toString()));
    try {
      Process process = builder.start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new ImportException(
            Code.COMPILER_BROKEN, String.join(" ", argv) + " did not end in five minutes");
      }
      return new Said(process.exitValue(), Files.readString(log, StandardCharsets.ISO_8859_1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ImportException(Code.COMPILER_BROKEN, String.join(" ", argv) + " was interrupted");
    } catch (IOException e) {
      throw new ImportException(
          Code.NOT_A_COMPILER, String.join(" ", argv) + " cannot be run: " + e.getMessage());
    }
  }
}
