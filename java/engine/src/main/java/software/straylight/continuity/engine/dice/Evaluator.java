package software.straylight.continuity.engine.dice;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Turns demands into results: finds the clean node, joins the running computation, or claims the
 * node and verifies or computes it on the asking thread. Only demands made together get threads of
 * their own.
 */
final class Evaluator {
  /** Computations nested on one thread before the next gets a fresh stack. */
  private static final int MAX_DEPTH = 48;

  final Graph graph;
  final WaitGraph waits = new WaitGraph();
  final Messages messages;
  final Services services;

  /** What computations may use besides keys. */
  record Services(Map<Class<?>, Object> byType, ExecutorService cpuPool, Semaphore jobTokens) {}

  Evaluator(Graph graph, Messages messages, Services services) {
    this.graph = graph;
    this.messages = messages;
    this.services = services;
  }

  /** The clean state of {@code node}, if that takes no computation; never waits. */
  @Nullable State peek(Node node, boolean needsValue) {
    return peek(node, needsValue, null);
  }

  @Nullable State peek(Node node, boolean needsValue, @Nullable CleanWalk reusable) {
    if (!node.isClean()
        && !(CleanWalk.mayTry(node, graph)
            && (reusable != null ? reusable : new CleanWalk(graph)).verify(node))) {
      return null;
    }
    State state = node.state;
    return state != null && (!needsValue || state.materialise(node, messages)) ? state : null;
  }

  /**
   * The outcome of {@code node}, never {@code CANCELLED}.
   *
   * @throws ComputationCancelledException if {@code waiter} is cancelled
   * @throws CycleException if {@code node} needs {@code waiter}
   */
  Outcome ensure(Node node, Waiter waiter, Worker worker, boolean needsValue) {
    while (true) {
      waiter.checkCancelled();
      State state = peek(node, needsValue);
      if (state != null) {
        return state;
      }
      RootWaiter root = waiter.root();
      Outcome.Transient remembered = root.memo.get(node);
      if (remembered != null) {
        return remembered;
      }
      Task running = node.task;
      Outcome outcome;
      if (running != null) {
        waits.join(waiter, running);
        outcome = running.outcome();
        if (outcome instanceof Outcome.Transient t) {
          root.memo.putIfAbsent(node, t);
        }
      } else {
        Task mine = new Task(node, waiter, needsValue);
        if (!node.claim(mine)) {
          continue;
        }
        run(mine, worker);
        outcome = mine.outcome();
      }
      if (outcome instanceof Outcome.Transient) {
        return outcome;
      }
    }
  }

  /** The outcomes of nodes that were asked for together. */
  Outcome[] ensureAll(Node[] nodes, Waiter waiter, Worker worker, boolean needsValue) {
    Outcome[] outcomes = new Outcome[nodes.length];
    int[] missing = new int[nodes.length];
    int count = 0;
    CleanWalk walk = nodes.length > 1 ? new CleanWalk(graph) : null;
    for (int i = 0; i < nodes.length; i++) {
      State state = peek(nodes[i], needsValue, walk);
      if (state != null) {
        outcomes[i] = state;
      } else {
        missing[count++] = i;
      }
    }
    waiter.checkCancelled();
    if (count == 1) {
      outcomes[missing[0]] = settled(nodes[missing[0]], waiter, worker, needsValue);
    } else if (count > 1) {
      new Fan(this, nodes, outcomes, Arrays.copyOf(missing, count), waiter, needsValue).run(worker);
    }
    waiter.checkCancelled();
    return outcomes;
  }

  /** The outcome of {@code node}, whatever it is; throws nothing. */
  Outcome settled(Node node, Waiter waiter, Worker worker, boolean needsValue) {
    try {
      return ensure(node, waiter, worker, needsValue);
    } catch (ComputationCancelledException e) {
      return Outcome.Cancelled.CANCELLED;
    } catch (CycleException e) {
      return new Outcome.Transient(null, e);
    } catch (RuntimeException | Error e) {
      return new Outcome.Transient(null, new ComputationFailedException(node.key, e));
    }
  }

