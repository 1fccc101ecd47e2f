package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.internal.DirectoryList;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.Posix;

/**
 * Copies a file or a directory of the machine into the store, by descriptors, links not followed.
 */
final class DirectoryImport {
  private static final int DIRECTORY = Posix.O_RDONLY | Posix.O_DIRECTORY | Posix.O_NOFOLLOW;
  private static final int FILE = Posix.O_RDONLY | Posix.O_NOFOLLOW | Posix.O_NONBLOCK;
  private static final int ENTRIES = 1 << 20;
  private static final int DEPTH = 256;

  private final Cas cas;
  private final Map<Bytes, Entry> entries = new HashMap<>();

  DirectoryImport(Cas cas) {
    this.cas = cas;
  }

  /** A regular file as a blob. */
  StoredBlob file(Path path) throws IOException {
    try (Fd file = Posix.open(Posix.AT_FDCWD, path.toString(), FILE, 0)) {
      return blob(file, path.toString());
    }
  }

  /** A directory as a manifest, its files stored. */
  TreeManifest directory(Path path) throws IOException {
    try (Fd dir = Posix.open(Posix.AT_FDCWD, path.toString(), DIRECTORY, 0)) {
      folder(dir, "", 0);
    } catch (DirectoryList.NameRefusedException e) {
      throw StoreException.of(
          StoreException.Code.OUTPUT_REFUSED, String.valueOf(e.getMessage()), e);
    }
    return new TreeManifest(OrderedMap.copyOf(entries));
  }

  private void folder(Fd dir, String path, int depth) throws IOException {
    if (depth > DEPTH) {
      throw new StoreException(
          StoreException.Code.TOO_LARGE, path + ": deeper than " + DEPTH + " directories");
    }
    var names = DirectoryList.names(dir, ENTRIES);
    if (names.isEmpty() && !path.isEmpty()) {
      add(path, new Entry.Directory());
    }
    for (String name : names) {
      String at = path.isEmpty() ? name : path + "/" + name;
      FileIdentity id = Posix.stat(dir.number(), name);
      if (id.isDirectory()) {
        try (Fd inner = Posix.open(dir.number(), name, DIRECTORY, 0)) {
          folder(inner, at, depth + 1);
        }
      } else if (id.isSymlink()) {
        add(at, new Entry.Link(Bytes.of(Posix.readlink(dir.number(), name))));
      } else {
        try (Fd file = Posix.open(dir.number(), name, FILE, 0)) {
          boolean executable = (Posix.stat(file).permissions() & 0100) != 0;
          StoredBlob blob = blob(file, at);
          add(at, new Entry.File(blob.digest(), blob.size(), executable));
        }
      }
    }
  }

  private StoredBlob blob(Fd file, String shown) throws IOException {
    FileIdentity id = Posix.stat(file);
    if (!id.isRegular()) {
      throw new StoreException(
          StoreException.Code.OUTPUT_REFUSED,
          shown + " is a " + id.kind() + "; a tree holds files, directories and links only");
    }
    return cas.copy(file, Cas.MAX_BLOB);
  }

  private void add(String path, Entry entry) {
    if (entries.size() == ENTRIES) {
      throw new StoreException(
          StoreException.Code.TOO_LARGE, "more than " + ENTRIES + " entries in one tree");
    }
    entries.put(Bytes.utf8(path), entry);
  }
}
