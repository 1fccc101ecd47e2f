package software.straylight.continuity.dhall.internal.limits;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on a thread whose stack holds {@link
 * software.straylight.continuity.dhall.Budget#MAX_DEPTH} levels of every recursion of this module,
 * so that the depth budget is always spent first. Where the heap is exhausted before {@link
 * HeapGuard} sees it coming, the work ends in the same typed error. The stack is reserved address
 * space; only what is touched costs memory, and it is given back when the work ends.
 */
public final class DeepStack {
  private static final long STACK_BYTES = 1L << 30;
  private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

  private DeepStack() {}

  public static <T> T run(Meter meter, Supplier<T> work) {
    if (INSIDE.get()) {
      return work.get();
    }
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              INSIDE.set(true);
              try {
                result.set(work.get());
              } catch (Throwable e) {
                failure.set(e);
              }
            },
            "dhall",
            STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    join(thread, meter);
    Throwable thrown = failure.get();
    if (thrown instanceof OutOfMemoryError) {
      // What filled the heap was the work's own and is gone with it.
      throw Meter.hostExhausted();
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown != null) {
      throw (RuntimeException) thrown;
    }
    T value = result.get();
    if (value == null) {
      throw new IllegalStateException("the work gave no result");
    }
    return value;
  }

  private static void join(Thread thread, Meter meter) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        meter.cancel();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
