package software.straylight.continuity.engine.dice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The nodes, the current version, and every change of a node's marks. All other classes decide;
 * this one writes.
 */
final class Graph {
  final Map<Key<?>, Node> nodes = new ConcurrentHashMap<>();
  final LongAdder computed = new LongAdder();
  final LongAdder cutoffs = new LongAdder();
  final LongAdder verified = new LongAdder();

  /** Nodes whose record in the file is out of date, dependencies before dependents; or null. */
  final @Nullable Queue<Node> journal;

  /** Nodes that the next transaction must invalidate. */
  final Queue<Node> distrusted = new ConcurrentLinkedQueue<>();

  private final Map<String, KeyType<?, ?>> types;
  private final @Nullable TransitionLog log;
  private final Object logLock = new Object();
  private volatile long version;

  Graph(Map<String, KeyType<?, ?>> types, @Nullable TransitionLog log, boolean journalled) {
    this.types = types;
    this.log = log;
    this.journal = journalled ? new ConcurrentLinkedQueue<>() : null;
  }

  long version() {
    return version;
  }

  Node node(Key<?> key) {
    Node node = nodes.get(key);
    return node != null ? node : nodes.computeIfAbsent(key, this::create);
  }

  private Node create(Key<?> key) {
    if (!key.type().equals(types.get(key.type().name()))) {
      throw new IllegalArgumentException(
          "the key type '"
              + key.type().name()
              + "' of "
              + key
              + " is not registered with this engine; add it to the builder");
    }
    return new Node(key);
  }

  /** Marks a node right whose dependencies are all clean and unchanged since it was verified. */
  void markVerified(Node node, State state) {
    long before = node.verifiedAt;
    long now = version;
    if (before >= now) {
      return;
    }
    for (Node dependency : state.dependencies) {
      if (dependency.dirtiedAt > before) {
        dependency.addDependent(node);
      }
    }
    if (log == null) {
      if (node.advanceVerifiedAt(before, now)) {
        verified.increment();
      }
      return;
    }
    synchronized (logLock) {
      if (node.advanceVerifiedAt(before, now)) {
        verified.increment();
        log.record(new Transition.Verified(now, node.key));
      }
    }
  }

  /**
   * Installs the result of a computation. Only the task that claimed the node calls this.
   *
   * @return the state, or null if the node was clean and the result is another one than before
   */
  @Nullable State settle(
      Node node, Object result, Node[] dependencies, int @Nullable [] groupEnds) {
    State old = node.state;
    long now = version;
    boolean same = old != null && old.sameValue(node, result);
    if (same) {
      cutoffs.increment();
    } else if (old != null && node.isClean()) {
      distrusted.add(node);
      return null;
    }
    long before = node.verifiedAt;
    Node[] known = old != null ? old.dependencies : State.NO_DEPENDENCIES;
    for (int i = 0; i < dependencies.length; i++) {
      Node dependency = dependencies[i];
      boolean registered =
          i < known.length && known[i] == dependency && dependency.dirtiedAt <= before;
      if (!registered) {
        dependency.addDependent(node);
      }
    }
    long changedAt = same && old != null ? old.changedAt : now;
    State state = new State(result, dependencies, groupEnds, changedAt);
    computed.increment();
    if (log == null) {
      publish(node, state, now);
    } else {
      synchronized (logLock) {
        publish(node, state, now);
        log.record(describe(now, node, state));
      }
    }
    if (journal != null) {
      journal.add(node);
    }
    return state;
  }

  /** In this order: who sees the node clean must see its state. */
  private static void publish(Node node, State state, long now) {
    node.state = state;
    node.forced = false;
    node.verifiedAt = now;
  }

  private static Transition describe(long now, Node node, State state) {
    Object value = state.value();
    boolean failed = value instanceof State.Failed;
    Object shown = value instanceof State.Failed f ? f.error() : value;
    return new Transition.Computed(now, node.key, shown, failed, state.changedAt, state.groups());
  }

  /** Records a step that changes no marks. */
  void note(Supplier<Transition> transition) {
    if (log != null) {
      synchronized (logLock) {
        log.record(transition.get());
      }
    }
  }

  // From here on: only while no session is open.

  void beginVersion(long next) {
    version = next;
  }

  void checkInjectable(Node node) {
    State state = node.state;
    if (state != null && state.dependencies.length > 0) {
      throw new IllegalArgumentException(
          node.key + " was computed from other keys; only a key that asks for none can be set");
    }
  }

  /** Sets a leaf at the current version. */
  void inject(Node node, Object value) {
    State old = node.state;
    boolean changed = old == null || node.forced || !old.sameValue(node, value);
    if (changed) {
      boolean same = old != null && old.sameValue(node, value);
      node.state =
          new State(
              value, State.NO_DEPENDENCIES, null, same && old != null ? old.changedAt : version);
      node.forced = false;
      markDependentsDirty(node);
      node.dirtiedAt = version;
      node.verifiedAt = version;
      journal(node);
    }
    note(() -> new Transition.Injected(version, node.key, value, changed));
  }

  /** Demands that a node be computed again at the current version or later. */
  void invalidate(Node node) {
    if (node.state == null) {
      return;
    }
    node.forced = true;
    node.dirtiedAt = version;
    markDependentsDirty(node);
    journal(node);
    note(() -> new Transition.Invalidated(version, node.key));
  }

  private void journal(Node node) {
    if (journal != null) {
      journal.add(node);
    }
  }

  private void markDependentsDirty(Node start) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(start);
    while (!open.isEmpty()) {
      for (Node dependent : open.pop().takeDependents()) {
        if (dependent.isClean()) {
          dependent.dirtiedAt = version;
          open.push(dependent);
        }
      }
    }
  }
}
