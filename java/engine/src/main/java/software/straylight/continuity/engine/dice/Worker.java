package software.straylight.continuity.engine.dice;

import org.jspecify.annotations.Nullable;

/**
 * One thread and the computations nested on its stack. A cancelled computation is interrupted
 * exactly while it is the innermost one: the interrupt must not hit a computation above or below it
 * that somebody still wants.
 */
final class Worker {
  private final Thread thread = Thread.currentThread();
  private @Nullable Task current;
  private int depth;

  int depth() {
    return depth;
  }

  /** Begins {@code task}; returns the one it interrupts, for {@link #leave}. */
  synchronized @Nullable Task enter(Task task) {
    Task outer = current;
    current = task;
    depth++;
    task.worker = this;
    if (task.cancelled) {
      thread.interrupt();
    }
    return outer;
  }

  synchronized void leave(@Nullable Task outer) {
    current = outer;
    depth--;
    // A flag that is set now belonged to what has just ended.
    Thread.interrupted();
    if (outer != null && outer.cancelled) {
      thread.interrupt();
    }
  }

  synchronized void interruptIfInnermost(Task task) {
    if (current == task) {
      thread.interrupt();
    }
  }
}
