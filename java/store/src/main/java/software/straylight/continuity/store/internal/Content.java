package software.straylight.continuity.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Reads, hashes and copies open files in one pass. */
public final class Content {
  private static final int BUFFER = 128 * 1024;

  private Content() {}

  /** A fresh SHA-256, which every JDK must have. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must provide SHA-256", e);
    }
  }

  /**
   * What one pass over a file found.
   *
   * @param sha256 32 bytes
   * @param size bytes read
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, to make a Digest
  public record Read(byte[] sha256, long size) {}

  /**
   * Hashes {@code source} from its current position to its end, and copies it if a target is given.
   *
   * @param limit more bytes than this are refused, having read at most one buffer beyond it
   * @throws TooLargeException beyond {@code limit}
   */
  public static Read pass(Fd source, @Nullable Fd target, long limit) throws PosixException {
    MessageDigest digest = sha256();
    long size = 0;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(BUFFER, 64);
      byte[] heap = new byte[BUFFER];
      for (long n = Posix.read(source, buffer, BUFFER);
          n > 0;
          n = Posix.read(source, buffer, BUFFER)) {
        size += n;
        if (size > limit) {
          throw new TooLargeException(source.name(), limit);
        }
        MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, heap, 0, (int) n);
        digest.update(heap, 0, (int) n);
        if (target != null) {
          writeAll(target, buffer, n);
        }
      }
    }
    return new Read(digest.digest(), size);
  }

  /** Reads {@code size} bytes; fewer, where the file is shorter than its stat said. */
  public static byte[] readAll(Fd source, int size) throws PosixException {
    byte[] bytes = new byte[size];
    int at = 0;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.max(1, Math.min(size, BUFFER)), 64);
      while (at < size) {
        long n = Posix.read(source, buffer, Math.min(buffer.byteSize(), size - at));
        if (n == 0) {
          return java.util.Arrays.copyOf(bytes, at);
        }
        MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, bytes, at, (int) n);
        at += (int) n;
      }
    }
    return bytes;
  }

  /** Writes all of {@code bytes[from, from + length)}. */
  public static void writeAll(Fd target, byte[] bytes, int from, int length) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.max(1, Math.min(length, BUFFER)), 64);
      for (int at = 0; at < length; ) {
        int n = (int) Math.min(buffer.byteSize(), length - at);
        MemorySegment.copy(bytes, from + at, buffer, ValueLayout.JAVA_BYTE, 0, n);
        writeAll(target, buffer, n);
        at += n;
      }
    }
  }

  private static void writeAll(Fd target, MemorySegment buffer, long length) throws PosixException {
    for (long at = 0; at < length; ) {
      at += Posix.write(target, buffer.asSlice(at), length - at);
    }
  }

  /** A file or stream beyond the limit given for it. */
  public static final class TooLargeException extends RuntimeException {
    public TooLargeException(String name, long limit) {
      super(name + ": more than the " + limit + " bytes that are allowed here");
    }
  }
}
