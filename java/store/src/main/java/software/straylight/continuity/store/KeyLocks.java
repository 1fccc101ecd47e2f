package software.straylight.continuity.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;

/**
 * One lock for each action key, over threads and processes: whoever holds it runs the action, the
 * others wait and ask again. Threads queue in the process; one of them asks the kernel, without
 * blocking in it, so that neither a virtual thread's carrier is held nor an interrupt is lost. A
 * dead holder's lock is released by the kernel.
 */
public final class KeyLocks {
  private static final long FIRST_WAIT = 2;
  private static final long LONGEST_WAIT = 50;

  private final StoreFiles files;
  private final Map<Digest, Local> local = new HashMap<>();

  /** A lock of this process, and how many threads hold or want it. */
  private static final class Local {
    final ReentrantLock lock = new ReentrantLock();
    int users;
  }

  KeyLocks(StoreFiles files) {
    this.files = files;
  }

  /** A lock that is held; closing releases it. Close it on the thread that took it. */
  public final class Held implements AutoCloseable {
    private final Digest key;
    private final Local mine;
    private final Fd fd;

    private Held(Digest key, Local mine, Fd fd) {
      this.key = key;
      this.mine = mine;
      this.fd = fd;
    }

    /** Says at the end of a block that the lock was meant to be held until there. */
    public void keep() {
      fd.number();
    }

    @Override
    public void close() {
      try {
        // Removed while held: whoever opened it meanwhile sees that the name is gone, and retries.
        Posix.unlink(files.root(), path(key));
      } catch (PosixException e) {
        files.warn(path(key) + " is left behind: " + e.getMessage());
      } finally {
        fd.close();
        release(key, mine);
      }
    }
  }

  /**
   * Waits for the lock.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public Held acquire(Digest key) throws InterruptedException {
    Local mine = use(key);
    try {
      mine.lock.lockInterruptibly();
    } catch (InterruptedException e) {
      forget(key, mine);
      throw e;
    }
    boolean held = false;
    try {
      long wait = FIRST_WAIT;
      while (true) {
        Optional<Fd> fd = attempt(key);
        if (fd.isPresent()) {
          held = true;
          return new Held(key, mine, fd.get());
        }
        Thread.sleep(wait);
        wait = Math.min(2 * wait, LONGEST_WAIT);
      }
    } catch (IOException e) {
      throw StoreException.io("locking " + key.toHex(), e);
    } finally {
      if (!held) {
        release(key, mine);
      }
    }
  }

  /** The lock if nobody, in no process, holds it. */
  public Optional<Held> tryAcquire(Digest key) {
    Local mine = use(key);
    if (mine.lock.isHeldByCurrentThread() || !mine.lock.tryLock()) {
      forget(key, mine);
      return Optional.empty();
    }
    try {
      Optional<Held> held = attempt(key).map(fd -> new Held(key, mine, fd));
      if (held.isEmpty()) {
        release(key, mine);
      }
      return held;
    } catch (IOException e) {
      release(key, mine);
      throw StoreException.io("locking action " + key.toHex(), e);
    }
  }

  /** As {@link #acquire}, for work that cannot be interrupted half-way. */
  Held acquireForWriting(Digest key) throws IOException {
    try {
      return acquire(key);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + key.toHex());
    }
  }

  private Optional<Fd> attempt(Digest key) throws IOException {
    int flags = Posix.O_RDWR | Posix.O_CREAT | Posix.O_NOFOLLOW;
    Fd fd = Posix.open(files.root(), path(key), flags, 0600);
    boolean kept = false;
    try {
      if (Posix.flock(fd, Posix.LOCK_EX | Posix.LOCK_NB) && isNamed(fd, key)) {
        kept = true;
        return Optional.of(fd);
      }
      return Optional.empty();
    } finally {
      if (!kept) {
        fd.close();
      }
    }
  }

  /** Whether the file that we locked is the one that others will find. */
  private boolean isNamed(Fd fd, Digest key) throws IOException {
    try {
      return Posix.stat(files.root(), path(key)).inode() == Posix.stat(fd).inode();
    } catch (PosixException e) {
      if (e.is(Errno.ENOENT)) {
        return false;
      }
      throw e;
    }
  }

  private Local use(Digest key) {
    synchronized (local) {
      Local mine = local.computeIfAbsent(key, n -> new Local());
      mine.users++;
      return mine;
    }
  }

  private void release(Digest key, Local mine) {
    mine.lock.unlock();
    forget(key, mine);
  }

  private void forget(Digest key, Local mine) {
    synchronized (local) {
      if (--mine.users == 0) {
        local.remove(key);
      }
    }
  }

  private static String path(Digest key) {
    return "locks/build/" + key.toHex();
  }
}
