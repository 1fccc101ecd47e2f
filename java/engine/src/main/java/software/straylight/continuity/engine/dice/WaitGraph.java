package software.straylight.continuity.engine.dice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for whom among the running computations. Two questions are answered from it: would this
 * wait close a cycle (then it must not begin, whatever threads are involved), and does anybody
 * still want this computation.
 *
 * <p>The edges are kept at the computation waited for: its claimer, fixed when it was claimed, and
 * its joiners. A cycle's last edge is always a join, and joins are made under the lock, so the one
 * that would close the cycle sees all the others.
 */
final class WaitGraph {
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Task> running = ConcurrentHashMap.newKeySet();

  void started(Task task) {
    running.add(task);
    if (task.root().cancelled || task.claimer.cancelled) {
      // The sweep of that cancellation may have missed it.
      lock.lock();
      try {
        if (!isWanted(task, new HashMap<>())) {
          cancel(task);
        }
      } finally {
        lock.unlock();
      }
    }
  }

  void ended(Task task) {
    running.remove(task);
  }

  /**
   * Waits on behalf of {@code waiter} until {@code target} is done.
   *
   * @throws CycleException if the target needs the waiter
   * @throws ComputationCancelledException if the waiter is cancelled
   */
  void join(Waiter waiter, Task target) {
    lock.lock();
    try {
      if (target.isDone()) {
        return;
      }
      waiter.checkCancelled();
      List<Key<?>> cycle = findCycle(waiter, target);
      if (cycle != null) {
        throw CycleException.of(cycle);
      }
      target.joiners.add(waiter);
      waiter.blocked.add(Thread.currentThread());
    } finally {
      lock.unlock();
    }
    try {
      while (!target.isDone()) {
        try {
          target.await();
        } catch (InterruptedException e) {
          waiter.checkCancelled();
        }
      }
    } finally {
      lock.lock();
      try {
        waiter.blocked.remove(Thread.currentThread());
      } finally {
        lock.unlock();
      }
    }
    waiter.checkCancelled();
  }

  /** Cancels {@code root} and every running computation that nobody else wants. */
  void cancel(RootWaiter root) {
    lock.lock();
    try {
      root.cancelled = true;
      root.blocked.forEach(Thread::interrupt);
      Map<Waiter, Boolean> known = new HashMap<>();
      for (Task task : running) {
        if (!isWanted(task, known)) {
          cancel(task);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private static void cancel(Task task) {
    if (task.cancelled) {
      return;
    }
    task.cancelled = true;
    task.blocked.forEach(Thread::interrupt);
    Worker worker = task.worker;
    if (worker != null) {
      worker.interruptIfInnermost(task);
    }
  }

  /** Whether a session that is not cancelled waits, through whatever chain, for {@code start}. */
  private static boolean isWanted(Waiter start, Map<Waiter, Boolean> known) {
    Set<Waiter> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Waiter> open = new ArrayDeque<>();
    open.push(start);
    while (!open.isEmpty()) {
      Waiter waiter = open.pop();
      if (waiter.cancelled || !seen.add(waiter) || Boolean.FALSE.equals(known.get(waiter))) {
        continue;
      }
      if (waiter instanceof RootWaiter || Boolean.TRUE.equals(known.get(waiter))) {
        known.put(start, true);
        return true;
      }
      if (waiter instanceof Task task) {
        open.push(task.claimer);
        task.joiners.forEach(open::push);
      }
    }
    seen.forEach(waiter -> known.put(waiter, false));
    return false;
  }

  /** The keys from {@code target} down to {@code waiter}, each needing the next; or null. */
  private static @Nullable List<Key<?>> findCycle(Waiter waiter, Task target) {
    if (!(waiter instanceof Task start)) {
      return null;
    }
    Map<Task, Task> needs = new HashMap<>();
    Deque<Task> open = new ArrayDeque<>();
    open.add(start);
    needs.put(start, start);
    while (!open.isEmpty()) {
      Task task = open.remove();
      if (task == target) {
        return path(needs, target, start);
      }
      visit(task.claimer, task, needs, open);
      for (Waiter joiner : task.joiners) {
        visit(joiner, task, needs, open);
      }
    }
    return null;
  }

  private static void visit(Waiter waiter, Task needed, Map<Task, Task> needs, Deque<Task> open) {
    if (waiter instanceof Task task && !task.cancelled && needs.putIfAbsent(task, needed) == null) {
      open.add(task);
    }
  }

  private static List<Key<?>> path(Map<Task, Task> needs, Task from, Task to) {
    List<Key<?>> keys = new ArrayList<>();
    Task at = from;
    keys.add(at.node.key);
    while (at != to) {
      Task next = needs.get(at);
      if (next == null) {
        throw new IllegalStateException("the wait graph lost an edge at " + at.node);
      }
      at = next;
      keys.add(at.node.key);
    }
    return keys;
  }
}
