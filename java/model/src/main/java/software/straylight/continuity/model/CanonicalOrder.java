package software.straylight.continuity.model;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The order of sets and maps: {@code Bytes}, {@code Path} and {@code Text} by content, everything
 * else by its encoding.
 */
final class CanonicalOrder {
  static final Comparator<Object> COMPARATOR = CanonicalOrder::compare;

  private CanonicalOrder() {}

  @SuppressWarnings("EnumOrdinal") // an enumeration's encoding is its ordinal
  static int compare(Object a, Object b) {
    if (a instanceof Bytes x && b instanceof Bytes y) {
      return x.compareTo(y);
    }
    if (a instanceof String x && b instanceof String y) {
      return Utf8.compare(x, y);
    }
    if (a instanceof Digest x && b instanceof Digest y) {
      return x.compareTo(y);
    }
    if (a instanceof Enum<?> x && b instanceof Enum<?> y) {
      return Integer.compare(x.ordinal(), y.ordinal());
    }
    if (a instanceof Encodable x && b instanceof Encodable y) {
      return Arrays.compareUnsigned(Encoder.encode(x), Encoder.encode(y));
    }
    throw new IllegalArgumentException(
        "no canonical order between " + a.getClass() + " and " + b.getClass());
  }
}
