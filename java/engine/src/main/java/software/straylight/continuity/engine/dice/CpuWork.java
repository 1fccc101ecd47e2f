package software.straylight.continuity.engine.dice;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work on the bounded pool. Unlike a {@code Future}, cancelling it does not return
 * before the work has really stopped.
 */
final class CpuWork<T> implements Runnable {
  private final Callable<T> work;
  private final CountDownLatch done = new CountDownLatch(1);
  private @Nullable Thread thread;
  private boolean abandoned;
  private @Nullable T value;
  private @Nullable Throwable failure;

  CpuWork(Callable<T> work) {
    this.work = work;
  }

  T runOn(ExecutorService pool, Waiter waiter) throws Exception {
    pool.execute(this);
    while (done.getCount() > 0) {
      try {
        done.await();
      } catch (InterruptedException e) {
        if (waiter.cancelled) {
          abandon();
        }
      }
    }
    waiter.checkCancelled();
    return result();
  }

  private synchronized T result() throws Exception {
    if (failure instanceof Exception e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    if (value == null) {
      throw new NullPointerException("the work returned null");
    }
    return value;
  }

  private synchronized void abandon() {
    abandoned = true;
    if (thread != null) {
      thread.interrupt();
    } else {
      done.countDown(); // It has not begun and will not.
    }
  }

  @Override
  public void run() {
    try {
      if (begin()) {
        T result = work.call();
        synchronized (this) {
          value = result;
        }
      }
    } catch (Throwable e) {
      synchronized (this) {
        failure = e;
      }
    } finally {
      end();
      done.countDown();
    }
  }

  private synchronized boolean begin() {
    if (!abandoned) {
      thread = Thread.currentThread();
    }
    return !abandoned;
  }

  /** After this no interrupt can reach the pool's thread, and none is left on it. */
  private synchronized void end() {
    thread = null;
    Thread.interrupted();
  }
}
