package software.straylight.continuity.engine.dice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An exclusive lock among processes and within this one. The operating system drops it when the
 * process ends, however it ends.
 */
final class FileLease implements AutoCloseable {
  /** POSIX locks belong to the process: a second open and close here would drop the first. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private FileLease(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /** The lease, or null if somebody else has it. */
  static @Nullable FileLease tryTake(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    Path path =
        parent == null ? file.toAbsolutePath() : parent.toRealPath().resolve(file.getFileName());
    if (!HELD.add(path)) {
      return null;
    }
    FileLease lease = null;
    FileChannel channel = null;
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      lease = lock == null ? null : new FileLease(path, channel, lock);
      return lease;
    } finally {
      if (lease == null) {
        if (channel != null) {
          channel.close();
        }
        HELD.remove(path);
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the lock " + path + " cannot be given back", e);
    } finally {
      HELD.remove(path);
    }
  }
}
