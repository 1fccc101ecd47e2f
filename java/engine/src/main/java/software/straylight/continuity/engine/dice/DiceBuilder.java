package software.straylight.continuity.engine.dice;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Describes an engine. */
public final class DiceBuilder {
  private final Map<String, KeyType<?, ?>> types = new HashMap<>();
  private final Map<Class<?>, Object> services = new HashMap<>();
  private @Nullable ExecutorService cpuPool;
  private Semaphore jobTokens = new Semaphore(Runtime.getRuntime().availableProcessors());
  private @Nullable TransitionLog log;
  private @Nullable Path file;
  private byte[] fingerprint = {};
  private Consumer<DiceMessage> messages = message -> {};

  DiceBuilder() {}

  /**
   * Registers a type of keys.
   *
   * @throws IllegalArgumentException if another type has its name
   */
  public DiceBuilder type(KeyType<?, ?> type) {
    KeyType<?, ?> other = types.putIfAbsent(type.name(), type);
    if (other != null && !other.equals(type)) {
      throw new IllegalArgumentException("two key types are named '" + type.name() + "'");
    }
    return this;
  }

  /** Makes {@code service} available to computations as {@link Ctx#service}. */
  public <T> DiceBuilder service(Class<T> type, T service) {
    services.put(type, service);
    return this;
  }

  /** The pool for {@link Ctx#onCpu}; by default one of as many threads as there are processors. */
  public DiceBuilder cpuPool(ExecutorService pool) {
    this.cpuPool = pool;
    return this;
  }

  /** The tokens for {@link Ctx#withJob}; by default as many as there are processors. */
  public DiceBuilder jobTokens(Semaphore tokens) {
    this.jobTokens = tokens;
    return this;
  }

  /** Records every transition; for tests. */
  public DiceBuilder transitionLog(TransitionLog receiver) {
    this.log = receiver;
    return this;
  }

  /**
   * Keeps the graph in a file between processes.
   *
   * @param path the file; {@code path.lock} and {@code path.new} beside it are used as well
   * @param ownersFingerprint whatever, besides the types' names, gives the saved values their
   *     meaning (the tool's version); a file with another fingerprint is discarded
   */
  public DiceBuilder persistedIn(Path path, byte[] ownersFingerprint) {
    this.file = path;
    this.fingerprint = ownersFingerprint.clone();
    return this;
  }

  /** Receives messages that are not failures, such as that a saved graph was discarded. */
  public DiceBuilder messages(Consumer<DiceMessage> receiver) {
    this.messages = receiver;
    return this;
  }

  /** Opens the engine, with the saved graph if there is one that can be used. */
  public Dice open() {
    Messages teller = new Messages(messages);
    GraphFile graphFile =
        file == null
            ? null
            : GraphFile.open(file, GraphFormat.of(types.values(), fingerprint), teller);
    Graph graph = new Graph(Map.copyOf(types), log, graphFile != null && graphFile.isWritable());
    if (graphFile != null) {
      graphFile.load(graph);
    }
    ExecutorService given = cpuPool;
    ExecutorService pool = given != null ? given : newCpuPool();
    Runnable onClose = given != null ? () -> {} : pool::shutdown;
    Evaluator.Services available = new Evaluator.Services(Map.copyOf(services), pool, jobTokens);
    return new Dice(graph, new Evaluator(graph, teller, available), graphFile, onClose);
  }

  private static ExecutorService newCpuPool() {
    ThreadFactory threads = Thread.ofPlatform().name("dice-cpu-", 0).daemon().factory();
    return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
  }
}
