package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.List;

/** Somebody who wants results: a running computation, or a session's call at the root. */
abstract sealed class Waiter permits Task, RootWaiter {
  /** Set once, by the wait graph, when nobody wants this one's result any more. */
  volatile boolean cancelled;

  /** Threads that wait for another computation on its behalf; guarded by the wait graph. */
  final List<Thread> blocked = new ArrayList<>(0);

  abstract RootWaiter root();

  final void checkCancelled() {
    if (cancelled) {
      throw new ComputationCancelledException();
    }
  }
}
