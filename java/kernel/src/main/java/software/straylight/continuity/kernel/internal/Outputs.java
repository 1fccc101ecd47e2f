package software.straylight.continuity.kernel.internal;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Output;

/** When two records have equal outputs: by paths and content. */
final class Outputs {
  private Outputs() {}

  static boolean equal(OrderedMap<Bytes, Output> a, OrderedMap<Bytes, Output> b) {
    if (!a.keyList().equals(b.keyList())) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.valueList().get(i).ref().equals(b.valueList().get(i).ref())) {
        return false;
      }
    }
    return true;
  }
}
