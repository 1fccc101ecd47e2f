package software.straylight.continuity.dhall.internal.limits;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/**
 * The outer guard behind the budgets: whether what survived the last collection nearly fills the
 * part of the heap that is for what lives long. Values that stay reachable cannot be counted
 * exactly in advance, so a small heap may be full before a budget is spent; then the answer is a
 * typed error and not an exhausted machine.
 */
final class HeapGuard {
  private static final double FULL = 0.9;

  /** Only pools of old objects support a threshold for usage; what is young is no measure. */
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP && p.isUsageThresholdSupported())
          .toList();

  private HeapGuard() {}

  static boolean exhausted() {
    for (MemoryPoolMXBean pool : POOLS) {
      MemoryUsage usage = pool.getCollectionUsage();
      if (usage != null && usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax()) {
        return true;
      }
    }
    return false;
  }
}
