package software.straylight.continuity.isolation.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The process of the resident helper. It ends when its standard input does, so never outlives us.
 */
public final class HelperDaemon implements AutoCloseable {
  private static final int START_MILLIS = 20_000;
  private static final int END_MILLIS = 10_000;
  private static final int LOST_MILLIS = 200;
  private static final int MAX_COMPLAINT = 4096;

  private final Process process;
  private final Path folder;

  private HelperDaemon(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /**
   * Starts it and waits until it listens.
   *
   * @throws IOException if it does not come up; the message has what it said
   */
  public static HelperDaemon start(Path helper, Path scratch)
      throws IOException, InterruptedException {
    // The path of a socket is short (108 bytes, unix(7)), the paths of stores are not.
    Path folder =
        Files.createTempDirectory(
            Leftovers.temporary(), Leftovers.SOCKETS + ProcessHandle.current().pid() + "-");
    Files.createDirectories(scratch);
    Process process =
        new ProcessBuilder(
                helper.toString(),
                "daemon",
                folder.resolve("socket").toString(),
                scratch.toRealPath().toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("complaint").toFile())
            .start();
    HelperDaemon daemon = new HelperDaemon(process, folder);
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(START_MILLIS);
    try {
      while (!Files.exists(folder.resolve("socket"))) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IOException("it did not come up: " + daemon.complaint());
        }
        Thread.sleep(2);
      }
    } catch (IOException | InterruptedException e) {
      daemon.close();
      throw e;
    }
    return daemon;
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Whether it has ended, given a moment: a connection that broke is seen before the process that
   * held it is.
   */
  public boolean awaitEnd() {
    try {
      return process.waitFor(LOST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /** A new connection. */
  public HelperConnection connect() throws IOException {
    return HelperConnection.open(folder.resolve("socket"));
  }

  /** What it wrote on its standard error, at most some thousand bytes. */
  public String complaint() {
    try (var in = Files.newInputStream(folder.resolve("complaint"))) {
      return new String(in.readNBytes(MAX_COMPLAINT), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It is gone already.
    }
    boolean ended = false;
    try {
      ended = process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!ended) {
      process.destroyForcibly();
    }
    for (String name : new String[] {"socket", "complaint", ""}) {
      try {
        Files.deleteIfExists(name.isEmpty() ? folder : folder.resolve(name));
      } catch (IOException e) {
        // A leftover of some bytes in the folder of temporary files.
      }
    }
  }
}
