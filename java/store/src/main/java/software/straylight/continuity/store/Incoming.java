package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.Removal;

/**
 * A private folder on the store's file system into which a sandbox writes its results, each named
 * by the digest that it claims; what has no bytes may be left out. Taking a result hashes it again;
 * nothing else is believed. Closing removes the folder with whatever was not taken.
 */
public final class Incoming implements AutoCloseable {
  private final StoreFiles files;
  private final Cas cas;
  private final Trees trees;
  private final String name;
  private final Fd dir;

  Incoming(StoreFiles files, Cas cas, Trees trees) throws IOException {
    this.files = files;
    this.cas = cas;
    this.trees = trees;
    this.name = files.lease().scratch();
    Posix.mkdir(files.root(), name, 0700);
    this.dir = Posix.open(files.root(), name, Posix.O_RDONLY | Posix.O_DIRECTORY, 0);
  }

  /** The folder's absolute path. */
  public Path path() {
    return files.path().resolve(name);
  }

  /**
   * Takes one result into the store, by renaming it where that is safe.
   *
   * @param claimed the digest that the sandbox says it has, which is also its name
   * @param bytes the size that the sandbox says it has
   * @throws StoreException {@code OUTPUT_REFUSED} if it is absent, no regular file, or other bytes
   */
  public void take(Digest claimed, long bytes) {
    if (cas.contains(claimed) && cas.size(claimed) == bytes) {
      return;
    }
    if (bytes == 0 && Cas.isEmpty(claimed)) {
      cas.ensureEmpty();
      return;
    }
    StoredBlob stored = cas.adopt(dir, claimed.toHex(), Cas.MAX_BLOB);
    if (!stored.digest().equals(claimed) || stored.size() != bytes) {
      throw new StoreException(
          StoreException.Code.OUTPUT_REFUSED,
          "the sandbox reported "
              + claimed.toHex()
              + " of "
              + bytes
              + " bytes, but left "
              + stored.digest().toHex()
              + " of "
              + stored.size()
              + " bytes");
    }
  }

  /**
   * Takes a tree with all its files.
   *
   * @return its digest
   * @throws StoreException as {@link #take}
   * @throws software.straylight.continuity.model.TreeException if the manifest is not legal
   */
  public Digest takeTree(OrderedMap<Bytes, Entry> manifest) {
    for (Map.Entry<Bytes, Entry> entry : manifest.entrySet()) {
      if (entry.getValue() instanceof Entry.File file) {
        take(file.digest(), file.bytes());
      }
    }
    return trees.put(new TreeManifest(manifest));
  }

  @Override
  public void close() {
    dir.close();
    try {
      Removal.tree(files.root(), name);
    } catch (IOException e) {
      files.warn(name + " is left behind: " + e.getMessage() + "; a collection removes it");
    }
  }
}
