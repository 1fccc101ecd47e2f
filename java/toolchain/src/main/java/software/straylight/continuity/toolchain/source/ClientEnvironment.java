package software.straylight.continuity.toolchain.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import software.straylight.continuity.toolchain.source.FetchException.Code;

/**
 * Where the configuration of a package client is looked for: the environment's variables and the
 * folders of the user, the machine and the workspace.
 *
 * @param variables the environment
 * @param home the user's folder
 * @param system the root of the machine's files; {@code /} but in tests
 * @param workspace the folder whose project configuration applies (cargo)
 */
public record ClientEnvironment(
    Map<String, String> variables, Path home, Path system, Path workspace) {
  /** Longest that a client may take to answer or to download, in seconds. */
  private static final int PATIENCE = 600;

  /** Copies the map. */
  public ClientEnvironment {
    variables = Map.copyOf(variables);
  }

  /** The environment of this process. */
  public static ClientEnvironment ofProcess(Path workspace) {
    return new ClientEnvironment(
        System.getenv(), Path.of(System.getProperty("user.home", "/")), Path.of("/"), workspace);
  }

  /** A variable that is set and not empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(v -> !v.isEmpty());
  }

  /** The user's folder for configuration (XDG Base Directory Specification). */
  Path userConfiguration() {
    return variable("XDG_CONFIG_HOME").map(Path::of).orElse(home.resolve(".config"));
  }

  /** A program in a folder of {@code PATH}. */
  Optional<Path> program(String name) {
    for (String folder : variable("PATH").orElse("").split(":", -1)) {
      Path candidate = Path.of(folder.isEmpty() ? "." : folder).resolve(name);
      if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * The lines of a file of a client's configuration; none where it cannot be seen.
   *
   * @param client its name, for the message
   */
  static List<String> lines(String client, Path file) throws FetchException {
    if (!Files.isReadable(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new FetchException(
          Code.BAD_CONFIGURATION, client + "'s configuration " + file + " cannot be read", e);
    }
  }

  /**
   * What a client says for itself. One that does not run is as none.
   *
   * @param argv its name, as found in {@code PATH}, and its arguments
   */
  Optional<String> said(List<String> argv, Map<String, String> further) {
    Optional<Path> program = program(argv.getFirst());
    if (program.isEmpty()) {
      return Optional.empty();
    }
    List<String> command = new ArrayList<>(argv);
    command.set(0, program.get().toString());
    try {
      return Optional.of(ask(home, command, further).output());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * What a client said.
   *
   * @param output empty where it went to a file
   */
  record Answer(int status, String output, String errors) {}

  /** Runs a client with this environment and further variables. */
  Answer ask(Path folder, List<String> argv, Map<String, String> further) throws IOException {
    Path output = Files.createTempFile("client", ".out");
    try {
      Answer answer = run(folder, argv, further, Path.of("/dev/null"), output);
      return new Answer(answer.status(), text(output), answer.errors());
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** Runs a client with this environment from a file to a file. */
  Answer ask(Path folder, List<String> argv, Path input, Path output) throws IOException {
    return run(folder, argv, Map.of(), input, output);
  }

  private Answer run(
      Path folder, List<String> argv, Map<String, String> further, Path input, Path output)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(argv)).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().putAll(further);
    Path errors = Files.createTempFile("client", ".err");
    try {
      Process process =
          builder
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(argv.getFirst() + " did not finish in " + PATIENCE + " s");
      }
      return new Answer(process.exitValue(), "", text(errors));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + argv.getFirst() + " ran", e);
    } finally {
      Files.deleteIfExists(errors);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
