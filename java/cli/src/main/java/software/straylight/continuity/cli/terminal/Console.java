package software.straylight.continuity.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of one command: its streams, its environment, its working directory.
 *
 * @param out standard output: what was asked for
 * @param err standard error: progress and messages
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 * @param env environment variables
 * @param directory the working directory, absolute
 * @param home where the program itself is installed, or null if it was not started by its launcher
 */
public record Console(
    PrintStream out,
    PrintStream err,
    boolean outTerminal,
    boolean errTerminal,
    Map<String, String> env,
    Path directory,
    @Nullable Path home) {
  /** Which of the descriptors 0, 1 and 2 are terminals, as digits; set by the launcher. */
  private static final String TERMINALS = "continuity.terminals";

  /** Where the launcher keeps the built program. */
  private static final String HOME = "continuity.home";

  /** The console of this process. */
  public static Console ofProcess() {
    String terminals = System.getProperty(TERMINALS, "");
    @Nullable String home = System.getProperty(HOME);
    return new Console(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminals.contains("1"),
        terminals.contains("2"),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        home == null ? null : Path.of(home));
  }

  /** Bytes on the wire are UTF-8 whatever the locale says: output never depends on the host. */
  private static PrintStream stream(FileDescriptor descriptor) {
    var buffered = new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  /** Writes out what is buffered. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
