package software.straylight.continuity.engine.dice;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets any number of sessions in, or one transaction. Not bound to threads. */
final class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int sessions;
  private boolean committing;
  private boolean closed;

  void enterSession() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (committing) {
        changed.await();
      }
      checkOpen();
      sessions++;
    } finally {
      lock.unlock();
    }
  }

  void leaveSession() {
    lock.lock();
    try {
      sessions--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void enterCommit() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (committing || sessions > 0) {
        changed.await();
      }
      checkOpen();
      committing = true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends the transaction.
   *
   * @param intoSession whether its owner goes on as a session, with no other transaction between
   */
  void leaveCommit(boolean intoSession) {
    lock.lock();
    try {
      committing = false;
      if (intoSession) {
        sessions++;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets nobody in any more and waits until all have left.
   *
   * @return false if it was closed before
   */
  boolean close() {
    lock.lock();
    try {
      if (closed) {
        return false;
      }
      closed = true;
      while (committing || sessions > 0) {
        changed.awaitUninterruptibly();
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the engine is closed");
    }
  }
}
