package software.straylight.continuity.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.store.internal.Content;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;
import software.straylight.continuity.store.internal.Removal;

/**
 * Blobs by SHA-256. A blob appears complete or not at all (written beside, then renamed), is never
 * changed (0444), and is hashed again whenever its bytes are used, unless the file is the very one
 * (device, inode, size, mtime, ctime) whose hash was noted. A damaged blob counts as absent, is
 * reported, and is replaced by the next {@code put} of the same bytes.
 *
 * <p>Whatever is put or asked for here is protected from collection until the {@link Store} is
 * closed or {@link Store#releasePins} is called.
 */
public final class Cas {
  /** No blob is larger: 16 GiB. */
  public static final long MAX_BLOB = 16L << 30;

  static final int BLOB_MODE = 0444;
  static final int EXECUTABLE_MODE = 0555;

  /** mtime of everything in the store: one second, as the time of an archive member in Nix. */
  static final long CONSTANT_TIME = 1_000_000_000L;

  private static final Digest EMPTY = digest(new byte[0]);
  private static final int READ = Posix.O_RDONLY | Posix.O_NOFOLLOW | Posix.O_NONBLOCK;

  private final StoreFiles files;

  Cas(StoreFiles files) {
    this.files = files;
  }

  /** SHA-256 of the bytes. */
  public static Digest digest(byte[] bytes) {
    return Digest.of(Content.sha256().digest(bytes));
  }

  /** Stores the bytes; nothing is written if they are there already. */
  public Digest put(byte[] bytes) {
    Digest digest = digest(bytes);
    pin(List.of(digest));
    if (!intact(digest)) {
      try {
        put(new ByteArrayInputStream(bytes), bytes.length);
      } catch (IOException e) {
        throw new IllegalStateException("a byte array cannot fail to be read", e);
      }
    }
    return digest;
  }

