package software.straylight.continuity.dhall.internal.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.parse.Parser;

/**
 * What a session remembers between evaluations. A file is known again by its place, its bytes and
 * what its own imports turned out to be, so that a shared package is evaluated once and a changed
 * file is noticed wherever it is imported.
 */
@SuppressWarnings({"ArrayRecordComponent", "ReferenceEquality"})
public final class ImportCache {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Loaded> pinned = new HashMap<>();

  private final Map<String, Leaf> leaves = new HashMap<>();
  private final Map<String, Loaded> locations = new HashMap<>();

  /** One remembered import of code; {@code outcomes} are its imports in order, by identity. */
  record Entry(byte[] bytes, Parser.Parsed parsed, List<Object> outcomes, Loaded loaded) {

    boolean sameOutcomes(List<Object> now) {
      if (outcomes.size() != now.size()) {
        return false;
      }
      for (int i = 0; i < now.size(); i++) {
        if (outcomes.get(i) != now.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** One remembered import as text or bytes. */
  private record Leaf(byte[] bytes, Loaded loaded) {}

  /** What is remembered of a file, if it still has these bytes. */
  @Nullable Entry find(String key, byte[] bytes) {
    Entry entry = entries.get(key);
    return entry != null && Arrays.equals(entry.bytes(), bytes) ? entry : null;
  }

  void remember(String key, Parser.Parsed parsed, byte[] bytes, List<Object> outcomes, Loaded l) {
    entries.put(key, new Entry(bytes, parsed, new ArrayList<>(outcomes), l));
  }

  /** The same object for the same bytes, so that what imports it is known again. */
  Loaded leaf(String key, byte[] bytes, Supplier<Loaded> make) {
    Leaf leaf = leaves.get(key);
    if (leaf == null || !Arrays.equals(leaf.bytes(), bytes)) {
      leaf = new Leaf(bytes, make.get());
      leaves.put(key, leaf);
    }
    return leaf.loaded();
  }

  Loaded location(String place, Supplier<Loaded> make) {
    return locations.computeIfAbsent(place, key -> make.get());
  }

  @Nullable Loaded pinned(String hash) {
    return pinned.get(hash);
  }

  void pin(String hash, Loaded loaded) {
    pinned.put(hash, loaded);
  }
}
