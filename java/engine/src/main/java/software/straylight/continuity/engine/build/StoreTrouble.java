package software.straylight.continuity.engine.build;

import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.store.StoreException;

/** What the store's troubles mean for a command. */
final class StoreTrouble {
  private StoreTrouble() {}

  static ContinuityException of(StoreException e, StoreDisk disk) {
    if (e.code() == StoreException.Code.STORE_FULL) {
      return disk.full(Diagnostic.withoutCode(e.code().name(), e), "");
    }
    ExitCode exit =
        switch (e.code()) {
          case SOURCE_MISSING, SOURCE_REFUSED, TOO_LARGE -> ExitCode.BUILD_FAILED;
          default -> ExitCode.INFRASTRUCTURE;
        };
    return new ContinuityException(
        exit, Diagnostic.of(e.code().name(), Diagnostic.withoutCode(e.code().name(), e), ""));
  }
}
