package software.straylight.continuity.dhall.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** One remembered import; {@code outcomes} are its imports in order, by identity. */
  record Entry(
      byte[] bytes,
      Parser.Parsed parsed,
      @Nullable List<Object> outcomes,
      @Nullable Loaded loaded) {

    boolean sameOutcomes(List<Object> now) {
      if (outcomes == null || outcomes.size() != now.size()) {
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

  @Nullable Entry find(String key) {
    return entries.get(key);
  }

  void remember(String key, Parser.Parsed parsed, byte[] bytes, List<Object> outcomes, Loaded l) {
    entries.put(key, new Entry(bytes, parsed, new ArrayList<>(outcomes), l));
  }

  @Nullable Loaded pinned(String hash) {
    return pinned.get(hash);
  }

  void pin(String hash, Loaded loaded) {
    pinned.put(hash, loaded);
  }
}
