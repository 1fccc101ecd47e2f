package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;

/**
 * Takes the sources of one workspace into the store. A source is opened once, below the workspace
 * ({@code openat2} with {@code RESOLVE_BENEATH}: no link leads out), and hashed while it is copied;
 * actions see the copy, so that an edit during a build can never put a wrong result in the cache.
 *
 * <p>A source whose (device, inode, size, mtime, ctime) is known is not read again: git's index,
 * with git's racy-clean rule.
 */
public final class Sources implements AutoCloseable {
  private static final int READ = Posix.O_RDONLY | Posix.O_NONBLOCK;

  private final StoreFiles files;
  private final Cas cas;
  private final Fd workspace;
  private final Path path;
  private final AtomicLong copies = new AtomicLong();

  Sources(StoreFiles files, Cas cas, Path path) throws IOException {
    this.files = files;
    this.cas = cas;
    this.path = path;
    int flags = Posix.O_RDONLY | Posix.O_DIRECTORY;
    this.workspace = Posix.open(Posix.AT_FDCWD, path.toString(), flags, 0);
  }

  /**
   * The source in the store.
   *
   * @param source path relative to the workspace: components joined by single slashes
   * @param limit a larger file is refused as {@code TOO_LARGE}
   * @throws StoreException {@code SOURCE_MISSING}; {@code SOURCE_REFUSED} if it is no regular file
   *     or leads out of the workspace
   */
  public SourceFile ingest(String source, long limit) {
    if (!PathSyntax.isRelative(Bytes.utf8(source))) {
      throw refused(source, "is no relative path of plain components");
    }
    try (Fd file = Posix.openBeneath(workspace.number(), source, READ, true)) {
      long observed = StoreFiles.now();
      FileIdentity id = Posix.stat(file);
      if (!id.isRegular()) {
        throw refused(source, "is a " + id.kind() + ", and only regular files are sources");
      }
      if (id.size() > limit) {
        throw new StoreException(
            StoreException.Code.TOO_LARGE,
            path.resolve(source)
                + " has "
                + id.size()
                + " bytes; at most "
                + limit
                + " are allowed");
      }
      boolean executable = (id.permissions() & 0100) != 0;
      @Nullable Digest known = files.sources().find(id);
      if (known != null && cas.contains(known)) {
        return new SourceFile(known, id.size(), executable);
      }
      copies.incrementAndGet();
      StoredBlob copy = cas.copy(file, limit);
      if (Posix.stat(file).sameContentAs(id) && copy.size() == id.size()) {
        files.sources().note(id, copy.digest(), observed);
      }
      return new SourceFile(copy.digest(), copy.size(), executable);
    } catch (PosixException e) {
      throw switch (e.errno()) {
        case Errno.ENOENT, Errno.ENOTDIR ->
            StoreException.of(
                StoreException.Code.SOURCE_MISSING, path.resolve(source) + " does not exist", e);
        case Errno.EXDEV, Errno.ELOOP ->
            StoreException.of(
                StoreException.Code.SOURCE_REFUSED,
                path.resolve(source)
                    + " leads out of the workspace by a symbolic link; copy the file into it",
                e);
        default -> StoreException.io("reading " + path.resolve(source), e);
      };
    } catch (IOException e) {
      throw StoreException.io("reading " + path.resolve(source), e);
    }
  }

  /** How many sources were read, for tests: the others were known. */
  long copies() {
    return copies.get();
  }

  @Override
  public void close() {
    workspace.close();
  }

  private StoreException refused(String source, String why) {
    return new StoreException(StoreException.Code.SOURCE_REFUSED, path.resolve(source) + " " + why);
  }
}