  private void run(Task task, Worker worker) {
    if (worker.depth() < MAX_DEPTH) {
      execute(task, worker);
    } else {
      joinFully(Thread.ofVirtual().start(() -> execute(task, new Worker())));
    }
  }

  private void execute(Task task, Worker worker) {
    Node node = task.node;
    Outcome outcome = Outcome.Cancelled.CANCELLED;
    Task outer = worker.enter(task);
    waits.started(task);
    try {
      outcome = evaluate(task, worker);
    } catch (ComputationCancelledException e) {
      graph.note(() -> new Transition.Cancelled(graph.version(), node.key));
    } catch (CycleException e) {
      outcome = new Outcome.Transient(null, e);
    } catch (RuntimeException | Error e) {
      outcome = new Outcome.Transient(null, new ComputationFailedException(node.key, e));
    } finally {
      if (outcome instanceof Outcome.Transient t) {
        boolean isNew = task.root().memo.putIfAbsent(node, t) == null;
        DiceException error = t.error();
        if (isNew && error != null) {
          graph.note(() -> new Transition.Failed(graph.version(), node.key, error));
        }
      }
      node.task = null;
      waits.ended(task);
      worker.leave(outer);
      task.finish(outcome);
    }
  }

  private Outcome evaluate(Task task, Worker worker) {
    Node node = task.node;
    // The claimer may have looked for it just before another task of its session put it there.
    Outcome.Transient remembered = task.root().memo.get(node);
    if (remembered != null) {
      return remembered;
    }
    State old = node.state;
    if (old != null && !node.isClean() && !node.forced && verify(task, old, worker)) {
      graph.markVerified(node, old);
    }
    // Also when another task made it clean between the claimer's look and its claim.
    State state = node.state;
    if (state != null
        && node.isClean()
        && (!task.needsValue || state.materialise(node, messages))) {
      return state;
    }
    task.checkCancelled();
    return compute(task, worker);
  }

  /** Asks for what the last computation asked for, group by group, until something has changed. */
  private boolean verify(Task task, State old, Worker worker) {
    Node[] all = old.dependencies;
    for (int from = 0; from < all.length; ) {
      int to = old.groupEnd(from);
      Node[] group = Arrays.copyOfRange(all, from, to);
      for (Outcome outcome : ensureAll(group, task, worker, false)) {
        if (!(outcome instanceof State state) || state.changedAt > task.node.verifiedAt) {
          return false;
        }
      }
      from = to;
    }
    return true;
  }

  private Outcome compute(Task task, Worker worker) {
    Key<?> key = task.node.key;
    TaskContext ctx = new TaskContext(this, task, worker);
    Object result;
    ComputationFailedException failure = null;
    try {
      result = key.compute(ctx);
      if (result == null) {
        throw new NullPointerException("its computation returned null");
      }
    } catch (ComputationFailedException e) {
      failure = e;
      result = new State.Failed(e);
    } catch (Throwable e) {
      task.checkCancelled();
      failure = new ComputationFailedException(key, e);
      result = new State.Failed(failure);
    } finally {
      ctx.close();
    }
    CycleException cycle = ctx.cycle();
    if (cycle != null) {
      return new Outcome.Transient(null, cycle);
    }
    if (failure != null && (ctx.isTainted() || !failure.isDeterministic())) {
      return new Outcome.Transient(null, failure);
    }
    if (ctx.isTainted()) {
      return new Outcome.Transient(result, null);
    }
    State state = graph.settle(task.node, result, ctx.edges().toArray(), ctx.edges().groupEnds());
    return state != null
        ? state
        : new Outcome.Transient(
            null, new ComputationFailedException(key, new NondeterministicKeyException(key)));
  }

  /** Waits for a thread of our own to end; it is told separately if it should hurry. */
  static void joinFully(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs work on the bounded pool; on an interrupt, stops it and waits until it has stopped. */
  <T> T onCpu(Waiter waiter, Callable<T> work) throws Exception {
    return new CpuWork<>(work).runOn(services.cpuPool(), waiter);
  }
}
