package software.straylight.continuity.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import software.straylight.continuity.model.Digest;

/**
 * One opened store's claim on the objects it uses, and its directory for unfinished files.
 *
 * <p>Protocol. A user <em>pins first and looks second</em>: it appends to its lease file under the
 * shared sweep lock, then asks whether the object is there. The collector deletes in batches under
 * the exclusive sweep lock, and reads all new pins first. So either the pin comes before the batch,
 * and the object stays; or the batch comes first, and the user finds the object gone and makes it
 * again. The lease file is locked for the life of its owner; the kernel unlocks it when that dies.
 */
public final class Lease implements AutoCloseable {
  static final int PIN = 1 + 32;

  private final int root;
  private final String id;
  private final Fd file;
  private final Fd sweep;
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Pin> pinned = ConcurrentHashMap.newKeySet();
  private final AtomicLong counter = new AtomicLong();

  /** Whether the file ends in the middle of a pin. Guarded by {@link #lock}. */
  private boolean torn;

  /**
   * What is protected.
   *
   * @param kind says what the object leads to; see {@code ObjectKind}
   */
  public record Pin(byte kind, Digest digest) {}

  private Lease(int root, String id, Fd file, Fd sweep) {
    this.root = root;
    this.id = id;
    this.file = file;
    this.sweep = sweep;
  }

  public static Lease take(int root) throws IOException {
    byte[] random = new byte[12];
    new SecureRandom().nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    Fd sweep = FileLock.open(root, Layout.SWEEP_LOCK);
    // Under the sweep lock, so that no collector sees the file before its owner has locked it.
    Posix.flock(sweep, Posix.LOCK_SH);
    try {
      int flags = Posix.O_RDWR | Posix.O_APPEND | Posix.O_CREAT | Posix.O_EXCL;
      Fd file = Posix.open(root, path(id), flags, 0600);
      Posix.flock(file, Posix.LOCK_EX);
      Posix.mkdir(root, directory(id), 0700);
      return new Lease(root, id, file, sweep);
    } finally {
      Posix.flock(sweep, LOCK_UN);
    }
  }

  private static final int LOCK_UN = 8;

  static String path(String id) {
    return "leases/" + id;
  }

  static String directory(String id) {
    return "tmp/" + id;
  }

  /** Protects the objects from now until {@link #release} or {@link #close}. */
  public void pin(byte kind, Collection<Digest> digests) throws IOException {
    List<Pin> fresh = new ArrayList<>();
    for (Digest digest : digests) {
      Pin pin = new Pin(kind, digest);
      if (!pinned.contains(pin)) {
        fresh.add(pin);
      }
    }
    if (fresh.isEmpty()) {
      return;
    }
    lock.lock();
    try {
      Posix.flock(sweep, Posix.LOCK_SH);
      try {
        append(fresh);
      } finally {
        Posix.flock(sweep, LOCK_UN);
      }
      pinned.addAll(fresh);
    } finally {
      lock.unlock();
    }
  }

  private void append(List<Pin> fresh) throws IOException {
    List<Pin> pins = fresh;
    if (torn) {
      // A full disk cut the last append: begin anew, while no collector looks.
      truncate();
      pins = new ArrayList<>(pinned);
      pins.addAll(fresh);
    }
    ByteBuffer out = ByteBuffer.allocate(pins.size() * PIN);
    pins.forEach(pin -> out.put(pin.kind).put(pin.digest.toByteArray()));
    torn = true;
    Content.writeAll(file, out.array(), 0, out.position());
    torn = false;
  }

  private void truncate() throws IOException {
    Posix.open(root, path(id), Posix.O_WRONLY | Posix.O_TRUNC, 0).close();
  }

  /** Gives up all pins; a daemon calls this between two builds. */
  public void release() throws IOException {
    lock.lock();
    try {
      Posix.flock(sweep, Posix.LOCK_SH);
      try {
        truncate();
        pinned.clear();
      } finally {
        Posix.flock(sweep, LOCK_UN);
      }
    } finally {
      lock.unlock();
    }
  }

  /** A name, never used before, for a file or directory being made. */
  public String scratch() {
    return directory(id) + "/" + counter.incrementAndGet();
  }

  /** The same for one that has to stay in the given directory. */
  public String scratchIn(String directory) {
    return directory + "/.new-" + id + "-" + counter.incrementAndGet();
  }

  @Override
  public void close() throws IOException {
    try {
      Removal.tree(root, directory(id));
      Posix.unlink(root, path(id));
    } finally {
      file.close();
      sweep.close();
    }
  }
}
