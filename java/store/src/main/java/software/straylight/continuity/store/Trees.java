package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.CanonicalTree;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.TreeException;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;
import software.straylight.continuity.store.internal.Removal;

/**
 * File trees by the digest of their canonical root {@code Directory} message ({@code docs/codec.md}
 * section 7). The messages and the files are blobs; on demand a tree is also materialised, complete
 * or not at all, as a read-only folder of hard links to those blobs (to their 0555 twins where a
 * file is executable), for a sandbox to mount.
 */
public final class Trees {
  /** One {@code Directory} message is never larger: 64 MiB. */
  static final int MAX_DIRECTORY = 64 << 20;

  private final StoreFiles files;
  private final Cas cas;
  private final KeyLocks locks;
  private final Set<Digest> verified = ConcurrentHashMap.newKeySet();

  Trees(StoreFiles files, Cas cas, KeyLocks locks) {
    this.files = files;
    this.cas = cas;
    this.locks = locks;
  }

  /**
   * Stores the directories of a tree whose files are stored already.
   *
   * @return the tree's digest
   * @throws TreeException if the manifest is not legal
   * @throws StoreException {@code BLOB_MISSING} for a file that is absent, damaged, or not of the
   *     size that the manifest says
   */
  public Digest put(TreeManifest manifest) {
    CanonicalTree tree = CanonicalTree.encode(manifest);
    List<Digest> contents = new ArrayList<>();
    for (Entry entry : manifest.entries().values()) {
      if (entry instanceof Entry.File file) {
        contents.add(file.digest());
      }
    }
    List<Digest> missing = cas.missing(contents);
    if (!missing.isEmpty()) {
      throw StoreException.missing(missing.getFirst());
    }
    manifest.entries().forEach(this::checkSize);
    files.pin(ObjectKind.TREE, List.of(tree.root()));
    for (Bytes message : tree.directories().values()) {
      cas.put(message.toByteArray());
    }
    return tree.root();
  }

  /**
   * The manifest of a stored tree; every directory message is verified.
   *
   * @throws StoreException {@code BLOB_MISSING}, {@code BLOB_DAMAGED}
   * @throws TreeException if the messages are not canonical
   */
  public TreeManifest read(Digest root) {
    files.pin(ObjectKind.TREE, List.of(root));
    return CanonicalTree.decode(root, new StoredDirectories(cas));
  }

  /** Whether every directory and every file of the tree is here and right. */
  public boolean contains(Digest root) {
    try {
      List<Digest> contents = new ArrayList<>();
      for (Entry entry : read(root).entries().values()) {
        if (entry instanceof Entry.File file) {
          contents.add(file.digest());
        }
      }
      return cas.missing(contents).isEmpty();
    } catch (StoreException e) {
      if (e.code() == StoreException.Code.BLOB_MISSING
          || e.code() == StoreException.Code.BLOB_DAMAGED) {
        return false;
      }
      throw e;
    }
  }

  /**
   * The absolute path of the materialised tree, verified against its manifest: once per opened
   * store (until {@link Store#releasePins}), each file by its noted identity or its hash. A folder
   * that differs is reported, thrown away and made again. Never write below it.
   *
   * @throws StoreException {@code BLOB_MISSING}, {@code BLOB_DAMAGED} if it cannot be made
   */
  public Path materialise(Digest root) {
    Path path = files.path().resolve(Layout.tree(root));
    if (verified.contains(root)) {
      return path;
    }
    TreeFolder folder = TreeFolder.of(read(root));
    // One maker at a time: a folder that is right, and perhaps mounted, is never replaced.
    try (KeyLocks.Held held = locks.acquireForWriting(root)) {
      TreeCheck check = new TreeCheck(files, false);
      List<String> damage = check.compare(Layout.tree(root), folder);
      if (!damage.isEmpty()) {
        if (!check.absent()) {
          files.warn(
              "TREE_DAMAGED: "
                  + damage.getFirst()
                  + "; the tree "
                  + root.toHex()
                  + " is made again");
        }
        new TreeBuild(files, cas).build(root, folder);
      }
      held.keep();
    } catch (IOException e) {
      throw StoreException.io("materialising tree " + root.toHex(), e);
    }
    verified.add(root);
    return path;
  }

  /**
   * What is wrong with a materialised tree, whatever the notes say; empty if nothing is, or if it
   * is not materialised.
   */
  public List<String> verify(Digest root) {
    try {
      TreeManifest manifest = CanonicalTree.decode(root, new StoredDirectories(cas));
      TreeCheck check = new TreeCheck(files, true);
      List<String> damage = check.compare(Layout.tree(root), TreeFolder.of(manifest));
      return check.absent() ? List.of() : damage;
    } catch (TreeException | StoreException e) {
      return List.of(Layout.tree(root) + ": its manifest cannot be read: " + e.getMessage());
    } catch (IOException e) {
      throw StoreException.io("verifying tree " + root.toHex(), e);
    }
  }

  void forgetVerified() {
    verified.clear();
  }

  private void checkSize(Bytes path, Entry entry) {
    if (entry instanceof Entry.File file && cas.size(file.digest()) != file.bytes()) {
      throw new StoreException(
          StoreException.Code.TREE_DAMAGED,
          path.percentEncoded()
              + ": the manifest says "
              + file.bytes()
              + " bytes, the blob "
              + file.digest().toHex()
              + " has "
              + cas.size(file.digest()));
    }
  }

  /** Moves a folder out of the way and deletes it. */
  static void discard(StoreFiles files, Digest root) throws IOException {
    String path = Layout.tree(root);
    String dead = files.lease().scratchIn(path.substring(0, path.lastIndexOf('/')));
    try {
      Posix.rename(files.root(), path, dead);
    } catch (PosixException e) {
      if (e.is(software.straylight.continuity.store.internal.Errno.ENOENT)) {
        return;
      }
      throw e;
    }
    Removal.tree(files.root(), dead);
  }

  /** The directory messages in the store, read when asked for. */
  static final class StoredDirectories extends java.util.AbstractMap<Digest, Bytes> {
    private final Cas cas;
    private final List<Digest> seen = new ArrayList<>();

    StoredDirectories(Cas cas) {
      this.cas = cas;
    }

    /** Every directory that was looked at. */
    List<Digest> seen() {
      return seen;
    }

    @Override
    public Bytes get(@org.jspecify.annotations.Nullable Object key) {
      Digest digest = (Digest) java.util.Objects.requireNonNull(key);
      Bytes message = Bytes.of(cas.peek(digest, MAX_DIRECTORY));
      seen.add(digest);
      return message;
    }

    @Override
    public Set<Map.Entry<Digest, Bytes>> entrySet() {
      throw new UnsupportedOperationException("the directories of a store are only looked up");
    }
  }
}
