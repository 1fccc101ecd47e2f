package software.straylight.continuity.isolation.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connections that wait for a request, each with the shape of the sandbox that its worker made
 * ahead. There are never more than there were requests at one time. Thread-safe.
 */
public final class ConnectionPool {
  private record Idle(HelperConnection connection, SandboxShape shape) {}

  private final Deque<Idle> idle = new ArrayDeque<>();

  /**
   * Takes the connection used last among those of this shape, else the one unused for longest.
   *
   * @return null if there is none
   */
  public synchronized @Nullable HelperConnection take(SandboxShape shape) {
    for (Iterator<Idle> all = idle.iterator(); all.hasNext(); ) {
      Idle one = all.next();
      if (one.shape().equals(shape)) {
        all.remove();
        return one.connection();
      }
    }
    Idle oldest = idle.pollLast();
    return oldest == null ? null : oldest.connection();
  }

  /** Gives a connection back; the caller does not use it any more. */
  public synchronized void put(HelperConnection connection, SandboxShape shape) {
    idle.addFirst(new Idle(connection, shape));
  }

  /** Closes every connection that waits. */
  public void close() {
    List<Idle> all;
    synchronized (this) {
      all = new ArrayList<>(idle);
      idle.clear();
    }
    all.forEach(one -> one.connection().close());
  }
}
