package software.straylight.continuity.dhall.internal.limits;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/**
 * The outer guard behind the budgets: whether what survived the last collection nearly fills the
 * heap. Values that stay reachable cannot be counted exactly in advance, so a small heap may be
 * full before a budget is spent; then the answer is a typed error and not an exhausted machine.
 */
final class HeapGuard {
  private static final double FULL = 0.8;
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP && p.isCollectionUsageThresholdSupported())
          .toList();

  private HeapGuard() {}

  static boolean exhausted() {
    long used = 0;
    for (MemoryPoolMXBean pool : POOLS) {
      MemoryUsage usage = pool.getCollectionUsage();
      used += usage == null ? 0 : usage.getUsed();
    }
    return used > FULL * Runtime.getRuntime().maxMemory();
  }
}
