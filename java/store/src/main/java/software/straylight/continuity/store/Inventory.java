package software.straylight.continuity.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.DirectoryList;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;

/** What lies in the store's sharded directories, as their names say; nothing is verified. */
final class Inventory {
  private static final int SHARDS = 256;
  private static final int NAMES = 1 << 24;

  private final StoreFiles files;

  Inventory(StoreFiles files) {
    this.files = files;
  }

  /**
   * A file of the store.
   *
   * @param size in bytes
   * @param changed ctime, nanoseconds since the epoch
   */
  record Item(long size, long changed) {}

  /** Every entry of {@code cas}, {@code exec} or {@code trees}, by digest. */
  Map<Digest, Item> objects(String top) throws IOException {
    Map<Digest, Item> found = new TreeMap<>();
    walk(
        top,
        (path, name) -> {
          if (name.length() == 2 * Digest.LENGTH) {
            try {
              FileIdentity id = Posix.stat(files.root(), path);
              found.put(Digest.fromHex(name), new Item(id.size(), id.changed()));
            } catch (IllegalArgumentException e) {
              files.warn(path + " is no name of the store; it is left alone");
            } catch (PosixException e) {
              // Removed meanwhile.
              if (!e.is(Errno.ENOENT)) {
                throw StoreException.io("listing the store", e);
              }
            }
          }
        });
    return found;
  }

  /** Every path two levels below {@code top}, in order, with its last component. */
  void walk(String top, BiConsumer<String, String> visit) throws IOException {
    for (String shard : names(top, SHARDS)) {
      String folder = top + "/" + shard;
      for (String name : names(folder, NAMES)) {
        visit.accept(folder + "/" + name, name);
      }
    }
  }

  List<String> names(String folder, int limit) throws IOException {
    try (Fd dir = Posix.open(files.root(), folder, Posix.O_RDONLY | Posix.O_DIRECTORY, 0)) {
      return DirectoryList.names(dir, limit);
    } catch (PosixException e) {
      if (e.is(Errno.ENOENT)) {
        return new ArrayList<>();
      }
      throw e;
    }
  }
}
