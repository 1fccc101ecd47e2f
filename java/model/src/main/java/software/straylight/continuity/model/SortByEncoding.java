package software.straylight.continuity.model;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts items canonically, encoding each once. */
final class SortByEncoding {
  private SortByEncoding() {}

  private record Encoded(Object item, Bytes bytes) {}

  /** Sorts {@code items} in place, and returns them. */
  static Object[] sort(Object[] items) {
    boolean plain = true;
    for (Object item : items) {
      plain &=
          item instanceof Bytes
              || item instanceof String
              || item instanceof Digest
              || item instanceof Enum<?>;
    }
    if (plain || items.length < 2) {
      Arrays.sort(items, CanonicalOrder.COMPARATOR);
      return items;
    }
    Encoded[] encoded = new Encoded[items.length];
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof Encodable e)) {
        throw new IllegalArgumentException("no canonical order for " + items[i].getClass());
      }
      encoded[i] = new Encoded(e, Bytes.wrap(Encoder.encode(e)));
    }
    Arrays.sort(encoded, Comparator.comparing(Encoded::bytes));
    for (int i = 0; i < items.length; i++) {
      items[i] = encoded[i].item();
    }
    return items;
  }
}
