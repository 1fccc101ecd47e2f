package software.straylight.continuity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.model.Digest;

class KeyLocksTest {
  private static final Digest KEY = Digest.sha256(new byte[] {1});
  @TempDir Path dir;

  @Test
  void isHeldByOneOverThreadsAndOpenedStores() throws Exception {
    try (StoreFixture a = new StoreFixture(dir);
        StoreFixture b = new StoreFixture(dir);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      AtomicInteger inside = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      AtomicInteger runs = new AtomicInteger();
      for (int i = 0; i < 40; i++) {
        Store store = i % 2 == 0 ? a.store : b.store;
        threads.execute(
            () -> {
              try (KeyLocks.Held held = store.locks().acquire(KEY)) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.sleep(1);
                inside.decrementAndGet();
                runs.incrementAndGet();
                held.keep();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
      assertThat(runs).hasValue(40);
      assertThat(most).hasValue(1);
    }
    assertThat(dir.resolve("locks/build")).isEmptyDirectory();
  }

  @Test
  void isRefusedWithoutWaitingWhileHeldElsewhere() throws Exception {
    try (StoreFixture a = new StoreFixture(dir);
        StoreFixture b = new StoreFixture(dir)) {
      try (KeyLocks.Held held = a.store.locks().acquire(KEY)) {
        assertThat(b.store.locks().tryAcquire(KEY)).isEmpty();
        assertThat(a.store.locks().tryAcquire(KEY)).isEmpty();
        held.keep();
      }
      Optional<KeyLocks.Held> now = b.store.locks().tryAcquire(KEY);
      assertThat(now).isPresent();
      now.get().close();
    }
  }

  @Test
  void givesUpWhenInterrupted() throws Exception {
    try (StoreFixture a = new StoreFixture(dir);
        StoreFixture b = new StoreFixture(dir);
        KeyLocks.Held held = a.store.locks().acquire(KEY)) {
      CountDownLatch interrupted = new CountDownLatch(1);
      Thread waiter =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      b.store.locks().acquire(KEY).close();
                    } catch (InterruptedException e) {
                      interrupted.countDown();
                    }
                  });
      waiter.interrupt();
      assertThat(interrupted.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
      held.keep();
    }
  }
}
