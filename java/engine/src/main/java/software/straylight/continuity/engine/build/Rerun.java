package software.straylight.continuity.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.audit.EvidenceSource;
import software.straylight.continuity.isolation.InfrastructureException;
import software.straylight.continuity.isolation.Isolation;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.ExecutionEvidence;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.Stream;
import software.straylight.continuity.store.Incoming;
import software.straylight.continuity.store.Store;

/** Runs actions of earlier invocations again, to look at them: nothing of it is kept. */
public final class Rerun {
  private final Store store;
  private final EvidenceSource evidence;
  private final Isolation isolation;

  /**
   * @param evidence where the records are
   * @param isolation runs one action at a time
   */
  public Rerun(Store store, EvidenceSource evidence, Isolation isolation) {
    this.store = store;
    this.evidence = evidence;
    this.isolation = isolation;
  }

  /**
   * What a run gave.
   *
   * @param evidence what the sandbox saw
   * @param stdout empty if it was interactive
   * @param stderr empty if it was interactive
   */
  public record Outcome(ExecutionEvidence evidence, Bytes stdout, Bytes stderr) {}

  /**
   * The action of a name in an invocation.
   *
   * @param name the action as builds show it, the beginning of one, or hex of an execution record
   * @throws ContinuityException {@code ACTION_UNKNOWN} if there is none or more than one
   */
  public Action find(Digest invocation, String name) {
    if (name.matches("[0-9a-f]{64}")) {
      return action(Digest.fromHex(name));
    }
    InvocationRecord record =
        evidence
            .blob(invocation)
            .map(InvocationRecord::decode)
            .orElseThrow(() -> unknown("the last invocation's record is gone from the store", ""));
    List<InvocationAction> found = new ArrayList<>();
    for (InvocationAction action : record.actions()) {
      if (action.label().equals(name)) {
        return action(action.record());
      }
      if (action.label().startsWith(name)) {
        found.add(action);
      }
    }
    if (found.isEmpty()) {
      throw unknown(
          "the last invocation has no action whose name begins with " + name,
          "straylight explain TARGET lists those of a target");
    }
    if (found.size() > 1) {
      throw unknown(
          found.size() + " actions of the last invocation begin with " + name,
          "name one: " + String.join("; ", found.stream().map(InvocationAction::label).toList()));
    }
    return action(found.getFirst().record());
  }

  private static ContinuityException unknown(String message, String next) {
    return new ContinuityException(
        ExitCode.BUILD_FAILED, Diagnostic.of("ACTION_UNKNOWN", message, next));
  }

  private Action action(Digest record) {
    try {
      return evidence
          .blob(record)
          .map(ExecutionRecord::decode)
          .map(r -> Action.decode(r.action()))
          .orElseThrow(
              () ->
                  unknown(
                      "the execution record " + record.toHex() + " is not in the store",
                      "build the target again"));
    } catch (MalformedException e) {
      throw unknown(record.toHex() + " is no execution record: " + e.getMessage(), "");
    }
  }

  /**
   * The same action with another command and perhaps one more input.
   *
   * @param command the words, the program first
   * @param place path of the additional input below {@code /work}, or null
   * @param content digest of its content, in the store
   */
  public static Action instead(
      Action action, List<String> command, @Nullable String place, @Nullable Digest content) {
    Map<Bytes, Ref> inputs = new TreeMap<>(action.inputs());
    if (place != null && content != null) {
      inputs.put(Bytes.utf8(place), new Ref.File(content, true));
    }
    return new Action(
        action.rule(),
        command.stream().map(Bytes::utf8).toList(),
        action.env(),
        action.toolchains(),
        action.rootLinks(),
        OrderedMap.copyOf(inputs),
        action.references(),
        action.outputs(),
        action.coeffects(),
        action.viewSpec());
  }

  /**
   * Runs an action.
   *
   * @param interactive whether it has the standard streams of this process
   * @param timeoutMillis 0 for none
   * @throws ContinuityException if the sandbox cannot run it
   * @throws InterruptedException if the calling thread was interrupted; the action is dead then
   */
  public Outcome run(Action action, boolean interactive, long timeoutMillis)
      throws InterruptedException {
    SandboxRequests.materialise(action, store);
    try (Incoming incoming = store.incoming()) {
      ExecutionEvidence seen =
          isolation.run(
              SandboxRequests.of(
                  Bytes.of(action.encode()),
                  IsolationMode.FULL,
                  store,
                  incoming,
                  timeoutMillis,
                  false,
                  interactive));
      return new Outcome(seen, content(incoming, seen.stdout()), content(incoming, seen.stderr()));
    } catch (InfrastructureException e) {
      throw SandboxRequests.trouble(e, "straylight doctor shows what this host offers");
    }
  }

  private static Bytes content(Incoming incoming, Stream stream) {
    if (stream.bytes() == 0) {
      return Bytes.EMPTY;
    }
    try {
      Path file = incoming.path().resolve(stream.digest().toHex());
      return Bytes.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ContinuityException(
          ExitCode.INFRASTRUCTURE,
          Diagnostic.of("OUTPUT_UNREADABLE", "what the action wrote cannot be read: " + e, ""));
    }
  }
}
