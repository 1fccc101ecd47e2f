package software.straylight.continuity.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.FileLock;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Lease;
import software.straylight.continuity.store.internal.Leases;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;
import software.straylight.continuity.store.internal.Removal;

/**
 * Mark and sweep beside running builds. Kept are the closures of roots and of leases; then, while
 * there is room, execution records by last use with all they lead to, and other blobs by age. Swept
 * are only objects that were there before the marking began, in small batches, each after a look at
 * what was pinned meanwhile ({@link Lease} has the protocol).
 */
final class Collector {
  private static final int BATCH = 256;

  private final StoreFiles files;
  private final Cas cas;
  private final RecordIndex index;
  private final SubjectIndex subjects;
  private final Roots roots;
  private final Inventory inventory;
  private final Leases leases;

  private Map<Digest, Inventory.Item> blobs = Map.of();
  private Map<Digest, Inventory.Item> twins = Map.of();
  private int removedBlobs;
  private int removedTrees;
  private int removedRecords;
  private long freed;

  Collector(StoreFiles files, Cas cas, RecordIndex index, SubjectIndex subjects, Roots roots) {
    this.files = files;
    this.cas = cas;
    this.index = index;
    this.subjects = subjects;
    this.roots = roots;
    this.inventory = new Inventory(files);
    this.leases = new Leases(files.root());
  }

  /**
   * Collects until at most {@code limit} bytes remain, or nothing but what roots and leases keep.
   *
   * @return empty if another process is collecting
   */
  Optional<GcReport> collect(long limit) throws IOException {
    Optional<FileLock> only = FileLock.tryAcquire(files.root(), Layout.GC_LOCK, Posix.LOCK_EX);
    if (only.isEmpty()) {
      return Optional.empty();
    }
    try (FileLock lock = only.get()) {
      leases.removeDead();
      removeUnfinishedTrees();
      blobs = inventory.objects("cas");
      twins = inventory.objects("exec");
      Set<Digest> trees = inventory.objects("trees").keySet();
      List<RecordIndex.Scanned> records = records();
      Marking marked = new Marking(cas, false);
      for (Root root : roots.current()) {
        marked.add(root.objects());
      }
      marked.add(pins());
      List<RecordIndex.Scanned> dropped = keepRecords(records, marked, limit);
      keepOthers(marked, limit);
      for (RecordIndex.Scanned entry : dropped) {
        drop(entry);
      }
      sweep(trees, marked);
      sweepSubjects(marked);
      lock.keep();
    }
    long kept = size(blobs.keySet()) - freed;
    return Optional.of(new GcReport(removedBlobs, removedTrees, removedRecords, freed, kept));
  }

  /** Removes what processes that were killed left half made; cheap if none was. */
  void removeLeftovers() throws IOException {
    if (!leases.removeDead()) {
      return;
    }
    Optional<FileLock> only = FileLock.tryAcquire(files.root(), Layout.GC_LOCK, Posix.LOCK_EX);
    if (only.isPresent()) {
      try (FileLock lock = only.get()) {
        removeUnfinishedTrees();
        lock.keep();
      }
    }
  }

  /** Bytes of all blobs and their executable twins. */
  long usage() throws IOException {
    blobs = inventory.objects("cas");
    twins = inventory.objects("exec");
    return size(blobs.keySet());
  }

  private List<RecordIndex.Scanned> records() throws IOException {
    List<RecordIndex.Scanned> found = new ArrayList<>();
    inventory.walk(
        "index",
        (path, name) -> {
          try {
            found.add(index.scan(path, name));
          } catch (StoreException e) {
            // Nothing can be served from it: it is dropped like an old one.
            found.add(new RecordIndex.Scanned(path, 0, List.of()));
          } catch (IOException e) {
            throw StoreException.io("reading the index", e);
          }
        });
    found.sort(
        Comparator.comparingLong(RecordIndex.Scanned::modified)
            .reversed()
            .thenComparing(RecordIndex.Scanned::path));
    return found;
  }

  /** Marks the records that stay, and returns the entries that go. */
  private List<RecordIndex.Scanned> keepRecords(
      List<RecordIndex.Scanned> records, Marking marked, long limit) {
    List<RecordIndex.Scanned> dropped = new ArrayList<>();
    List<RecordIndex.Scanned> doubtful = new ArrayList<>();
    for (RecordIndex.Scanned entry : records) {
      // Roots and leases keep records; their envelopes and entries stay with them.
      if (entry.records().stream().anyMatch(r -> marked.hasBlob(r.record()))) {
        marked.add(objects(entry));
      } else {
        doubtful.add(entry);
      }
    }
    long room = limit - size(marked.blobs());
    for (RecordIndex.Scanned entry : doubtful) {
      Marking closure = new Marking(cas, true);
      closure.add(objects(entry));
      Set<Digest> more = new HashSet<>(closure.blobs());
      more.removeAll(marked.blobs());
      long needed = size(more);
      if (!entry.records().isEmpty() && needed <= room) {
        room -= needed;
        marked.blobs().addAll(closure.blobs());
        marked.trees().addAll(closure.trees());
      } else {
        dropped.add(entry);
      }
    }
    return dropped;
  }

