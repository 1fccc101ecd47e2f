package software.straylight.continuity.isolation.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One run of a helper: a request on descriptor 3, an answer on 4, what it says on 2. */
public final class HelperProcess {
  private static final int SIGKILL = 9;
  private static final int MAX_ANSWER = 256 << 20;
  private static final int MAX_COMPLAINT = 64 << 10;

  /**
   * How it ended.
   *
   * @param exit exit status, or 128 + the signal that ended it
   * @param answer what it wrote on descriptor 4
   * @param complaint what it wrote on descriptor 2
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Ended(int exit, byte[] answer, byte[] complaint) {}

  private HelperProcess() {}

  /**
   * Runs a helper to its end. When the calling thread is interrupted the helper is killed, and this
   * waits until it is gone.
   *
   * @param interactive whether the helper has the caller's standard descriptors
   * @throws IOException if the host refuses the process or its files
   */
  public static Ended run(List<String> argv, byte[] request, boolean interactive)
      throws IOException, InterruptedException {
    List<Integer> files = new ArrayList<>();
    try {
      int in = memory("request", files);
      Posix.fill(in, request);
      int out = memory("evidence", files);
      int err = memory("complaint", files);
      int[][] descriptors =
          interactive ? new int[][] {{in, 3}, {out, 4}} : new int[][] {{err, 2}, {in, 3}, {out, 4}};
      int pid = Posix.spawn(argv, clear(descriptors), interactive);
      int status = await(pid);
      int exit = (status & 0x7f) == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f);
      byte[] complaint = interactive ? new byte[0] : Posix.content(err, MAX_COMPLAINT);
      return new Ended(exit, Posix.content(out, MAX_ANSWER), complaint);
    } finally {
      files.forEach(Posix::close);
    }
  }

  /** Descriptors below 5 would be overwritten by the pairs before them; use higher ones. */
  private static int[][] clear(int[][] pairs) throws IOException {
    for (int[] pair : pairs) {
      if (pair[0] < 5) {
        throw new IOException(
            "descriptor "
                + pair[0]
                + " is free in this process, but must not be: standard streams"
                + " are closed");
      }
    }
    return pairs;
  }

  private static int memory(String name, List<Integer> files) throws IOException {
    int fd = Posix.memoryFile(name);
    files.add(fd);
    return fd;
  }

  private static int await(int pid) throws IOException, InterruptedException {
    // A blocking wait would hold the carrier of a virtual thread: give it a thread of its own.
    CompletableFuture<Integer> end = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("wait-" + pid)
        .start(
            () -> {
              try {
                end.complete(Posix.waitFor(pid));
              } catch (IOException | RuntimeException e) {
                end.completeExceptionally(e);
              }
            });
    try {
      return end.get();
    } catch (InterruptedException e) {
      Posix.kill(pid, SIGKILL);
      end.exceptionally(x -> 0).join();
      throw e;
    } catch (ExecutionException e) {
      throw new IOException("waiting for the helper failed: " + e.getMessage(), e);
    }
  }
}
