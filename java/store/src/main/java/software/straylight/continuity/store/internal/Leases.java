package software.straylight.continuity.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.straylight.continuity.model.Digest;

/** All processes' leases, as the collector sees them; see {@link Lease} for the protocol. */
public final class Leases {
  private static final int NAMES = 1 << 16;

  private final int root;

  /** How far each lease has been read. */
  private final Map<String, Long> read = new HashMap<>();

  public Leases(int root) {
    this.root = root;
  }

  /**
   * Removes the leases, and the unfinished files, of processes that are gone.
   *
   * @return whether there were any
   */
  public boolean removeDead() throws IOException {
    boolean any = false;
    Set<String> alive = new HashSet<>();
    // Under the exclusive lock: a lease that is being taken is either not there or locked.
    try (FileLock lock = FileLock.acquire(root, Layout.SWEEP_LOCK, Posix.LOCK_EX)) {
      for (String id : names("leases")) {
        if (isDead(id)) {
          Removal.unlink(root, Lease.path(id));
          any = true;
        } else {
          alive.add(id);
        }
      }
      for (String id : names("tmp")) {
        if (!alive.contains(id)) {
          Removal.tree(root, Lease.directory(id));
          any = true;
        }
      }
      lock.keep();
    }
    return any;
  }

  /** The instance that a name of {@link Lease#scratchIn} belongs to is alive. */
  public boolean isAlive(String scratchName) throws IOException {
    int end = scratchName.lastIndexOf('-');
    String id = scratchName.substring(".new-".length(), Math.max(end, ".new-".length()));
    return names("leases").contains(id);
  }

  /** Pins that were not returned before. Call it under the exclusive sweep lock. */
  public List<Lease.Pin> fresh() throws IOException {
    List<Lease.Pin> pins = new ArrayList<>();
    for (String id : names("leases")) {
      try (Fd file = Posix.open(root, Lease.path(id), Posix.O_RDONLY | Posix.O_NOFOLLOW, 0)) {
        int size = (int) Math.min(Posix.stat(file).size(), Integer.MAX_VALUE - 64);
        byte[] bytes = Content.readAll(file, size);
        // Shorter than before: its owner released everything, and began anew.
        long from = read.getOrDefault(id, 0L) <= bytes.length ? read.getOrDefault(id, 0L) : 0;
        int at = (int) from;
        for (; at + Lease.PIN <= bytes.length; at += Lease.PIN) {
          pins.add(new Lease.Pin(bytes[at], Digest.at(bytes, at + 1)));
        }
        read.put(id, (long) at);
      } catch (PosixException e) {
        // Closed meanwhile: what it used is free.
        if (!e.is(Errno.ENOENT)) {
          throw e;
        }
      }
    }
    return pins;
  }

  private boolean isDead(String id) throws IOException {
    try (Fd file = Posix.open(root, Lease.path(id), Posix.O_RDWR | Posix.O_NOFOLLOW, 0)) {
      return Posix.flock(file, Posix.LOCK_EX | Posix.LOCK_NB);
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw e;
      }
      // Its owner has just closed it, and removed its folder before.
      return true;
    }
  }

  private List<String> names(String folder) throws IOException {
    try (Fd dir = Posix.open(root, folder, Posix.O_RDONLY | Posix.O_DIRECTORY, 0)) {
      return DirectoryList.names(dir, NAMES);
    }
  }
}
