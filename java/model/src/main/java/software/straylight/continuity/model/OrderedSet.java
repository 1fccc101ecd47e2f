package software.straylight.continuity.model;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set in canonical order. It is the only type a record has for a {@code Set}, so no
 * order of a hash table can reach a digest.
 */
public final class OrderedSet<T> extends AbstractSet<T> {
  private static final OrderedSet<?> EMPTY = new OrderedSet<>(List.of());

  private final List<T> items;

  private OrderedSet(List<T> items) {
    this.items = items;
  }

  /** The empty set. */
  @SuppressWarnings("unchecked")
  public static <T> OrderedSet<T> empty() {
    return (OrderedSet<T>) EMPTY;
  }

  /** The set of {@code items}, sorted; equal items count once. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> OrderedSet<T> of(T... items) {
    return copyOf(Arrays.asList(items));
  }

  /** The set of {@code items}, sorted; equal items count once. */
  @SuppressWarnings("unchecked")
  public static <T> OrderedSet<T> copyOf(Collection<? extends T> items) {
    if (items instanceof OrderedSet<?>) {
      return (OrderedSet<T>) items;
    }
    Object[] sorted = SortByEncoding.sort(items.toArray());
    int n = 0;
    for (Object item : sorted) {
      if (n == 0 || CanonicalOrder.compare(sorted[n - 1], item) != 0) {
        sorted[n++] = item;
      }
    }
    return alreadyOrdered((List<T>) List.of(Arrays.copyOf(sorted, n)));
  }

  /** Collects into a sorted set. */
  public static <T> Collector<T, ?, OrderedSet<T>> toOrderedSet() {
    return Collectors.collectingAndThen(Collectors.toList(), OrderedSet::copyOf);
  }

  static <T> OrderedSet<T> alreadyOrdered(List<T> items) {
    return items.isEmpty() ? empty() : new OrderedSet<>(List.copyOf(items));
  }

  /** The items in canonical order. */
  public List<T> asList() {
    return items;
  }

  /** The item at {@code index} in canonical order. */
  public T get(int index) {
    return items.get(index);
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    if (item == null || items.isEmpty() || !comparable(items.get(0), item)) {
      return false;
    }
    return Collections.binarySearch(items, item, CanonicalOrder.COMPARATOR) >= 0;
  }

  static boolean comparable(Object held, Object asked) {
    return held.getClass() == asked.getClass()
        || (held instanceof Encodable && asked instanceof Encodable && !(asked instanceof Digest));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OrderedSet<?> o ? items.equals(o.items) : super.equals(other));
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
