package software.straylight.continuity.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import software.straylight.continuity.store.internal.Fd;
import software.straylight.continuity.store.internal.Posix;

/** Reads a descriptor, and closes it. Not for several threads. */
final class FdInputStream extends InputStream {
  private static final int BUFFER = 64 * 1024;

  private final Fd file;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment buffer = arena.allocate(BUFFER, 64);
  private boolean closed;

  FdInputStream(Fd file) {
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, target.length);
    if (length == 0) {
      return 0;
    }
    int n = (int) Posix.read(file, buffer, Math.min(length, BUFFER));
    MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, target, from, n);
    return n == 0 ? -1 : n;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      file.close();
      arena.close();
    }
  }
}
