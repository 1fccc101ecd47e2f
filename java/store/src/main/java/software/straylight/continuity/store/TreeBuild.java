package software.straylight.continuity.store;

import java.io.IOException;
import java.util.Map;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.store.internal.Content;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;
import software.straylight.continuity.store.internal.Removal;

/**
 * Makes the folder of a tree beside its place, and renames it there. Beside, in the same directory:
 * an ordinary user may not move a read-only folder to another parent.
 *
 * <p>Files are hard links to blobs: no bytes are copied, and one damaged inode is noticed by all
 * who use it. Where an inode has no link left to give ({@code EMLINK}, 65 000 on ext4) it is
 * copied.
 */
final class TreeBuild {
  private static final int DIRECTORY = Posix.O_RDONLY | Posix.O_DIRECTORY | Posix.O_NOFOLLOW;

  private final StoreFiles files;
  private final Cas cas;

  TreeBuild(StoreFiles files, Cas cas) {
    this.files = files;
    this.cas = cas;
  }

  void build(Digest root, TreeFolder folder) throws IOException {
    String path = Layout.tree(root);
    String fresh = files.lease().scratchIn(path.substring(0, path.lastIndexOf('/')));
    files.makeShard(path);
    try {
      make(files.root(), fresh, folder);
      // What lies there, if anything, was found wrong; a rename cannot replace a filled folder.
      Trees.discard(files, root);
      Posix.rename(files.root(), fresh, path);
    } finally {
      Removal.tree(files.root(), fresh);
    }
  }

  private void make(int parent, String name, TreeFolder folder) throws IOException {
    Posix.mkdir(parent, name, 0700);
    try (Fd dir = Posix.open(parent, name, DIRECTORY, 0)) {
      for (Map.Entry<String, Entry> leaf : folder.leaves().entrySet()) {
        switch (leaf.getValue()) {
          case Entry.File file -> file(dir, leaf.getKey(), file);
          case Entry.Link link -> link(dir, leaf.getKey(), link);
          case Entry.Directory d -> throw new IllegalStateException("a directory is no leaf");
        }
      }
      for (Map.Entry<String, TreeFolder> inner : folder.folders().entrySet()) {
        make(dir.number(), inner.getKey(), inner.getValue());
      }
      Posix.chmod(dir, 0555);
      Posix.setModified(dir, Cas.CONSTANT_TIME);
    }
  }

  private void link(Fd dir, String name, Entry.Link link) throws IOException {
    String target =
        link.target()
            .toUtf8()
            .orElseThrow(
                () ->
                    new StoreException(
                        StoreException.Code.OUTPUT_REFUSED,
                        "the link " + name + " has a target that is not valid UTF-8"));
    Posix.symlink(target, dir.number(), name);
    Posix.setModified(dir.number(), name, Cas.CONSTANT_TIME);
  }

  private void file(Fd dir, String name, Entry.File file) throws IOException {
    // Each of the two verifies the bytes.
    if (file.executable()) {
      cas.executable(file.digest());
    } else {
      cas.path(file.digest());
    }
    String blob = file.executable() ? Layout.executable(file.digest()) : Layout.blob(file.digest());
    try {
      Posix.link(files.root(), blob, dir.number(), name);
    } catch (PosixException e) {
      if (!e.is(Errno.EMLINK)) {
        throw e;
      }
      copy(blob, dir, name, file);
    }
  }

  private void copy(String blob, Fd dir, String name, Entry.File file) throws IOException {
    int flags = Posix.O_WRONLY | Posix.O_CREAT | Posix.O_EXCL;
    try (Fd from = Posix.open(files.root(), blob, Posix.O_RDONLY | Posix.O_NOFOLLOW, 0);
        Fd to = Posix.open(dir.number(), name, flags, 0600)) {
      Digest copied = Digest.of(Content.pass(from, to, Cas.MAX_BLOB).sha256());
      if (!copied.equals(file.digest())) {
        throw StoreException.damaged(blob, file.digest(), copied);
      }
      Posix.chmod(to, file.executable() ? Cas.EXECUTABLE_MODE : Cas.BLOB_MODE);
      Posix.setModified(to, Cas.CONSTANT_TIME);
    }
  }
}
