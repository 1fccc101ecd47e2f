package software.straylight.continuity.kernel.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.SignerKey;

/**
 * Draws values from small pools, so that equal names, shared trees and near misses are frequent.
 * The same seed and size give the same values on every machine.
 */
final class Draw {
  private static final List<Digest> DIGESTS = digests();
  private static final List<Bytes> NAMES =
      List.of(
          Bytes.utf8("a"),
          Bytes.utf8("b"),
          Bytes.utf8("a-b"),
          Bytes.utf8("a.c"),
          Bytes.utf8("lib"),
          Bytes.utf8("é"),
          Bytes.utf8("x"),
          Bytes.utf8("src"));
  private static final List<Bytes> BAD_NAMES =
      List.of(
          Bytes.EMPTY,
          Bytes.utf8("."),
          Bytes.utf8(".."),
          Bytes.utf8("a\0b"),
          Bytes.of(new byte[] {(byte) 0xff}),
          Bytes.of(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}),
          Bytes.utf8("n".repeat(256)));
  private static final Bytes LONGEST = Bytes.utf8("n".repeat(255));

  private final SplittableRandom random;
  private final int size;

  Draw(long seed, int size) {
    random = new SplittableRandom(seed);
    this.size = size;
  }

  private static List<Digest> digests() {
    List<Digest> all = new ArrayList<>();
    for (int i = 0; i < 128; i++) {
      all.add(Digest.sha256(new byte[] {(byte) i}));
    }
    return all;
  }

  int size() {
    return size;
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  boolean flag() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  long word() {
    return random.nextLong() >>> random.nextInt(64);
  }

  /** Between 0 and a few, more for a larger size. */
  int few() {
    return random.nextInt(size + 2);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** One of the first {@code pool} digests. */
  Digest digest(int pool) {
    return DIGESTS.get(random.nextInt(pool));
  }

  static Digest nth(int n) {
    return DIGESTS.get(n);
  }

  SignerKey key() {
    return new SignerKey(digest(4).toBytes());
  }

  Bytes name() {
    return oneIn(200) ? LONGEST : pick(NAMES);
  }

  Bytes badName() {
    return pick(BAD_NAMES);
  }

  Bytes relative() {
    Bytes path = name();
    for (int n = random.nextInt(3); n > 0; n--) {
      path = path.concat("/").concat(name());
    }
    return path;
  }

  Bytes badRelative() {
    Bytes bad =
        switch (random.nextInt(4)) {
          case 0 -> badName();
          case 1 -> badName().concat("/").concat(name());
          case 2 -> name().concat("/").concat(badName());
          default -> Bytes.utf8("/").concat(name());
        };
    return bad.length() > 4096 ? Bytes.EMPTY : bad;
  }

  Bytes absolute() {
    return Bytes.utf8("/").concat(relative());
  }

  Bytes content() {
    byte[] bytes = new byte[random.nextInt(6)];
    random.nextBytes(bytes);
    return Bytes.of(bytes);
  }

  <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int n = few(); n > 0; n--) {
      items.add(item.get());
    }
    return items;
  }

  <T> OrderedSet<T> set(Supplier<T> item) {
    return OrderedSet.copyOf(list(item));
  }

  <K, V> OrderedMap<K, V> map(Supplier<K> key, Supplier<V> value) {
    Map<K, V> entries = new LinkedHashMap<>();
    for (int n = few(); n > 0; n--) {
      entries.put(key.get(), value.get());
    }
    return OrderedMap.copyOf(entries);
  }
}
