package software.straylight.continuity.model;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map in canonical order of its keys; iteration is in that order, look-up is a binary
 * search.
 */
public final class OrderedMap<K, V> extends AbstractMap<K, V> {
  private static final OrderedMap<?, ?> EMPTY = new OrderedMap<>(List.of(), List.of());

  private final List<K> keys;
  private final List<V> values;

  private OrderedMap(List<K> keys, List<V> values) {
    this.keys = keys;
    this.values = values;
  }

  /** The empty map. */
  @SuppressWarnings("unchecked")
  public static <K, V> OrderedMap<K, V> empty() {
    return (OrderedMap<K, V>) EMPTY;
  }

  /** A map of one entry. */
  public static <K, V> OrderedMap<K, V> of(K key, V value) {
    return new OrderedMap<>(List.of(key), List.of(value));
  }

  /** The entries of {@code map}, sorted by key. */
  @SuppressWarnings("unchecked")
  public static <K, V> OrderedMap<K, V> copyOf(Map<? extends K, ? extends V> map) {
    if (map instanceof OrderedMap<?, ?>) {
      return (OrderedMap<K, V>) map;
    }
    K[] keys = (K[]) SortByEncoding.sort(map.keySet().toArray());
    Object[] values = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      V value = map.get(keys[i]);
      if (value == null) {
        throw new IllegalArgumentException("no value for the key " + keys[i]);
      }
      values[i] = value;
    }
    return alreadyOrdered(Arrays.asList(keys), (List<V>) Arrays.asList(values));
  }

  static <K, V> OrderedMap<K, V> alreadyOrdered(List<K> keys, List<V> values) {
    return keys.isEmpty() ? empty() : new OrderedMap<>(List.copyOf(keys), List.copyOf(values));
  }

  /** The keys in canonical order. */
  public List<K> keyList() {
    return keys;
  }

  /** The values in the order of their keys. */
  public List<V> valueList() {
    return values;
  }

  private int find(@Nullable Object key) {
    if (key == null || keys.isEmpty() || !OrderedSet.comparable(keys.get(0), key)) {
      return -1;
    }
    return Collections.binarySearch(keys, key, CanonicalOrder.COMPARATOR);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int i = find(key);
    return i < 0 ? null : values.get(i);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return find(key) >= 0;
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    List<Map.Entry<K, V>> entries =
        new AbstractList<>() {
          @Override
          public Map.Entry<K, V> get(int i) {
            return Map.entry(keys.get(i), values.get(i));
          }

          @Override
          public int size() {
            return keys.size();
          }
        };
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return entries.iterator();
      }

      @Override
      public int size() {
        return keys.size();
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OrderedMap<?, ?> o
            ? keys.equals(o.keys) && values.equals(o.values)
            : super.equals(other));
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