  /**
   * Stores a stream, hashing while it is written.
   *
   * @param limit refused as {@code TOO_LARGE} beyond this, having read one buffer more
   * @throws IOException what {@code in} throws; the store's own troubles are {@link StoreException}
   */
  public StoredBlob put(InputStream in, long limit) throws IOException {
    String scratch = files.lease().scratch();
    try {
      java.security.MessageDigest sha = Content.sha256();
      long size = 0;
      try (Fd out = create(scratch)) {
        byte[] buffer = new byte[64 * 1024];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          size += n;
          if (size > Math.min(limit, MAX_BLOB)) {
            throw tooLarge("the stream", Math.min(limit, MAX_BLOB));
          }
          sha.update(buffer, 0, n);
          write(out, buffer, n);
        }
        seal(out, BLOB_MODE);
      }
      Digest digest = Digest.of(sha.digest());
      install(scratch, digest, size);
      return new StoredBlob(digest, size);
    } catch (PosixException e) {
      throw StoreException.io("storing a blob", e);
    } finally {
      discard(scratch);
    }
  }

  /** Copies an open file from its start; see {@link #put(InputStream, long)}. */
  StoredBlob copy(Fd source, long limit) {
    String scratch = files.lease().scratch();
    try {
      Content.Read read;
      try (Fd out = create(scratch)) {
        read = Content.pass(source, out, Math.min(limit, MAX_BLOB));
        seal(out, BLOB_MODE);
      }
      Digest digest = Digest.of(read.sha256());
      install(scratch, digest, read.size());
      return new StoredBlob(digest, read.size());
    } catch (Content.TooLargeException e) {
      throw StoreException.of(StoreException.Code.TOO_LARGE, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw StoreException.io("storing " + source.name(), e);
    } finally {
      discard(scratch);
    }
  }

  /**
   * Takes a finished file of the same file system into the store without copying it, where its
   * inode is fit for that: one link, our own, no extended attributes. Otherwise copies. The bytes
   * are always hashed here; the name, if it is a digest, is never believed.
   *
   * @return what the bytes are
   * @throws StoreException {@code OUTPUT_REFUSED} if it is no regular file, or changed meanwhile
   */
  StoredBlob adopt(Fd dir, String name, long limit) {
    String scratch = files.lease().scratch();
    try (Fd file = Posix.openBeneath(dir.number(), name, READ, false)) {
      FileIdentity before = Posix.stat(file);
      if (!before.isRegular()) {
        throw refused(name, "is a " + before.kind() + "; only regular files are blobs");
      }
      if (before.size() > Math.min(limit, MAX_BLOB)) {
        throw tooLarge(name, Math.min(limit, MAX_BLOB));
      }
      if (before.links() != 1
          || before.owner() != Posix.effectiveUser()
          || before.device() != files.device()
          || Posix.hasExtendedAttributes(file)) {
        return copy(file, limit);
      }
      Posix.rename(dir.number(), name, files.root(), scratch);
      if (Posix.stat(files.root(), scratch).inode() != before.inode()) {
        throw refused(name, "was replaced while it was being stored");
      }
      seal(file, BLOB_MODE);
      FileIdentity sealed = Posix.stat(file);
      Content.Read read = Content.pass(file, null, Math.min(limit, MAX_BLOB));
      if (!Posix.stat(file).sameContentAs(sealed)) {
        throw refused(name, "was written to while it was being hashed");
      }
      Digest digest = Digest.of(read.sha256());
      install(scratch, digest, read.size());
      return new StoredBlob(digest, read.size());
    } catch (Content.TooLargeException e) {
      throw StoreException.of(StoreException.Code.TOO_LARGE, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      if (e instanceof PosixException p && (p.is(Errno.ELOOP) || p.is(Errno.ENOENT))) {
        throw StoreException.of(
            StoreException.Code.OUTPUT_REFUSED, String.valueOf(p.getMessage()), p);
      }
      throw StoreException.io("storing " + name, e);
    } finally {
      discard(scratch);
    }
  }

  /** Whether the blob is here and its bytes are right. */
  public boolean contains(Digest digest) {
    pin(List.of(digest));
    return intact(digest);
  }

  /** Those of the digests that are not here, or damaged, in the order given. */
  public List<Digest> missing(Collection<Digest> digests) {
    pin(digests);
    return digests.stream().distinct().filter(digest -> !intact(digest)).toList();
  }

  /**
   * The size of a blob that is here and right, or −1.
   *
   * <p>For accounting; it does not protect the blob.
   */
  public long size(Digest digest) {
    try {
      return Posix.stat(files.root(), Layout.blob(digest)).size();
    } catch (PosixException e) {
      if (e.is(Errno.ENOENT)) {
        return -1;
      }
      throw StoreException.io("looking for blob " + digest.toHex(), e);
    }
  }

  /**
   * The bytes, always hashed again.
   *
   * @param limit refused as {@code TOO_LARGE} if there are more
   * @throws StoreException {@code BLOB_MISSING}, {@code BLOB_DAMAGED} with both digests
   */
  public byte[] read(Digest digest, int limit) {
    pin(List.of(digest));
    return peek(digest, limit);
  }

  /** As {@link #read}, but for the collector itself: does not protect what it looks at. */
  byte[] peek(Digest digest, int limit) {
    String path = Layout.blob(digest);
    try (Fd file = open(path, digest)) {
      long size = Posix.stat(file).size();
      if (size > limit) {
        throw tooLarge("blob " + digest.toHex(), limit);
      }
      byte[] bytes = Content.readAll(file, (int) size);
      Digest found = digest(bytes);
      if (!found.equals(digest)) {
        throw StoreException.damaged(path, digest, found);
      }
      return bytes;
    } catch (IOException e) {
      throw StoreException.io("reading blob " + digest.toHex(), e);
    }
  }

  /**
   * The bytes as a stream, verified before the first one is given out.
   *
   * @throws StoreException {@code BLOB_MISSING}, {@code BLOB_DAMAGED} with both digests
   */
  public InputStream open(Digest digest) {
    pin(List.of(digest));
    String path = Layout.blob(digest);
    try {
      verify(path, digest, false);
      return new FdInputStream(open(path, digest));
    } catch (IOException e) {
      throw StoreException.io("reading blob " + digest.toHex(), e);
    }
  }

  /**
   * The absolute path of the verified blob (0444), for mounting or copying. Never write to it.
   *
   * @throws StoreException {@code BLOB_MISSING}, {@code BLOB_DAMAGED} with both digests
   */
  public Path path(Digest digest) {
    pin(List.of(digest));
    try {
      verify(Layout.blob(digest), digest, false);
      return files.path().resolve(Layout.blob(digest));
    } catch (IOException e) {
      throw StoreException.io("verifying blob " + digest.toHex(), e);
    }
  }

  /**
   * The absolute path of an executable file (0555) with the blob's bytes, made if need be. An inode
   * has one mode, so it is a second one (sharing its extents where the file system can).
   */
  public Path executable(Digest digest) {
    pin(List.of(digest));
    String path = Layout.executable(digest);
    try {
      if (!intact(path, digest)) {
        makeExecutable(digest, path);
      }
      return files.path().resolve(path);
    } catch (IOException e) {
      throw StoreException.io("making blob " + digest.toHex() + " executable", e);
    }
  }

  /**
   * Hashes the blob whatever the notes say.
   *
   * @throws StoreException {@code BLOB_MISSING}, {@code BLOB_DAMAGED} with both digests
   */
  public void verify(Digest digest) {
    try {
      verify(Layout.blob(digest), digest, true);
    } catch (IOException e) {
      throw StoreException.io("verifying blob " + digest.toHex(), e);
    }
  }

  /**
   * Takes a blob out of the store if its bytes are not those of its name; the caller has told of
   * it. For evidence, which no run makes again with the same digest; anything else is replaced by
   * whoever makes it again.
   */
  public void removeDamaged(Digest digest) {
    String path = Layout.blob(digest);
    String scratch = files.lease().scratch();
    try {
      Posix.rename(files.root(), path, scratch);
      try {
        verify(scratch, digest, true);
        // Made again meanwhile: it belongs where it was.
        Posix.rename(files.root(), scratch, path);
      } catch (StoreException e) {
        if (e.code() != StoreException.Code.BLOB_DAMAGED) {
          throw e;
        }
      }
    } catch (PosixException e) {
      if (!e.is(Errno.ENOENT)) {
        throw StoreException.io("removing damaged blob " + digest.toHex(), e);
      }
    } catch (IOException e) {
      throw StoreException.io("removing damaged blob " + digest.toHex(), e);
    } finally {
      discard(scratch);
    }
  }

  /** The empty blob is always present: clients of the Remote Execution API rely on it. */
  void ensureEmpty() {
    if (size(EMPTY) != 0) {
      put(new byte[0]);
    }
  }

  static boolean isEmpty(Digest digest) {
    return digest.equals(EMPTY);
  }

  /** Whether the blob is intact, for the collector and the verifier: does not protect it. */
  boolean isIntact(Digest digest) {
    return intact(digest);
  }

  void pin(Collection<Digest> digests) {
    files.pin(ObjectKind.BLOB, digests);
  }

  private boolean intact(Digest digest) {
    try {
      return intact(Layout.blob(digest), digest);
    } catch (IOException e) {
      throw StoreException.io("looking for blob " + digest.toHex(), e);
    }
  }

  private boolean intact(String path, Digest digest) throws IOException {
    try {
      verify(path, digest, false);
      return true;
    } catch (StoreException e) {
      switch (e.code()) {
        case BLOB_MISSING -> {}
        case BLOB_DAMAGED -> files.warn(String.valueOf(e.getMessage()));
        default -> throw e;
      }
      return false;
    }
  }

  /** Checks the bytes, by a note or by hashing; a mode that someone changed is set right. */
  void verify(String path, Digest digest, boolean ignoreNotes) throws IOException {
    int mode = path.startsWith("exec/") ? EXECUTABLE_MODE : BLOB_MODE;
    if (!ignoreNotes) {
      try {
        FileIdentity id = Posix.stat(files.root(), path);
        if (id.isRegular() && id.permissions() == mode && files.notes().holds(id, digest)) {
          return;
        }
      } catch (PosixException e) {
        if (e.is(Errno.ENOENT)) {
          throw StoreException.missing(digest);
        }
        throw e;
      }
    }
    try (Fd file = open(path, digest)) {
      if (Posix.stat(file).permissions() != mode) {
        Posix.chmod(file, mode);
      }
      Digest found = files.hash(file);
      if (!digest.equals(found)) {
        throw StoreException.damaged(path, digest, found);
      }
    }
  }

  private Fd open(String path, Digest digest) throws IOException {
    try {
      return Posix.open(files.root(), path, READ, 0);
    } catch (PosixException e) {
      if (e.is(Errno.ENOENT)) {
        throw StoreException.missing(digest);
      }
      throw e;
    }
  }

  private void makeExecutable(Digest digest, String path) throws IOException {
    String scratch = files.lease().scratch();
    try (Fd blob = open(Layout.blob(digest), digest)) {
      verify(Layout.blob(digest), digest, false);
      try (Fd out = create(scratch)) {
        if (!Posix.reflink(out, blob)) {
          Digest copied = Digest.of(Content.pass(blob, out, MAX_BLOB).sha256());
          if (!copied.equals(digest)) {
            throw StoreException.damaged(Layout.blob(digest), digest, copied);
          }
        }
        seal(out, EXECUTABLE_MODE);
        files.wrote(Posix.stat(out).size());
      }
      files.makeShard(path);
      Posix.rename(files.root(), scratch, path);
    } finally {
      discard(scratch);
    }
  }

  /** Renames a finished file to its place; what lay there is gone, were it damaged or equal. */
  private void install(String scratch, Digest digest, long size) throws IOException {
    pin(List.of(digest));
    if (intact(digest)) {
      return;
    }
    files.makeShard(Layout.blob(digest));
    Posix.rename(files.root(), scratch, Layout.blob(digest));
    files.wrote(size);
  }

  private Fd create(String scratch) throws PosixException {
    int flags = Posix.O_RDWR | Posix.O_CREAT | Posix.O_EXCL | Posix.O_NOFOLLOW;
    return Posix.open(files.root(), scratch, flags, 0600);
  }

  private static void seal(Fd file, int mode) throws PosixException {
    Posix.chmod(file, mode);
    Posix.setModified(file, CONSTANT_TIME);
  }

  private static void write(Fd out, byte[] buffer, int n) {
    try {
      Content.writeAll(out, buffer, 0, n);
    } catch (PosixException e) {
      throw StoreException.io("storing a blob", e);
    }
  }

  private void discard(String scratch) {
    try {
      Removal.unlink(files.root(), scratch);
    } catch (PosixException e) {
      files.warn(scratch + " is left behind: " + e.getMessage() + "; a collection removes it");
    }
  }

  private static StoreException tooLarge(String what, long limit) {
    return new StoreException(
        StoreException.Code.TOO_LARGE,
        what + " has more than the " + limit + " bytes allowed here");
  }

  private static StoreException refused(String name, String why) {
    return new StoreException(StoreException.Code.OUTPUT_REFUSED, name + " " + why);
  }
}
