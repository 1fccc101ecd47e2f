package software.straylight.continuity.engine.dice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An incremental engine: a graph of {@linkplain Key keys}, changed by {@linkplain Transaction
 * transactions}, read through {@linkplain Session sessions}. Thread-safe.
 */
public final class Dice implements AutoCloseable {
  private final Graph graph;
  private final Evaluator evaluator;
  private final Gate gate = new Gate();
  private final @Nullable GraphFile file;
  private final Runnable onClose;

  Dice(Graph graph, Evaluator evaluator, @Nullable GraphFile file, Runnable onClose) {
    this.graph = graph;
    this.evaluator = evaluator;
    this.file = file;
    this.onClose = onClose;
  }

  /** Starts the description of an engine. */
  public static DiceBuilder builder() {
    return new DiceBuilder();
  }

  /** Starts a transaction; nothing happens before it is committed. */
  public Transaction transaction() {
    return new Transaction(this);
  }

  /** Opens a session at the current version; waits for a transaction in progress. */
  public Session open() throws InterruptedException {
    gate.enterSession();
    return new Session(this);
  }

  /** The count of transactions, a reload counting as one. */
  public long version() {
    return graph.version();
  }

  /** What the graph knows of {@code key} now. */
  public Optional<NodeView> node(Key<?> key) {
    Node node = graph.nodes.get(key);
    State state = node == null ? null : node.state;
    if (node == null || state == null) {
      return Optional.empty();
    }
    return Optional.of(
        new NodeView(key, node.isClean(), node.verifiedAt, state.changedAt, state.groups()));
  }

  /** All keys of a type that have a value, in the order of their canonical bytes. */
  @SuppressWarnings("unchecked") // a key that has this type object is of its class
  public <K extends Key<V>, V> List<K> keys(KeyType<K, V> type) {
    TreeMap<byte[], K> keys = new TreeMap<>(Arrays::compareUnsigned);
    for (Node node : graph.nodes.values()) {
      if (node.key.type().equals(type) && node.state != null) {
        K key = (K) node.key;
        keys.put(type.keyCodec().encode(key), key);
      }
    }
    return List.copyOf(keys.values());
  }

  /** Counts for reports and tests. */
  public DiceStats stats() {
    return new DiceStats(
        graph.nodes.size(), graph.computed.sum(), graph.cutoffs.sum(), graph.verified.sum());
  }

  /**
   * Saves what has changed since the last checkpoint. Whatever happens during it, the file holds
   * afterwards this state, or an earlier checkpoint, or is discarded at the next start. Does
   * nothing for an engine without a file or beside another process that holds it.
   */
  public void checkpoint() {
    if (file != null) {
      file.checkpoint(graph);
    }
  }

  /**
   * Forgets every key that {@code roots} do not need, directly or not. Waits for open sessions.
   *
   * @return how many keys were forgotten
   */
  public int retain(Collection<? extends Key<?>> roots) throws InterruptedException {
    gate.enterCommit();
    try {
      int forgotten = Reachability.retain(graph, roots);
      if (file != null && forgotten > 0) {
        file.rewriteAtNextCheckpoint();
      }
      return forgotten;
    } finally {
      gate.leaveCommit(false);
    }
  }

  /** Waits for open sessions, saves a checkpoint and gives the file back. */
  @Override
  public void close() {
    if (!gate.close()) {
      return;
    }
    try {
      if (file != null) {
        file.checkpoint(graph);
        file.close();
      }
    } finally {
      onClose.run();
    }
  }

  long commit(Transaction transaction, boolean intoSession) throws InterruptedException {
    gate.enterCommit();
    boolean committed = false;
    try {
      transaction.checkAgainst(graph);
      long version = graph.version() + 1;
      graph.beginVersion(version);
      for (Node node = graph.distrusted.poll(); node != null; node = graph.distrusted.poll()) {
        graph.invalidate(node);
      }
      transaction.applyTo(graph);
      graph.note(() -> new Transition.Committed(version));
      committed = true;
      return version;
    } finally {
      gate.leaveCommit(intoSession && committed);
    }
  }

  Graph graph() {
    return graph;
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Gate gate() {
    return gate;
  }
}
