package software.straylight.continuity.dhall.internal.imports;

import java.util.List;
import software.straylight.continuity.dhall.internal.eval.Value;

/**
 * An import that was resolved, checked and given a value.
 *
 * @param origins the values of the response header Access-Control-Allow-Origin
 */
record Loaded(Value value, Value type, List<String> origins) {
  Loaded {
    origins = List.copyOf(origins);
  }
}
