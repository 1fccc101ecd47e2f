package software.straylight.continuity.store;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.straylight.continuity.store.internal.Content;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.FileIdentity;
import software.straylight.continuity.store.internal.FileLock;
import software.straylight.continuity.store.internal.Layout;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;
import software.straylight.continuity.store.internal.Removal;
import software.straylight.continuity.store.internal.Sealed;

/** Small checksummed files of one kind, each replaced as a whole. */
final class SealedFiles {
  private static final int MAX = 1 << 20;
  private static final int READ = Posix.O_RDONLY | Posix.O_NOFOLLOW | Posix.O_NONBLOCK;

  private final StoreFiles files;
  private final byte kind;

  SealedFiles(StoreFiles files, char kind) {
    this.files = files;
    this.kind = (byte) kind;
  }

  /**
   * What one file holds.
   *
   * @param body its content
   * @param modified its mtime, nanoseconds since the epoch
   */
  @SuppressWarnings("ArrayRecordComponent") // read once by the caller, compared with nothing
  record Body(byte[] body, long modified) {}

  /**
   * The content, if the file is there.
   *
   * @throws Sealed.BrokenException if it is not what was written
   */
  Optional<Body> read(String path) throws IOException {
    try (Fd file = Posix.open(files.root(), path, READ, 0)) {
      FileIdentity id = Posix.stat(file);
      int size = (int) Math.min(id.size(), MAX);
      return Optional.of(new Body(Sealed.open(kind, Content.readAll(file, size)), id.modified()));
    } catch (PosixException e) {
      if (e.is(Errno.ENOENT)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Replaces the file by what {@code change} makes of nothing or of a readable old body. */
  void update(String path, UnaryOperator<byte[]> change) throws IOException {
    try (FileLock lock = FileLock.acquire(files.root(), Layout.writeLock(path), Posix.LOCK_EX)) {
      byte[] old;
      try {
        old = read(path).map(Body::body).orElse(new byte[0]);
      } catch (Sealed.BrokenException e) {
        files.warn("INDEX_DAMAGED: " + path + ": " + e.getMessage() + "; it is written anew");
        old = new byte[0];
      }
      write(path, change.apply(old), false);
      lock.keep();
    }
  }

  /**
   * Writes the file, whatever was there.
   *
   * @param durable whether it must survive a power cut once this returns
   */
  void write(String path, byte[] body, boolean durable) throws IOException {
    String scratch = files.lease().scratch();
    try {
      int flags = Posix.O_WRONLY | Posix.O_CREAT | Posix.O_EXCL | Posix.O_NOFOLLOW;
      try (Fd out = Posix.open(files.root(), scratch, flags, 0600)) {
        byte[] sealed = Sealed.seal(kind, body);
        Content.writeAll(out, sealed, 0, sealed.length);
        if (durable) {
          Posix.fsync(out);
        }
      }
      if (path.indexOf('/') >= 0) {
        files.makeShard(path);
      }
      Posix.rename(files.root(), scratch, path);
      if (durable) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        try (Fd dir = Posix.open(files.root(), folder, Posix.O_RDONLY | Posix.O_DIRECTORY, 0)) {
          Posix.fsync(dir);
        }
      }
    } finally {
      Removal.unlink(files.root(), scratch);
    }
  }
}
