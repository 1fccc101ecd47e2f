package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.isolation.InfrastructureException;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.SandboxRequest;
import software.straylight.continuity.store.Incoming;
import software.straylight.continuity.store.Store;

/** What the sandbox is asked for: the bounds of every run, and where things are in the store. */
final class SandboxRequests {
  /** Bytes that an action may write to each of its two streams. */
  static final int STREAM_BYTES = 64 << 20;

  private static final long OUTPUT_BYTES = 16L << 30;
  private static final long OUTPUT_ENTRIES = 1L << 20;
  private static final long KILL_DELAY_MILLIS = 2_000;

  private SandboxRequests() {}

  /**
   * A request.
   *
   * @param preimage canonical bytes of the action
   * @param incoming where its outputs and streams go
   * @param timeoutMillis 0 for none
   * @param keepFailed whether the outputs of a failed action are wanted
   * @param interactive whether it has the standard streams of this process
   */
  static SandboxRequest of(
      Bytes preimage,
      IsolationMode mode,
      Store store,
      Incoming incoming,
      long timeoutMillis,
      boolean keepFailed,
      boolean interactive) {
    return new SandboxRequest(
        preimage,
        mode,
        Bytes.utf8(store.path().resolve("cas").toString()),
        Bytes.utf8(store.path().resolve("trees").toString()),
        Bytes.utf8(incoming.path().toString()),
        timeoutMillis,
        KILL_DELAY_MILLIS,
        STREAM_BYTES,
        STREAM_BYTES,
        OUTPUT_BYTES,
        OUTPUT_ENTRIES,
        keepFailed,
        interactive);
  }

  /** Brings all that an action names to where the sandbox takes it from. */
  static void materialise(Action action, Store store) {
    action.toolchains().values().forEach(store.trees()::materialise);
    List<Ref> refs = new ArrayList<>(action.inputs().values());
    action.references().forEach(r -> refs.add(r.ref()));
    for (Ref ref : refs) {
      switch (ref) {
        case Ref.File f -> store.cas().path(f.digest());
        case Ref.Tree t -> store.trees().materialise(t.digest());
      }
    }
  }

  /** The message about a sandbox that does not run actions. */
  static ContinuityException trouble(InfrastructureException e, String next) {
    return new ContinuityException(
        ExitCode.INFRASTRUCTURE,
        Diagnostic.of(e.code(), "the sandbox cannot run actions here: " + e.getMessage(), next));
  }
}
