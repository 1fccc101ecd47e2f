package software.straylight.continuity.engine.build;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.straylight.continuity.engine.BuildEvent;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.store.GcReport;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/**
 * The size that a store may have. After a build that made it larger it is collected; what this
 * build or another running one has used is protected by their leases, and stays.
 */
final class StoreLimit {
  private static final Logger LOG = LoggerFactory.getLogger(StoreLimit.class);

  private StoreLimit() {}

  /**
   * Collects if the store is larger. A collection that fails is told, and is no build's failure.
   */
  static void keep(Store store, long limit, Journal journal) {
    try {
      Optional<GcReport> report = store.collectIfLarger(limit);
      if (report.isEmpty()) {
        return;
      }
      GcReport done = report.get();
      LOG.info("the store was over its limit of {}: removed {}", size(limit), size(done.freed()));
      if (done.kept() > limit) {
        journal.tell(
            new BuildEvent.Warned(
                Diagnostic.of(
                    "STORE_OVER_LIMIT",
                    "the store "
                        + store.path()
                        + " holds "
                        + size(done.kept())
                        + ", more than its limit of "
                        + size(limit)
                        + ": results in out/ and what running builds use is never collected",
                    "raise storeLimitMiB in continuity.dhall (or --store-limit), or remove"
                        + " workspaces' out/ folders: straylight clean")));
      }
    } catch (StoreException e) {
      journal.tell(
          new BuildEvent.Warned(
              Diagnostic.of(
                  "STORE_NOT_COLLECTED",
                  "the store could not be brought within its limit: " + e.getMessage(),
                  "straylight store verify says what is wrong with it")));
    }
  }

  private static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
  }
}
