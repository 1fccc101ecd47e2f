package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Content;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.IdentityLog;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Lease;
import software.straylight.continuity.store.internal.Posix;

/** What the parts of one opened store share: its directory, its lease, its notes. */
final class StoreFiles {
  private final Path path;
  private final Fd root;
  private final long device;
  private final Lease lease;
  private final IdentityLog notes;
  private final IdentityLog sources;
  private final Consumer<String> warn;
  private final Set<String> shards = ConcurrentHashMap.newKeySet();
  private final AtomicLong written = new AtomicLong();

  StoreFiles(
      Path path,
      Fd root,
      Lease lease,
      IdentityLog notes,
      IdentityLog sources,
      Consumer<String> warn)
      throws IOException {
    this.path = path;
    this.root = root;
    this.device = Posix.stat(root).device();
    this.lease = lease;
    this.notes = notes;
    this.sources = sources;
    this.warn = warn;
  }

  Path path() {
    return path;
  }

  int root() {
    return root.number();
  }

  long device() {
    return device;
  }

  Lease lease() {
    return lease;
  }

  IdentityLog notes() {
    return notes;
  }

  /** Digests of sources, whose files are not the store's. */
  IdentityLog sources() {
    return sources;
  }

  /** Makes the directory in which {@code path} lies; there are 256 in each of four places. */
  void makeShard(String path) throws IOException {
    String shard = path.substring(0, path.lastIndexOf('/'));
    if (!shards.contains(shard)) {
      Layout.mkdir(root.number(), shard);
      shards.add(shard);
    }
  }

  void warn(String message) {
    warn.accept(message);
  }

  /** Counts bytes that were added, so that a collection is due at some time. */
  void wrote(long bytes) {
    written.addAndGet(bytes);
  }

  long written() {
    return written.get();
  }

  void pin(ObjectKind kind, Collection<Digest> digests) {
    try {
      lease.pin(kind.number(), digests);
    } catch (IOException e) {
      throw StoreException.io("protecting objects from collection", e);
    }
  }

  /** Hashes an open file, and notes the result if nothing changed meanwhile. */
  Digest hash(Fd file) throws IOException {
    long observed = now();
    FileIdentity before = Posix.stat(file);
    Digest digest = Digest.of(Content.pass(file, null, Long.MAX_VALUE).sha256());
    if (Posix.stat(file).sameContentAs(before)) {
      notes.note(before, digest, observed);
    }
    return digest;
  }

  /** Nanoseconds since the epoch, by the clock that stamps local files. */
  static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }
}
