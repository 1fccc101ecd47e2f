package software.straylight.continuity.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.isolation.internal.ConnectionPool;
import software.straylight.continuity.isolation.internal.HelperConnection;
import software.straylight.continuity.isolation.internal.HelperDaemon;
import software.straylight.continuity.isolation.internal.Leftovers;
import software.straylight.continuity.isolation.internal.SandboxShape;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.SandboxRequest;

/**
 * Runs actions through a resident {@code continuity-sandbox daemon} ({@code docs/sandbox.md},
 * "Resident"): one connection per action that runs at one time, each with a sandbox made ahead. The
 * daemon is started at the first use and again when it is lost; it dies with this process.
 */
public final class ResidentSandbox implements Isolation, AutoCloseable {
  private final OneShotSandbox oneShot;
  private final Path helper;
  private final Path scratch;
  private final Semaphore places;
  private final ConnectionPool idle = new ConnectionPool();
  private @Nullable HelperDaemon daemon;
  private boolean closed;

  /**
   * @param helper the helper's executable
   * @param scratch folder on the file system of the blobs, for output folders that are made ahead
   * @param parallel most actions at one time; further callers wait
   * @throws InfrastructureException {@code SANDBOX_MISSING} if the helper is not there
   */
  public ResidentSandbox(Path helper, Path scratch, int parallel) throws InfrastructureException {
    if (parallel < 1) {
      throw new IllegalArgumentException("parallel is " + parallel + ", but must be at least 1");
    }
    this.oneShot = new OneShotSandbox(helper);
    this.helper = helper;
    this.scratch = scratch;
    Leftovers.remove(scratch);
    this.places = new Semaphore(parallel);
  }

  @Override
  public ExecutionEvidence run(SandboxRequest request)
      throws InfrastructureException, InterruptedException {
    if (request.interactive()) {
      return oneShot.run(request); // the caller's terminal cannot travel through a socket
    }
    places.acquire();
    try {
      return evidence(request, exchange(request.encode(), SandboxShape.of(request)));
    } finally {
      places.release();
    }
  }

  private HelperConnection.Answer exchange(byte[] message, SandboxShape shape)
      throws InfrastructureException, InterruptedException {
    HelperConnection connection = idle.take(shape);
    try {
      if (connection == null) {
        connection = daemon().connect();
      }
      HelperConnection.Answer answer = connection.exchange(message);
      // A refused request leaves the worker with what it had.
      idle.put(connection, shape);
      connection = null;
      return answer;
    } catch (IOException e) {
      // The other connections of a daemon that is gone are of no use either: a retry must not meet
      // them one by one.
      forgetIfLost();
      throw new InfrastructureException(
          "SANDBOX_LOST",
          "the resident sandbox helper " + helper + " was lost: " + e.getMessage() + lastWords());
    } finally {
      if (connection != null) {
        connection.close();
      }
    }
  }

  private synchronized void forgetIfLost() {
    if (daemon == null || !daemon.awaitEnd()) {
      return; // only this worker is gone
    }
    idle.close();
  }

  private static ExecutionEvidence evidence(SandboxRequest request, HelperConnection.Answer answer)
      throws InfrastructureException {
    if (answer.kind() != HelperConnection.EVIDENCE) {
      String said = new String(answer.body(), StandardCharsets.UTF_8);
      int colon = said.indexOf(':');
      throw new InfrastructureException(
          colon < 0 ? "SANDBOX_FAILED" : said.substring(0, colon),
          said.substring(colon + 1).strip());
    }
    ExecutionEvidence evidence;
    try {
      evidence = ExecutionEvidence.decode(answer.body());
    } catch (MalformedException e) {
      throw new InfrastructureException(
          "SANDBOX_ANSWER", "the sandbox helper's evidence is not canonical: " + e.getMessage());
    }
    Digest asked = request.action().sha256();
    if (!evidence.action().equals(asked)) {
      throw new InfrastructureException(
          "SANDBOX_ANSWER",
          "the sandbox helper's evidence is about action "
              + evidence.action().toHex()
              + ", but it was asked to run "
              + asked.toHex());
    }
    return evidence;
  }

  private synchronized HelperDaemon daemon() throws IOException, InterruptedException {
    if (closed) {
      throw new IOException("it is closed");
    }
    HelperDaemon now = daemon;
    if (now == null || !now.isAlive()) {
      if (now != null) {
        now.close();
      }
      now = HelperDaemon.start(helper, scratch);
      daemon = now;
    }
    return now;
  }

  private synchronized String lastWords() {
    String said = daemon == null ? "" : daemon.complaint();
    return said.isEmpty() ? "" : " (it said: " + said + ")";
  }

  /** Ends the daemon and every action that still runs. */
  @Override
  public void close() {
    HelperDaemon now;
    synchronized (this) {
      closed = true;
      now = daemon;
      daemon = null;
    }
    idle.close();
    if (now != null) {
      now.close();
    }
  }
}
