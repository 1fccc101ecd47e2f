package software.straylight.continuity.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An immutable {@code List u32}, held in one array: graphs have many. */
public final class IndexList {
  private static final IndexList EMPTY = new IndexList(new int[0]);

  private final int[] items;

  private IndexList(int[] items) {
    this.items = items;
  }

  /** The list of {@code items}, each read as unsigned. */
  public static IndexList of(int... items) {
    return wrap(items.clone());
  }

  static IndexList wrap(int[] items) {
    return items.length == 0 ? EMPTY : new IndexList(items);
  }

  /** Number of items. */
  public int size() {
    return items.length;
  }

  /** The item at {@code i}, between 0 and 2^32 - 1. */
  public long get(int i) {
    return items[i] & 0xffff_ffffL;
  }

  /** The 32 bits of the item at {@code i}. */
  public int raw(int i) {
    return items[i];
  }

  /** The items' 32 bits, in order. */
  public IntStream stream() {
    return Arrays.stream(items);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndexList o && Arrays.equals(items, o.items);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < items.length; i++) {
      out.append(i == 0 ? "" : ", ").append(get(i));
    }
    return out.append(']').toString();
  }
}
