package software.straylight.continuity.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import software.straylight.continuity.store.internal.Errno;
import software.straylight.continuity.store.internal.FileLock;
import software.straylight.continuity.store.internal.Posix;
import software.straylight.continuity.store.internal.PosixException;
import software.straylight.continuity.store.internal.Sealed;

/**
 * An estimate of the store's size: counted once, then added to by whoever closes the store, and set
 * right by every collection. A killed process forgets what it added, so it is counted anew once a
 * day.
 */
final class Usage {
  private static final String PATH = "usage";
  private static final long DAY = 86_400_000_000_000L;

  private final StoreFiles files;
  private final SealedFiles file;
  private final AtomicLong counted = new AtomicLong(-1);

  Usage(StoreFiles files) {
    this.files = files;
    this.file = new SealedFiles(files, 'u');
  }

  interface Count {
    long now() throws IOException;
  }

  private record Estimate(long bytes, long at) {}

  /** The estimate, with what this process wrote. */
  long estimate(Count count) throws IOException {
    Estimate known = read();
    if (known.at < StoreFiles.now() - DAY) {
      long bytes = count.now();
      set(bytes);
      return bytes;
    }
    return known.bytes + files.written() - Math.max(0, counted.get());
  }

  /** Replaces the estimate. What this process wrote so far is in {@code bytes}. */
  void set(long bytes) throws IOException {
    counted.set(files.written());
    write(new Estimate(bytes, StoreFiles.now()));
  }

  /** Adds what this process wrote since the estimate was last set here. */
  void add(long written) throws IOException {
    long more = written - Math.max(0, counted.get());
    if (more == 0) {
      return;
    }
    try (FileLock lock = FileLock.acquire(files.root(), "locks/write/usage", Posix.LOCK_EX)) {
      Estimate known = read();
      if (known.at > 0) {
        write(new Estimate(known.bytes + more, known.at));
      }
      lock.keep();
    } catch (PosixException e) {
      // On a full disk the estimate stays too small until it is counted anew.
      if (!e.is(Errno.ENOSPC) && !e.is(Errno.EDQUOT)) {
        throw e;
      }
    }
  }

  private Estimate read() throws IOException {
    try {
      byte[] body = file.read(PATH).map(SealedFiles.Body::body).orElse(new byte[0]);
      ByteBuffer in = ByteBuffer.wrap(body);
      return body.length == 16 ? new Estimate(in.getLong(), in.getLong()) : new Estimate(0, 0);
    } catch (Sealed.BrokenException e) {
      return new Estimate(0, 0);
    }
  }

  private void write(Estimate estimate) throws IOException {
    byte[] body = ByteBuffer.allocate(16).putLong(estimate.bytes).putLong(estimate.at).array();
    file.write(PATH, body, false);
  }
}
