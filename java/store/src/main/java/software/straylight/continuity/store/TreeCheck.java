package software.straylight.continuity.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.store.internal.DirectoryList;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;

/** Compares a materialised tree with its manifest: names, kinds, modes, link targets, contents. */
final class TreeCheck {
  private static final int DIRECTORY = Posix.O_RDONLY | Posix.O_DIRECTORY | Posix.O_NOFOLLOW;
  private static final int FILE = Posix.O_RDONLY | Posix.O_NOFOLLOW | Posix.O_NONBLOCK;
  private static final int NAMES = 1 << 24;

  /** So many differences say enough. */
  private static final int ENOUGH = 20;

  private final StoreFiles files;
  private final boolean ignoreNotes;
  private final List<String> damage = new ArrayList<>();
  private boolean absent;

  TreeCheck(StoreFiles files, boolean ignoreNotes) {
    this.files = files;
    this.ignoreNotes = ignoreNotes;
  }

  /** Whether {@link #compare} found no folder at all. */
  boolean absent() {
    return absent;
  }

  /** The differences, in order of path; empty if there is none. */
  List<String> compare(String path, TreeFolder expected) throws IOException {
    try (Fd dir = Posix.open(files.root(), path, DIRECTORY, 0)) {
      folder(dir, path, expected);
    } catch (PosixException e) {
      absent = e.is(Errno.ENOENT) && e.path().equals(path);
      if (!absent && !e.is(Errno.ENOTDIR) && !e.is(Errno.ENOENT) && !e.is(Errno.ELOOP)) {
        throw e;
      }
      damage.add(String.valueOf(e.getMessage()));
    }
    return damage;
  }

  private void folder(Fd dir, String path, TreeFolder expected) throws IOException {
    FileIdentity id = Posix.stat(dir);
    if (id.permissions() != 0555) {
      differs(path, "mode 0555", "mode 0" + Integer.toOctalString(id.permissions()));
    }
    TreeSet<String> names = new TreeSet<>(DirectoryList.names(dir, NAMES));
    for (String name : names) {
      if (!expected.leaves().containsKey(name) && !expected.folders().containsKey(name)) {
        differs(path + "/" + name, "nothing", "a " + Posix.stat(dir.number(), name).kind());
      }
    }
    for (var leaf : expected.leaves().entrySet()) {
      String at = path + "/" + leaf.getKey();
      if (!names.contains(leaf.getKey())) {
        differs(at, "a file or link", "nothing");
      } else if (leaf.getValue() instanceof Entry.File file) {
        file(dir, leaf.getKey(), at, file);
      } else if (leaf.getValue() instanceof Entry.Link link) {
        link(dir, leaf.getKey(), at, link);
      }
    }
    for (var inner : expected.folders().entrySet()) {
      String at = path + "/" + inner.getKey();
      if (damage.size() >= ENOUGH) {
        return;
      }
      if (!names.contains(inner.getKey())) {
        differs(at, "a directory", "nothing");
      } else if (!Posix.stat(dir.number(), inner.getKey()).isDirectory()) {
        differs(at, "a directory", "a " + Posix.stat(dir.number(), inner.getKey()).kind());
      } else {
        try (Fd next = Posix.open(dir.number(), inner.getKey(), DIRECTORY, 0)) {
          folder(next, at, inner.getValue());
        }
      }
    }
  }

  private void link(Fd dir, String name, String at, Entry.Link link) throws IOException {
    FileIdentity id = Posix.stat(dir.number(), name);
    if (!id.isSymlink()) {
      differs(at, "a symbolic link", "a " + id.kind());
      return;
    }
    Bytes target = Bytes.of(Posix.readlink(dir.number(), name));
    if (!target.equals(link.target())) {
      differs(at, "a link to " + link.target(), "a link to " + target);
    }
  }

  private void file(Fd dir, String name, String at, Entry.File file) throws IOException {
    FileIdentity id = Posix.stat(dir.number(), name);
    int mode = file.executable() ? Cas.EXECUTABLE_MODE : Cas.BLOB_MODE;
    if (!id.isRegular()) {
      differs(at, "a regular file", "a " + id.kind());
    } else if (id.size() != file.bytes()) {
      differs(at, file.bytes() + " bytes", id.size() + " bytes");
    } else if (id.permissions() != mode) {
      differs(
          at,
          "mode 0" + Integer.toOctalString(mode),
          "mode 0" + Integer.toOctalString(id.permissions()));
    } else if (ignoreNotes || !files.notes().holds(id, file.digest())) {
      try (Fd open = Posix.open(dir.number(), name, FILE, 0)) {
        Digest found = files.hash(open);
        if (!found.equals(file.digest())) {
          differs(at, file.digest().toHex(), found.toHex());
        }
      }
    }
  }

  private void differs(String path, String expected, String found) {
    if (damage.size() < ENOUGH) {
      damage.add(path + ": expected " + expected + ", found " + found);
    }
  }
}
