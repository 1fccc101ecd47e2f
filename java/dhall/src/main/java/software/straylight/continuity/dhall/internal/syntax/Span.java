package software.straylight.continuity.dhall.internal.syntax;

/** A half-open range of UTF-16 offsets in a source, packed into a long. */
public final class Span {
  public static final long NONE = -1L;

  private Span() {}

  public static long of(int start, int end) {
    return ((long) start << 32) | (end & 0xffffffffL);
  }

  public static int start(long span) {
    return (int) (span >> 32);
  }

  public static int end(long span) {
    return (int) span;
  }

  /** The smallest span that covers both. */
  public static long join(long a, long b) {
    if (a == NONE || b == NONE) {
      return a == NONE ? b : a;
    }
    return of(Math.min(start(a), start(b)), Math.max(end(a), end(b)));
  }
}
