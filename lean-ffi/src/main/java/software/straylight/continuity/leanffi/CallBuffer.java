package software.straylight.continuity.leanffi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Native memory for the request and the reply of one call, used again by later calls. A call has it
 * for itself and gives it back: so there is one for each call under way, whether its thread is a
 * platform thread or one of a million virtual ones. Large ones are not kept.
 */
final class CallBuffer implements AutoCloseable {
  private static final int KEPT = 32;
  private static final long SMALLEST = 64 << 10;
  private static final long LARGEST_KEPT = 4 << 20;

  private static final ArrayBlockingQueue<CallBuffer> FREE = new ArrayBlockingQueue<>(KEPT);

  private final MemorySegment length;
  private MemorySegment in;
  private MemorySegment out;

  private CallBuffer() {
    length = allocate(ValueLayout.JAVA_LONG.byteSize());
    in = allocate(SMALLEST);
    out = allocate(SMALLEST);
  }

  /** Freed when nothing refers to it any more. */
  private static MemorySegment allocate(long bytes) {
    return Arena.ofAuto().allocate(bytes, ValueLayout.JAVA_LONG.byteAlignment());
  }

  /** A buffer with room for a request of {@code bytes}. */
  static CallBuffer take(long bytes) {
    @Nullable CallBuffer free = FREE.poll();
    CallBuffer buffer = free != null ? free : new CallBuffer();
    if (buffer.in.byteSize() < bytes) {
      buffer.in = allocate(rounded(bytes));
    }
    return buffer;
  }

  private static long rounded(long bytes) {
    return Math.max(SMALLEST, Long.highestOneBit(Math.max(1, bytes - 1)) << 1);
  }

  MemorySegment in() {
    return in;
  }

  MemorySegment out() {
    return out;
  }

  MemorySegment length() {
    return length;
  }

  /** Makes room for a reply of {@code bytes}. */
  void growOut(long bytes) {
    if (bytes <= out.byteSize()) {
      throw new IllegalStateException(
          "the library found " + out.byteSize() + " bytes too small for " + bytes);
    }
    out = allocate(rounded(bytes));
  }

  @Override
  public void close() {
    if (in.byteSize() > LARGEST_KEPT || out.byteSize() > LARGEST_KEPT) {
      return;
    }
    FREE.offer(this);
  }
}
