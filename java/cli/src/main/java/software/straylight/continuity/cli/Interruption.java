package software.straylight.continuity.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGINT, SIGTERM and SIGHUP into the interruption of the thread that runs the command, and
 * gives it a moment to stop its processes and to write what it must. The virtual machine then ends
 * the process with 128 + the signal's number, as shells expect.
 */
final class Interruption {
  /** A build stops in milliseconds; a hung file system must not keep the user waiting. */
  private static final long GRACE_SECONDS = 10;

  private final CountDownLatch over = new CountDownLatch(1);

  private Interruption() {}

  static Interruption watch(Thread command) {
    Interruption interruption = new Interruption();
    Thread hook =
        Thread.ofPlatform().name("interruption").unstarted(() -> interruption.stop(command));
    Runtime.getRuntime().addShutdownHook(hook);
    return interruption;
  }

  /** The command is done: what ends the process from now on is no interruption. */
  void over() {
    over.countDown();
  }

  private void stop(Thread command) {
    if (over.getCount() == 0) {
      return;
    }
    command.interrupt();
    try {
      boolean clean = over.await(GRACE_SECONDS, TimeUnit.SECONDS);
      if (!clean) {
        System.err.println("straylight: the command did not stop within 10 s; ending it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
