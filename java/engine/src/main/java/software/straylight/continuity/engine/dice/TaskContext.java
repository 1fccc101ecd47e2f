package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The {@link Ctx} of one computation. */
final class TaskContext implements Ctx {
  private final Evaluator evaluator;
  private final Task task;
  private final Worker worker;
  private final Thread owner = Thread.currentThread();
  private final Edges edges = new Edges();
  private @Nullable CycleException cycle;
  private boolean tainted;
  private boolean inJob;
  private boolean closed;

  TaskContext(Evaluator evaluator, Task task, Worker worker) {
    this.evaluator = evaluator;
    this.task = task;
    this.worker = worker;
  }

  Edges edges() {
    return edges;
  }

  /** The cycle that it met, even if it then caught the exception. */
  @Nullable CycleException cycle() {
    return cycle;
  }

  /** Whether it saw a result that only the session may remember. */
  boolean isTainted() {
    return tainted;
  }

  void close() {
    closed = true;
  }

  @Override
  @SuppressWarnings("unchecked") // the state of a key's node holds the key's value type
  public <V> V get(Key<V> key) {
    checkMayAsk();
    Node node = evaluator.graph.node(key);
    edges.add(node);
    try {
      return (V) valueOf(evaluator.ensure(node, task, worker, true));
    } catch (CycleException e) {
      cycle = e;
      throw e;
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> List<V> getAll(Collection<? extends Key<? extends V>> keys) {
    List<V> values = new ArrayList<>(keys.size());
    for (Outcome outcome : ask(keys)) {
      values.add((V) valueOf(outcome));
    }
    return values;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> List<Attempt<V>> attemptAll(Collection<? extends Key<? extends V>> keys) {
    List<Attempt<V>> attempts = new ArrayList<>(keys.size());
    for (Outcome outcome : ask(keys)) {
      try {
        attempts.add(new Attempt.Success<>((V) valueOf(outcome)));
      } catch (ComputationFailedException e) {
        attempts.add(new Attempt.Failure<>(e));
      }
    }
    return attempts;
  }

  private Outcome[] ask(Collection<? extends Key<?>> keys) {
    checkMayAsk();
    Node[] nodes = keys.stream().map(evaluator.graph::node).toArray(Node[]::new);
    edges.addGroup(nodes);
    Outcome[] outcomes = evaluator.ensureAll(nodes, task, worker, true);
    // Before any failure is thrown: what was asked together was seen together.
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Transient t) {
        tainted = true;
        if (t.error() instanceof CycleException e) {
          cycle = e;
        }
      }
    }
    return outcomes;
  }

  private Object valueOf(Outcome outcome) {
    if (outcome instanceof Outcome.Transient) {
      tainted = true;
    }
    return Results.valueOrThrow(outcome);
  }

  @Override
  public <T> T onCpu(Callable<T> work) throws Exception {
    checkCancelled();
    return evaluator.onCpu(task, work);
  }

  @Override
  public <T> T withJob(Callable<T> work) throws Exception {
    checkMayAsk();
    try {
      evaluator.services.jobTokens().acquire();
    } catch (InterruptedException e) {
      task.checkCancelled();
      throw e;
    }
    inJob = true;
    try {
      task.checkCancelled();
      return work.call();
    } finally {
      inJob = false;
      evaluator.services.jobTokens().release();
    }
  }

  @Override
  public void checkCancelled() {
    task.checkCancelled();
  }

  @Override
  public long version() {
    return evaluator.graph.version();
  }

  @Override
  public <T> T service(Class<T> type) {
    Object service = evaluator.services.byType().get(type);
    if (service == null) {
      throw new IllegalStateException(
          "no service of type " + type.getName() + " is registered with this engine");
    }
    return type.cast(service);
  }

  private void checkMayAsk() {
    if (Thread.currentThread() != owner || closed) {
      throw new IllegalStateException(
          "the context of " + task.node + " was used outside its computation");
    }
    if (inJob) {
      throw new IllegalStateException(
          task.node + " asked for a key while it held a job token; ask before taking the token");
    }
    task.checkCancelled();
  }
}