  /** Blobs that nothing leads to (sources, fetched archives): the youngest, while there is room. */
  private void keepOthers(Marking marked, long limit) {
    long room = limit - size(marked.blobs());
    List<Map.Entry<Digest, Inventory.Item>> others =
        blobs.entrySet().stream()
            .filter(e -> !marked.hasBlob(e.getKey()))
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<Digest, Inventory.Item> e) -> e.getValue().changed())
                    .reversed())
            .toList();
    for (Map.Entry<Digest, Inventory.Item> other : others) {
      long needed = size(Set.of(other.getKey()));
      if (needed > room) {
        return;
      }
      room -= needed;
      marked.blobs().add(other.getKey());
    }
  }

  private static List<ObjectRef> objects(RecordIndex.Scanned entry) {
    List<ObjectRef> objects = new ArrayList<>();
    for (IndexedRecord r : entry.records()) {
      objects.add(new ObjectRef(ObjectKind.RECORD, r.record()));
      objects.add(new ObjectRef(ObjectKind.BLOB, r.envelope()));
    }
    return objects;
  }

  private long size(Set<Digest> digests) {
    long sum = 0;
    for (Digest digest : digests) {
      Inventory.Item blob = blobs.get(digest);
      Inventory.Item twin = twins.get(digest);
      sum += (blob == null ? 0 : blob.size()) + (twin == null ? 0 : twin.size());
    }
    return sum;
  }

  /** Removes an entry, unless it was written since it was read. */
  private void drop(RecordIndex.Scanned entry) throws IOException {
    try (FileLock lock =
        FileLock.acquire(files.root(), Layout.writeLock(entry.path()), Posix.LOCK_EX)) {
      FileIdentity id = Posix.stat(files.root(), entry.path());
      if (id.modified() == entry.modified() || entry.records().isEmpty()) {
        Posix.unlink(files.root(), entry.path());
        removedRecords++;
      }
      lock.keep();
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw e;
      }
    }
  }

  private void sweep(Set<Digest> trees, Marking marked) throws IOException {
    List<Digest> deadTrees = trees.stream().filter(d -> !marked.hasTree(d)).toList();
    List<Digest> deadBlobs =
        blobs.keySet().stream().filter(d -> !marked.hasBlob(d) && !Cas.isEmpty(d)).toList();
    List<Digest> deadTwins = twins.keySet().stream().filter(d -> !marked.hasBlob(d)).toList();
    for (int at = 0; at < deadTrees.size(); at += BATCH) {
      batch(deadTrees.subList(at, Math.min(at + BATCH, deadTrees.size())), marked, this::tree);
    }
    for (int at = 0; at < deadTwins.size(); at += BATCH) {
      batch(deadTwins.subList(at, Math.min(at + BATCH, deadTwins.size())), marked, this::twin);
    }
    for (int at = 0; at < deadBlobs.size(); at += BATCH) {
      batch(deadBlobs.subList(at, Math.min(at + BATCH, deadBlobs.size())), marked, this::blob);
    }
  }

  private interface Deletion {
    void of(Digest digest, Marking marked) throws IOException;
  }

  private void batch(List<Digest> digests, Marking marked, Deletion deletion) throws IOException {
    try (FileLock lock = FileLock.acquire(files.root(), Layout.SWEEP_LOCK, Posix.LOCK_EX)) {
      marked.add(pins());
      for (Digest digest : digests) {
        deletion.of(digest, marked);
      }
      lock.keep();
    }
  }

  private void tree(Digest digest, Marking marked) throws IOException {
    if (!marked.hasTree(digest)) {
      Trees.discard(files, digest);
      removedTrees++;
    }
  }

  private void twin(Digest digest, Marking marked) throws IOException {
    if (!marked.hasBlob(digest)) {
      Removal.unlink(files.root(), Layout.executable(digest));
      freed += size(twins, digest);
    }
  }

  private void blob(Digest digest, Marking marked) throws IOException {
    if (!marked.hasBlob(digest)) {
      Removal.unlink(files.root(), Layout.blob(digest));
      freed += size(blobs, digest);
      removedBlobs++;
    }
  }

  private static long size(Map<Digest, Inventory.Item> items, Digest digest) {
    Inventory.Item item = items.get(digest);
    return item == null ? 0 : item.size();
  }

  /** Entries that lead to no envelope any more. */
  private void sweepSubjects(Marking marked) throws IOException {
    inventory.walk(
        "subjects",
        (path, name) -> {
          try (FileLock lock =
              FileLock.acquire(files.root(), Layout.writeLock(path), Posix.LOCK_EX)) {
            if (!leadsSomewhere(path, name, marked)) {
              Removal.unlink(files.root(), path);
            }
            lock.keep();
          } catch (IOException e) {
            throw StoreException.io("sweeping attestations", e);
          }
        });
  }

  private boolean leadsSomewhere(String path, String name, Marking marked) throws IOException {
    try {
      return subjects.scan(path, Digest.fromHex(name)).stream()
          .anyMatch(envelope -> marked.hasBlob(envelope) || cas.size(envelope) >= 0);
    } catch (StoreException | IllegalArgumentException e) {
      return false;
    }
  }

  private List<ObjectRef> pins() throws IOException {
    List<ObjectRef> pins = new ArrayList<>();
    for (Lease.Pin pin : leases.fresh()) {
      pins.add(new ObjectRef(ObjectKind.of(pin.kind()), pin.digest()));
    }
    return pins;
  }

  private void removeUnfinishedTrees() throws IOException {
    inventory.walk(
        "trees",
        (path, name) -> {
          try {
            if (name.startsWith(".new-") && !leases.isAlive(name)) {
              Removal.tree(files.root(), path);
            }
          } catch (IOException e) {
            throw StoreException.io("removing unfinished trees", e);
          }
        });
  }
}
