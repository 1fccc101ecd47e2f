package software.straylight.continuity.engine.dice;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What a computation may ask for. Every key asked for becomes an edge; keys asked for together are
 * computed in parallel. Confined to the thread that {@link Key#compute} was called on.
 *
 * <p>Every method throws {@link ComputationCancelledException} once nobody wants the result any
 * more; let it pass.
 */
public interface Ctx {
  /**
   * The value of {@code key}.
   *
   * @throws ComputationFailedException if its computation failed
   * @throws CycleException if it needs, directly or not, the value being computed; it cannot be
   *     recovered from
   */
  <V> V get(Key<V> key);

  /**
   * The values of {@code keys}, in their order, computed in parallel. All are computed before the
   * first failure, in the order of {@code keys}, is thrown.
   */
  <V> List<V> getAll(Collection<? extends Key<? extends V>> keys);

  /** As {@link #getAll}, with each failure as a value. */
  <V> List<Attempt<V>> attemptAll(Collection<? extends Key<? extends V>> keys);

  /**
   * Runs compute-heavy work that asks for no keys on the engine's bounded pool and waits for it.
   *
   * @throws Exception what {@code work} throws
   */
  <T> T onCpu(Callable<T> work) throws Exception;

  /**
   * Runs work under one job token (a process, typically) and gives the token back. The work must
   * not ask for keys: a computation that held a token while waiting for another could deadlock.
   *
   * @throws Exception what {@code work} throws
   */
  <T> T withJob(Callable<T> work) throws Exception;

  /** Throws if the computation has been cancelled; call it in long loops. */
  void checkCancelled();

  /** The version that is being computed: the count of transactions. */
  long version();

  /**
   * The service that the engine's owner registered under {@code type}.
   *
   * @throws IllegalStateException if there is none
   */
  <T> T service(Class<T> type);
}
